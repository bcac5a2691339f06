package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.benchmarks.duckdb.DuckDb;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.benchmarks.plain.PlainResult;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.OneSession;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** One assessment, by engine and competitors, of the same rows in memory under the same profile. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class AssessBenchmark {
    private static final int THREADS = 2;

    /** How many facts, or rows of the log. */
    @Param("50")
    private long facts = 50;

    /** {@code mixed}: every activity differs; {@code office}: rows repeat each other. */
    @Param("mixed")
    private String log = "mixed";

    private final Profile profile = Profiles.everyNorm();
    private final ExecutorService helpers = Executors.newFixedThreadPool(THREADS - 1);
    private final ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), profile);
    private final ComplianceEngine brief = engine.withoutExplanations();
    private final ComplianceEngine both = engine.withThreads(helpers, THREADS);
    private final ComplianceEngine queried = ComplianceEngine.of(RuleBase.standard(), Profiles.only(DuckDb.norms()))
            .withThreads(helpers, THREADS);
    private Dossier standing = Dossier.of(Scenery.contract()).build();
    private List<Activity> activities = List.of();
    private @Nullable Dossier whole;
    private @Nullable OneSession session;

    /** Makes the benchmark; JMH sets {@link #facts} and {@link #log}. */
    public AssessBenchmark() {}

    /** Makes the rows, before any time is taken. */
    @Setup
    public void prepare() {
        Agreement.Log made =
                log.equals("office") ? new OfficeLog(Recipe.measured(facts)) : new Dossiers(Recipe.measured(facts));
        standing = made.streamed();
        activities = new ArrayList<>();
        made.log().forEachRemaining(activities::add);
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        helpers.shutdown();
    }

    private Dossier whole() {
        Dossier made = whole;
        if (made == null) {
            made = new Dossiers(Recipe.measured(facts)).whole();
            whole = made;
        }
        return made;
    }

    private OneSession session() {
        OneSession made = session;
        if (made == null) {
            made = new OneSession(profile);
            session = made;
        }
        return made;
    }

    /** Plain Java judges the whole dossier; findings are kept. */
    @Benchmark
    public PlainResult plainWhole() {
        return PlainJava.assess(whole(), Dossiers.viewpoint(), profile);
    }

    /** The engine judges the whole dossier; findings are kept and sorted, the dossier is hashed. */
    @Benchmark
    public Assessment engineWhole() {
        return engine.assess(whole(), Dossiers.viewpoint());
    }

    /** Plain Java judges the log as a stream; findings go to a sink. */
    @Benchmark
    public PlainResult plain(Blackhole hole) {
        return PlainJava.assess(standing, activities.iterator(), Dossiers.viewpoint(), profile, hole::consume);
    }

    /** The engine judges the log as a stream in one thread; findings go to a sink. */
    @Benchmark
    public Assessment engine(Blackhole hole) {
        return engine.assess(standing, activities.iterator(), Dossiers.viewpoint(), hole::consume);
    }

    /** The engine judges the log as a stream in one thread; findings do not say why. */
    @Benchmark
    public Assessment engineBrief(Blackhole hole) {
        return brief.assess(standing, activities.iterator(), Dossiers.viewpoint(), hole::consume);
    }

    /** The engine judges the log as a stream in two threads; findings go to a sink. */
    @Benchmark
    public Assessment engineTwoThreads(Blackhole hole) {
        return both.assess(standing, activities.iterator(), Dossiers.viewpoint(), hole::consume);
    }

    /** DuckDB loads the rows and runs its queries, in two threads. */
    @Benchmark
    public List<String> duckdb() {
        return DuckDb.assess(standing, activities.iterator(), Dossiers.viewpoint(), THREADS);
    }

    /** The engine judges the norms that DuckDB has queries for, in two threads. */
    @Benchmark
    public Assessment engineQueried(Blackhole hole) {
        return queried.assess(standing, activities.iterator(), Dossiers.viewpoint(), hole::consume);
    }

    /** One plain session of the rule engine judges the whole dossier, everything inserted at once. */
    @Benchmark
    public long oneSession(Blackhole hole) {
        return session().assess(whole(), Dossiers.viewpoint(), hole::consume);
    }
}
