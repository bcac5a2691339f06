package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.Watch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to record one fact in a watch, its findings delivered: the whole distribution. A watch only grows,
 * so each iteration is short and begins with a new one.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Benchmark)
public class WatchBenchmark {
    /** How many rows the watch holds at first. */
    @Param({"1000", "10000", "100000"})
    private long rows = 1_000;

    /** Which rows are recorded: activities, or standing facts of one type. */
    @Param({"activity", "discovery", "outcome", "report", "consent"})
    private String recorded = "activity";

    private final ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
    private Dossier dossier = Dossier.of(Scenery.contract()).build();
    private List<Fact> like = List.of();
    private Watch watch = engine.watch(dossier, Dossiers.viewpoint(), change -> {});
    private long next;

    /** Makes the benchmark; JMH sets the parameters. */
    public WatchBenchmark() {}

    /** Makes the rows, before any time is taken. */
    @Setup
    public void prepare() {
        dossier = new Dossiers(Recipe.measured(rows)).whole();
        List<Fact> all = new ArrayList<>(
                recorded.equals("activity")
                        ? dossier.activities()
                        : dossier.standing().stream()
                                .filter(row -> FactType.of(row).name().equals(recorded))
                                .toList());
        all.removeIf(row -> row.row().corrects().isValue());
        like = all;
    }

    /** Begins a new watch. */
    @Setup(Level.Iteration)
    public void begin(Blackhole hole) {
        watch = engine.watch(dossier, Dossiers.viewpoint(), hole::consume);
    }

    /** Lets go of the watch. */
    @TearDown(Level.Iteration)
    public void end() {
        watch.close();
    }

    /** Records a row like one of those that are there, under another ID. */
    @Benchmark
    public void record() {
        long number = next++;
        watch.record(renamed(like.get((int) (number * 7_919 % like.size())), "late-" + number));
    }

    /** The part of {@link #record} that makes the row. */
    @Benchmark
    public Fact row() {
        long number = next++;
        return renamed(like.get((int) (number * 7_919 % like.size())), "late-" + number);
    }

    private static Fact renamed(Fact row, String id) {
        Map<String, Cell<?>> cells = new HashMap<>();
        FactType type = FactType.of(row);
        type.columns().forEach(column -> cells.put(column.name(), column.read(row)));
        return type.create(Row.of(id), cells);
    }
}
