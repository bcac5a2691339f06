package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Many small dossiers, all different, one after the other or shared between two threads. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ManyBenchmark {
    /** How many facts each dossier has. */
    static final int FACTS = 50;

    private static final int TOGETHER = 50;

    /** How many dossiers. */
    @Param("10000")
    private int dossiers = 10_000;

    /** How many threads. */
    @Param("1")
    private int threads = 1;

    private final ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
    private final List<Dossier> made = new ArrayList<>();
    private ExecutorService executor = Executors.newSingleThreadExecutor();

    /** Makes the benchmark; JMH sets {@link #dossiers} and {@link #threads}. */
    public ManyBenchmark() {}

    /** Makes the dossiers, before any time is taken. */
    @Setup
    public void prepare() {
        executor.shutdown();
        executor = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < dossiers; i++) {
            made.add(new Dossiers(new Recipe(FACTS, i, Recipe.ORDINARY_TROUBLE)).whole());
        }
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        executor.shutdown();
    }

    /** Judges all of them; returns how many findings there are. */
    @Benchmark
    public long assess() throws ExecutionException, InterruptedException {
        List<Future<Long>> parts = new ArrayList<>();
        for (int from = 0; from < made.size(); from += TOGETHER) {
            List<Dossier> part = made.subList(from, Math.min(made.size(), from + TOGETHER));
            parts.add(executor.submit(() -> findings(part)));
        }
        long findings = 0;
        for (Future<Long> part : parts) {
            findings += part.get();
        }
        return findings;
    }

    private long findings(List<Dossier> part) {
        long findings = 0;
        for (Dossier dossier : part) {
            findings += engine.assess(dossier, Dossiers.viewpoint()).findings().size();
        }
        return findings;
    }
}
