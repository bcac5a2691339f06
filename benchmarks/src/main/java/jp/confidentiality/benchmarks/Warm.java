package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What is measured in a warm JVM, by JMH: every figure in a JVM of its own. */
final class Warm {
    private static final long VERY_LONG = 1_000_000;

    /** Of what takes a second or two each time. */
    private static final int TWENTY_TIMES = 20;

    /** Of what takes ten seconds each time. */
    private static final int FEW_TIMES = 4;

    private final Options options;

    Warm(Options options) {
        this.options = options;
    }

    /** Measures a method of {@link AssessBenchmark}; returns nanoseconds per fact, one value per iteration. */
    Measured assess(String what, String method, String log, long size) throws RunnerException {
        ChainedOptionsBuilder run = options(AssessBenchmark.class, method, size)
                .param("facts", String.valueOf(size))
                .param("log", log);
        return new Measured(what, size, "ns/fact", values(run, size));
    }

    /** Measures many small dossiers; returns dossiers a second. */
    Measured many(int threads, int dossiers) throws RunnerException {
        ChainedOptionsBuilder run = options(ManyBenchmark.class, "assess", VERY_LONG)
                .param("dossiers", String.valueOf(dossiers))
                .param("threads", String.valueOf(threads));
        List<Double> perSecond = new ArrayList<>();
        values(run, dossiers).forEach(nanoseconds -> perSecond.add(1e9 / nanoseconds));
        return new Measured("many, " + threads + " threads", dossiers, "dossiers/s", perSecond);
    }

    /** It takes half a minute until the compiler has seen enough, whoever is measured; of very long logs one run. */
    private ChainedOptionsBuilder options(Class<?> benchmark, String method, long size) {
        ChainedOptionsBuilder run = new OptionsBuilder()
                .include(benchmark.getName() + "." + method + "$")
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs("-Xms2g", size > VERY_LONG ? "-Xmx12g" : "-Xmx6g");
        if (size >= VERY_LONG) {
            int times = method.equals("oneSession") ? FEW_TIMES : TWENTY_TIMES;
            boolean once = options.quick() || size > VERY_LONG;
            return run.mode(Mode.SingleShotTime)
                    .warmupIterations(once ? 1 : times)
                    .measurementIterations(once ? 3 : 5);
        }
        return run.warmupIterations(options.quick() ? 4 : 30)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.quick() ? 2 : 7)
                .measurementTime(TimeValue.seconds(1));
    }

    private static List<Double> values(ChainedOptionsBuilder run, long size) throws RunnerException {
        RunResult result = new Runner(run.build()).runSingle();
        List<Double> values = new ArrayList<>();
        result.getBenchmarkResults()
                .forEach(fork -> fork.getIterationResults()
                        .forEach(one -> values.add(one.getPrimaryResult().getScore() / size)));
        return values;
    }
}
