package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Nanoseconds per fact. Engine and plain Java are measured in turn, each in a JVM of its own, several rounds; what is
 * reported is the median of the rounds with the least and the greatest.
 */
final class Speed {
    private static final List<String> WAYS =
            List.of("plainWhole", "engineWhole", "plainStreamed", "engineStreamed", "engineEveryNorm");

    private final Options options;
    private final Map<String, List<Double>> nanosecondsPerFact = new LinkedHashMap<>();

    Speed(Options options) {
        this.options = options;
    }

    /** Measures everything and returns the table. */
    String table() throws RunnerException {
        for (int round = 1; round <= options.rounds(); round++) {
            for (long size : options.sizes()) {
                for (String way : WAYS) {
                    double nanoseconds = measure(way, size);
                    Progress.say("round " + round + ", " + size + " facts, " + way + ": " + Math.round(nanoseconds)
                            + " ns per fact");
                    nanosecondsPerFact
                            .computeIfAbsent(way + size, k -> new ArrayList<>())
                            .add(nanoseconds);
                }
            }
        }
        Markdown table = new Markdown(
                "facts",
                "plain Java",
                "engine",
                "ratio",
                "plain Java, streamed",
                "engine, streamed",
                "ratio",
                "engine, every norm with rules");
        options.sizes().forEach(size -> row(table, size));
        return table.toString();
    }

    private void row(Markdown table, long size) {
        table.row(
                Markdown.number(size),
                spread("plainWhole", size),
                spread("engineWhole", size),
                ratio("engineWhole", "plainWhole", size),
                spread("plainStreamed", size),
                spread("engineStreamed", size),
                ratio("engineStreamed", "plainStreamed", size),
                spread("engineEveryNorm", size));
    }

    private double measure(String way, long size) throws RunnerException {
        TimeValue second = TimeValue.seconds(1);
        org.openjdk.jmh.runner.options.Options run = new OptionsBuilder()
                .include(AssessBenchmark.class.getName() + "." + way + "$")
                .param("facts", String.valueOf(size))
                .forks(1)
                .warmupIterations(warmUp(size))
                .warmupTime(second)
                .measurementIterations(options.iterations())
                .measurementTime(second)
                .jvmArgs("-Xms4g", "-Xmx8g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(run).runSingle();
        return result.getPrimaryResult().getScore() / size;
    }

    /** Small dossiers take many seconds until the compiler has seen enough; large ones warm up by their size. */
    private int warmUp(long size) {
        return options.iterations() * (size < 1_000_000 ? 2 : 1);
    }

    private String spread(String way, long size) {
        return spread(nanosecondsPerFact.getOrDefault(way + size, List.of()), "%.0f");
    }

    /** Each round's ratio is of two measurements that follow each other, so that a busy machine slows both. */
    private String ratio(String way, String other, long size) {
        List<Double> some = nanosecondsPerFact.getOrDefault(way + size, List.of());
        List<Double> others = nanosecondsPerFact.getOrDefault(other + size, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            ratios.add(some.get(i) / others.get(i));
        }
        return spread(ratios, "%.1f");
    }

    static String spread(List<Double> values, String format) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        String median = String.format(Locale.ROOT, format, sorted.get(sorted.size() / 2));
        if (sorted.size() == 1) {
            return median;
        }
        return median + " (" + String.format(Locale.ROOT, format, sorted.get(0)) + "–"
                + String.format(Locale.ROOT, format, sorted.get(sorted.size() - 1)) + ")";
    }
}
