package jp.confidentiality.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.arbitraries.Draws;
import jp.confidentiality.testkit.arbitraries.Draws.Drawn;
import jp.confidentiality.testkit.oracle.Differences;
import jp.confidentiality.testkit.oracle.Oracle;
import jp.confidentiality.testkit.oracle.OracleResult;

/**
 * Judges arbitrary dossiers by rules and oracle and compares the two. Dossier {@code i} is drawn from a seed of its
 * own, {@code seed + i}: any of them can be drawn again alone, whatever the number of threads.
 */
final class Campaign {
    private static final int SHRUNK_AT_MOST = 60;
    private static final Map<Profile, ComplianceEngine> ENGINES = new ConcurrentHashMap<>();

    private final Function<Drawn, Assessment> rules;
    private final long seed;
    private final long size;
    private final Path folder;
    private final Shares shares = new Shares();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong subjects = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong differing = new AtomicLong();
    private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private final Map<String, String> disagreements = new ConcurrentHashMap<>();
    private final long began = System.nanoTime();

    private Campaign(Function<Drawn, Assessment> rules, long seed, long size, Path folder) {
        this.rules = rules;
        this.seed = seed;
        this.size = size;
        this.folder = folder;
    }

    /** Judges {@code size} dossiers on so many threads; disagreements go to {@code folder} as scenario files. */
    static Campaign run(long seed, long size, int threads, Path folder) {
        return run(
                drawn -> engine(drawn.profile()).assess(drawn.dossier(), drawn.viewpoint()),
                seed,
                size,
                threads,
                folder);
    }

    /**
     * Judges by {@code rules}.
     *
     * @throws IllegalStateException where they cannot judge a dossier, with its seed and their own exception
     */
    static Campaign run(Function<Drawn, Assessment> rules, long seed, long size, int threads, Path folder) {
        Campaign campaign = new Campaign(rules, seed, size, folder);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> workers.submit(campaign::work))
                    .toList();
            running.forEach(Campaign::join);
        } finally {
            workers.shutdownNow();
        }
        return campaign;
    }

    /** Returns the engine of the shipped rules under {@code profile}, built once. */
    static ComplianceEngine engine(Profile profile) {
        return ENGINES.computeIfAbsent(profile, one -> ComplianceEngine.of(RuleBase.standard(), one));
    }

    /** Returns in how many dossiers each norm was seen in each verdict. */
    Shares shares() {
        return shares;
    }

    /** Returns the kinds of disagreement, each with the file of a shrunk dossier and what is said of it. */
    Map<String, String> disagreements() {
        return new TreeMap<>(disagreements);
    }

    /** Returns the figures so far. */
    String figures() {
        long done = Math.min(next.get(), size);
        double seconds = (System.nanoTime() - began) / 1e9;
        return String.format(
                "seed %d: %d dossiers of %.1f rows, %d subjects compared, %d dossiers disagree, %.0f dossiers/s",
                seed, done, (double) rows.get() / Math.max(done, 1), subjects.get(), differing.get(), done / seconds);
    }

    /** Judges {@code args[0]} dossiers from seed {@code args[1]} on two threads. */
    public static void main(String[] args) {
        Campaign campaign =
                run(Long.parseLong(args[1]), Long.parseLong(args[0]), 2, Path.of("target", "disagreements"));
        new TreeMap<>(campaign.kinds).forEach((kind, count) -> System.out.println(count + " " + kind));
        System.out.println(campaign.figures());
    }

    private void work() {
        for (long i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
            judge(seed + i);
            if (i > 0 && i % 20_000 == 0) {
                System.out.println(figures());
            }
        }
    }

    private void judge(long its) {
        try {
            judge(Draws.drawn(its));
        } catch (RuntimeException | Error e) {
            throw new IllegalStateException("Campaign broke off at the dossier of seed " + its + ": " + e, e);
        }
    }

    private void judge(Drawn drawn) {
        Assessment assessment = rules.apply(drawn);
        OracleResult oracle = Oracle.judge(drawn.dossier(), drawn.viewpoint(), drawn.profile());
        Differences differences = new Differences(assessment, oracle);
        shares.add(assessment);
        rows.addAndGet(drawn.dossier().size());
        subjects.addAndGet(differences.compared());
        if (!differences.found().isEmpty()) {
            differing.incrementAndGet();
            differences.found().stream()
                    .filter(one -> kinds.merge(one.kind(), 1, Integer::sum) == 1 && kinds.size() <= SHRUNK_AT_MOST)
                    .forEach(one -> save(drawn.seed(), one.kind(), Disagreement.shrunk(one, drawn)));
        }
    }

    private void save(long itsSeed, String kind, Disagreement disagreement) {
        try {
            Path file = disagreement.save(folder.resolve(itsSeed + "-" + disagreement.norm()));
            disagreements.put(kind, file + " " + disagreement.differences());
            System.out.println(file + " " + disagreement.differences());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            Throwable failed = Objects.requireNonNull(e.getCause());
            throw new IllegalStateException(failed.getMessage(), failed.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Campaign was interrupted", e);
        }
    }
}
