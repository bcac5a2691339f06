package jp.confidentiality.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import jp.confidentiality.benchmarks.Options.Part;
import jp.confidentiality.rules.AlikeRate;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the measurements and prints the table of goals; how far it is goes to the standard error. */
public final class Main {
    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private Main() {}

    /**
     * Runs the parts that the arguments ask for. Nothing is timed unless all come to the same findings.
     *
     * @param arguments see {@link Options#USAGE}
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        Options options = Options.of(arguments);
        Path raw = options.charts();
        if (raw != null) {
            Results read = Results.read(raw);
            Charts.draw(read, Page.CHARTS);
            Path rewritten = options.page();
            if (rewritten != null) {
                Page.rewrite(rewritten, read);
            }
            return;
        }
        if (options.compares() && !agree(options)) {
            System.exit(1);
        }
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        Files.createDirectories(options.results());
        Path file = options.results().resolve(FILE_NAME.format(now) + (options.quick() ? "-quick" : "") + ".json");
        Results results = new Results(now.withNano(0).toString(), Machine.line(), file);
        measure(options, results);
        Progress.say("raw figures: " + file);
        System.out.println(Page.generated(results));
        Path page = options.page();
        if (page != null) {
            Page.rewrite(page, results);
            Charts.draw(results, Page.CHARTS);
        }
        if (options.has(Part.PROFILE)) {
            System.out.println(Profiling.report(options));
        }
    }

    private static void measure(Options options, Results results) throws RunnerException {
        Warm warm = new Warm(options);
        if (options.has(Part.BATCH)) {
            batch(options, warm, results);
        }
        if (options.has(Part.OFFICE)) {
            for (long size : options.large()) {
                results.add(warm.assess("plain, office", "plain", "office", size));
                results.add(warm.assess("engine, office", "engineTwoThreads", "office", size));
            }
            for (long size : options.large()) {
                OfficeLog log = new OfficeLog(Recipe.measured(size));
                double rate = AlikeRate.of(log.streamed(), log.log(), Dossiers.viewpoint(), Profiles.everyNorm());
                results.add(new Measured("alike, office", size, "%", List.of(100 * rate)));
            }
        }
        if (options.has(Part.DUCKDB)) {
            for (long size : all(options)) {
                results.add(warm.assess("duckdb", "duckdb", "mixed", size));
                results.add(warm.assess("engine, queried", "engineQueried", "mixed", size));
            }
        }
        if (options.has(Part.SESSION)) {
            long size = options.together();
            results.add(warm.assess("one session", "oneSession", "mixed", size));
            results.add(warm.assess("engine, whole", "engineWhole", "mixed", size));
        }
        if (options.has(Part.HEAP)) {
            results.add(new HeapNeed(10_000).measure());
            results.add(new HeapNeed(options.quick() ? 100_000 : 10_000_000).measure());
        }
        if (options.has(Part.START)) {
            ColdStart.measure(options, results);
        }
        if (options.has(Part.MANY)) {
            int dossiers = options.quick() ? 1000 : 10_000;
            results.add(warm.many(1, dossiers));
            results.add(warm.many(2, dossiers));
        }
        if (options.has(Part.MORE)) {
            for (More more : ServiceLoader.load(More.class)) {
                results.add(new Measured(more.what(), 0, "", more.measure(options.quick())));
            }
        }
    }

    /** Each size by one and then the other, so that a busy machine slows both. */
    private static void batch(Options options, Warm warm, Results results) throws RunnerException {
        for (long size : options.small()) {
            results.add(warm.assess("plain, whole", "plainWhole", "mixed", size));
            results.add(warm.assess("engine, whole", "engineWhole", "mixed", size));
        }
        results.add(warm.assess("engine, 2 threads", "engineTwoThreads", "mixed", 10_000));
        long explained = options.quick() ? 10_000 : 100_000;
        results.add(warm.assess("engine", "engine", "mixed", explained));
        results.add(warm.assess("engine, brief", "engineBrief", "mixed", explained));
        for (long size : options.large()) {
            results.add(warm.assess("plain", "plain", "mixed", size));
            results.add(warm.assess("engine, 2 threads", "engineTwoThreads", "mixed", size));
        }
    }

    private static List<Long> all(Options options) {
        List<Long> sizes = new ArrayList<>(options.small());
        sizes.addAll(options.large());
        return sizes;
    }

    /** Whatever is measured, and a few dossiers in which much goes wrong. */
    private static boolean agree(Options options) {
        List<String> differences = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            differences.addAll(Agreement.differences(new Recipe(1000, seed, Recipe.MUCH_TROUBLE)));
        }
        for (long size : all(options)) {
            differences.addAll(Agreement.differences(Recipe.measured(size)));
            if (options.has(Part.DUCKDB)) {
                differences.addAll(Agreement.duckDb(Recipe.measured(size)));
            }
            Progress.say("compared: " + Markdown.number(size) + " facts");
        }
        if (options.has(Part.OFFICE)) {
            ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
            for (long size : options.large()) {
                differences.addAll(Agreement.streamed(
                        "office " + size, new OfficeLog(Recipe.measured(size)), engine, Profiles.everyNorm()));
                Progress.say("compared: office log of " + Markdown.number(size) + " rows");
            }
        }
        if (options.has(Part.SESSION)) {
            differences.addAll(Agreement.oneSession(Recipe.measured(options.together())));
        }
        differences.forEach(System.err::println);
        Progress.say(
                differences.isEmpty()
                        ? "Engine and competitors come to the same findings for " + Agreement.norms() + " norms."
                        : differences.size() + " differences: nothing is measured.");
        return differences.isEmpty();
    }
}
