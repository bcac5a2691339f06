package jp.confidentiality.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;

/** Where the engine spends its time and what it allocates, by flight recorder, at 100 000 facts. */
final class Profiling {
    private static final long FACTS = 100_000;
    private static final long SECONDS = 20;
    private static final int LINES = 25;

    private Profiling() {}

    static String report() throws IOException, ParseException {
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.only(PlainJava.norms()));
        Dossier dossier = new Dossiers(Recipe.measured(FACTS)).whole();
        run(engine, dossier, SECONDS / 2);
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            run(engine, dossier, SECONDS);
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        Files.delete(file);
        return tables(events);
    }

    private static void run(ComplianceEngine engine, Dossier dossier, long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            engine.assess(dossier, Dossiers.viewpoint());
        }
    }

    private static String tables(List<RecordedEvent> events) {
        return "Time by method, calls included:\n\n" + table(events, "jdk.ExecutionSample", null, true)
                + "\nTime by method, calls not included:\n\n" + table(events, "jdk.ExecutionSample", null, false)
                + "\nAllocation by the method of this library that caused it:\n\n"
                + table(events, "jdk.ObjectAllocationSample", "jp.confidentiality", false)
                + "\nAllocation by class:\n\n" + classes(events);
    }

    private static String table(List<RecordedEvent> events, String type, @Nullable String prefix, boolean inclusive) {
        Map<String, Double> weights = new HashMap<>();
        double total = 0;
        for (RecordedEvent event : events) {
            RecordedStackTrace stack = event.getStackTrace();
            if (event.getEventType().getName().equals(type) && stack != null) {
                double weight = event.hasField("weight") ? event.getLong("weight") : 1;
                total += weight;
                stack.getFrames().stream()
                        .map(Profiling::name)
                        .filter(name -> prefix == null || name.startsWith(prefix))
                        .distinct()
                        .limit(inclusive ? Long.MAX_VALUE : 1)
                        .forEach(name -> weights.merge(name, weight, Double::sum));
            }
        }
        return top(weights, total, inclusive ? LINES * 2 : LINES);
    }

    private static String classes(List<RecordedEvent> events) {
        Map<String, Double> weights = new HashMap<>();
        double total = 0;
        for (RecordedEvent event : events) {
            if (event.getEventType().getName().equals("jdk.ObjectAllocationSample")) {
                total += event.getLong("weight");
                weights.merge(event.getClass("objectClass").getName(), (double) event.getLong("weight"), Double::sum);
            }
        }
        return top(weights, total, LINES);
    }

    private static String top(Map<String, Double> weights, double total, int lines) {
        Markdown table = new Markdown("%", "where");
        Function<Map.Entry<String, Double>, Double> weight = Map.Entry::getValue;
        weights.entrySet().stream()
                .sorted(Comparator.comparing(weight).reversed())
                .limit(lines)
                .forEach(e -> table.row(
                        String.format(Locale.ROOT, "%.1f", 100 * e.getValue() / total), "`" + e.getKey() + "`"));
        return table.toString();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
