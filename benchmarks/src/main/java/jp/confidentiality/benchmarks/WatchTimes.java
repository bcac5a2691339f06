package jp.confidentiality.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.Watch;

/**
 * How long it takes to record one fact in a watch that holds many, its findings delivered. The watch begins with a
 * dossier of which part was {@linkplain HeldBack held back}; that part is recorded row by row. Two watches are fed:
 *
 * <ul>
 *   <li>one with rows of whatever type, each as likely as any other: so types are as frequent as in the dossier, and
 *       most rows are activities, as in an office;
 *   <li>one with as many standing facts as activities: what a type of row takes by itself is told from this one.
 * </ul>
 *
 * <p>Time is processor time of the recording thread. Rows that change more than {@value #MOST_CHANGES} findings are
 * left out, and counted.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar jp.confidentiality.benchmarks.WatchTimes 10000 100000 1000000}
 */
public final class WatchTimes {
    /** Rows as frequent as in the dossier. */
    static final String ALL = "頻度どおり as frequent as in the dossier";
    /** Standing facts, recorded in turn with as many activities. */
    static final String STANDING = "standing facts";

    private static final String FREQUENT_ACTIVITIES = ALL + ": activities";
    private static final String FREQUENT_STANDING = ALL + ": standing facts";
    private static final String HALF = "半々 half of them standing facts";
    private static final String ACTIVITIES = "activities";
    private static final int MOST_CHANGES = 10;
    private static final int WARM_UP = 60;
    private static final long WARM_UP_ROWS = 10_000;
    private static final int REPETITIONS = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, List<Long>> taken = new TreeMap<>();
    private int leftOut;

    private WatchTimes() {}

    /** Prints the times for each type of row in watches as large as the arguments say. */
    public static void main(String[] arguments) {
        ComplianceEngine engine = warm();
        for (String size : arguments) {
            WatchTimes all = new WatchTimes();
            measure(engine, Long.parseLong(size), REPETITIONS).forEach(all::add);
            all.print(Long.parseLong(size));
        }
    }

    /** Returns an engine that has recorded much of everything. */
    static ComplianceEngine warm() {
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
        measure(engine, WARM_UP_ROWS, WARM_UP);
        return engine;
    }

    /** Returns the times of each repetition: a new watch, and other rows held back. */
    static List<WatchTimes> measure(ComplianceEngine engine, long size, int repetitions) {
        HeldBack rows = new HeldBack(new Dossiers(Recipe.measured(size)).whole());
        List<WatchTimes> all = new ArrayList<>();
        for (int seed = 0; seed < repetitions; seed++) {
            List<Fact> frequent = rows.frequent(new Random(seed));
            List<Fact> half = rows.halfStanding(new Random(seed));
            WatchTimes one = new WatchTimes();
            one.record(engine, rows.without(frequent), frequent, WatchTimes::frequent);
            one.record(engine, rows.without(half), half, WatchTimes::half);
            all.add(one);
        }
        return all;
    }

    private static List<String> frequent(Fact row) {
        return List.of(ALL, row instanceof Activity ? FREQUENT_ACTIVITIES : FREQUENT_STANDING);
    }

    private static List<String> half(Fact row) {
        return List.of(
                HALF,
                row instanceof Activity ? ACTIVITIES : STANDING,
                FactType.of(row).name());
    }

    private void record(
            ComplianceEngine engine, Dossier before, List<Fact> late, Function<Fact, List<String>> counted) {
        long[] changes = {0};
        try (Watch watch = engine.watch(before, Dossiers.viewpoint(), change -> changes[0]++)) {
            for (Fact row : late) {
                changes[0] = 0;
                long begun = THREADS.getCurrentThreadCpuTime();
                watch.record(row);
                long nanoseconds = THREADS.getCurrentThreadCpuTime() - begun;
                if (changes[0] > MOST_CHANGES) {
                    leftOut++;
                    continue;
                }
                counted.apply(row).forEach(what -> add(what, nanoseconds));
            }
        }
    }

    private void add(String what, long nanoseconds) {
        taken.computeIfAbsent(what, any -> new ArrayList<>()).add(nanoseconds);
    }

    private void add(WatchTimes other) {
        other.taken.forEach((what, times) ->
                taken.computeIfAbsent(what, any -> new ArrayList<>()).addAll(times));
        leftOut += other.leftOut;
    }

    /** Returns the microseconds within which {@code share} of the rows were recorded. */
    double within(double share, String what) {
        List<Long> times = new ArrayList<>(taken.getOrDefault(what, List.of()));
        Collections.sort(times);
        return times.isEmpty() ? Double.NaN : times.get((int) (share * (times.size() - 1))) / 1e3;
    }

    private void print(long size) {
        Markdown table = new Markdown("記録した行 recorded", "件数 rows", "p50 µs", "p90 µs", "p99 µs", "最大 most µs");
        taken.forEach((what, times) -> table.row(
                what,
                Markdown.number(times.size()),
                shown(within(0.5, what)),
                shown(within(0.9, what)),
                shown(within(0.99, what)),
                shown(within(1, what))));
        System.out.println("## " + Markdown.number(size) + " rows; " + Markdown.number(leftOut) + " changed more than "
                + MOST_CHANGES + " findings\n\n" + table);
    }

    private static String shown(double microseconds) {
        return String.format(Locale.ROOT, "%.1f", microseconds);
    }
}
