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
import java.util.stream.Stream;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/**
 * Where the engine spends its time and what it allocates at 100 000 facts, by the flight recorder of a JVM of its own.
 */
final class Profiling {
    private static final long FACTS = 100_000;
    private static final long SECOND = 1_000_000_000;
    private static final String LIBRARY = "jp.confidentiality.";
    private static final String ASSESS = "rules.ComplianceEngine.assess";
    private static final String TIME = "jdk.ExecutionSample";
    private static final String ALLOCATION = "jdk.ObjectAllocationSample";

    private final List<RecordedEvent> events;

    private Profiling(List<RecordedEvent> events) {
        this.events = events;
    }

    /** The profiled process: warms up, records, says the report. */
    public static void main(String[] arguments) throws IOException, ParseException {
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
        Dossier dossier = new Dossiers(Recipe.measured(FACTS)).whole();
        run(engine, dossier, 10);
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.enable(TIME).withPeriod(Duration.ofMillis(10));
            recording.start();
            run(engine, dossier, 20);
            recording.stop();
            recording.dump(file);
        }
        System.out.println(new Profiling(RecordingFile.readAllEvents(file)).report());
        Files.delete(file);
    }

    static String report(Options options) {
        Progress.say("profiling; options as ever: " + options);
        return Child.run(Profiling.class, List.of("-Xmx4g", "-XX:FlightRecorderOptions=stackdepth=256"))
                .output();
    }

    private static void run(ComplianceEngine engine, Dossier dossier, long seconds) {
        long end = System.nanoTime() + seconds * SECOND;
        while (System.nanoTime() < end) {
            engine.assess(dossier, Dossiers.viewpoint());
        }
    }

    private String report() {
        return "Time by part (the innermost class of the library, or Drools):\n\n"
                + top(TIME, 30, stack -> stack.stream().flatMap(Profiling::part).limit(1))
                + "\nTime by method, calls included:\n\n"
                + top(TIME, 40, stack -> stack.stream().filter(Profiling::isOwn).distinct())
                + "\nTime by method, calls not included:\n\n"
                + top(TIME, 25, stack -> stack.stream().limit(1))
                + "\nAllocation by part:\n\n"
                + top(
                        ALLOCATION,
                        20,
                        stack -> stack.stream().flatMap(Profiling::part).limit(1));
    }

    private String top(String type, int lines, Function<List<String>, Stream<String>> places) {
        Map<String, Double> weights = new HashMap<>();
        double total = 0;
        for (RecordedEvent event : events) {
            List<String> stack = event.getEventType().getName().equals(type) ? stack(event) : List.of();
            if (stack.contains(ASSESS)) {
                double weight = type.equals(ALLOCATION) ? event.getLong("weight") : 1;
                total += weight;
                places.apply(stack).forEach(place -> weights.merge(place, weight, Double::sum));
            }
        }
        return table(weights, total, lines);
    }

    private static String table(Map<String, Double> weights, double total, int lines) {
        Markdown table = new Markdown("%", "where");
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(lines)
                .forEach(e -> table.row(
                        String.format(Locale.ROOT, "%.1f", 100 * e.getValue() / total), "`" + e.getKey() + "`"));
        return table.toString();
    }

    /** Returns the methods from the innermost one out, without what the library's names have in common. */
    private static List<String> stack(RecordedEvent event) {
        return event.getStackTrace() == null
                ? List.of()
                : event.getStackTrace().getFrames().stream()
                        .map(Profiling::name)
                        .toList();
    }

    private static String name(RecordedFrame frame) {
        String name =
                frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
        return name.startsWith(LIBRARY) ? name.substring(LIBRARY.length()) : name;
    }

    private static boolean isOwn(String method) {
        return method.startsWith("rules.") || method.startsWith("model.");
    }

    private static Stream<String> part(String method) {
        if (method.startsWith("org.drools.") || method.startsWith("org.kie.")) {
            return Stream.of("Drools");
        }
        boolean ofRule = method.startsWith("rules.c.") || method.startsWith("rules.r.");
        return isOwn(method) && !ofRule ? Stream.of(method.split("[.](?=[^.]*$)|[$]", -1)[0]) : Stream.empty();
    }
}
