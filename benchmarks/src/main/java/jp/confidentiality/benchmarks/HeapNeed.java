package jp.confidentiality.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/**
 * The least {@code -Xmx} under which a log of some length is judged, found by bisecting: a process of its own for each
 * attempt, with the log made as it is read. An attempt counts as failed where the heap is too small, and where it takes
 * four times as long as with plenty.
 */
final class HeapNeed {
    private static final int LEAST = 8;
    private static final int PLENTY = 512;
    private static final int STEP = 4;
    private static final int FACTOR = 4;

    private final long activities;

    HeapNeed(long activities) {
        this.activities = activities;
    }

    /** The measured process: how many activities. */
    public static void main(String[] arguments) {
        Dossiers dossiers = new Dossiers(Recipe.measured(Long.parseLong(arguments[0])));
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
        engine.assess(dossiers.streamed(), dossiers.log(), Dossiers.viewpoint(), finding -> {});
    }

    /** Returns the megabytes that are enough, to {@value #STEP} MB. */
    Measured measure() {
        long start = System.nanoTime();
        if (!isEnough(PLENTY, TimeUnit.HOURS.toNanos(1))) {
            throw new IllegalStateException(PLENTY + " MB are not enough for " + activities + " activities");
        }
        long limit = FACTOR * (System.nanoTime() - start);
        int tooLittle = LEAST;
        int enough = PLENTY;
        while (enough - tooLittle > STEP) {
            int middle = (enough + tooLittle) / 2 / STEP * STEP;
            boolean fits = isEnough(middle, limit);
            Progress.say("heap, " + activities + " activities, " + middle + " MB: " + (fits ? "enough" : "too little"));
            tooLittle = fits ? tooLittle : middle;
            enough = fits ? middle : enough;
        }
        return new Measured("heap", activities, "MB", List.of((double) enough));
    }

    private boolean isEnough(int megabytes, long nanoseconds) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HeapNeed.class.getName(),
                String.valueOf(activities));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
