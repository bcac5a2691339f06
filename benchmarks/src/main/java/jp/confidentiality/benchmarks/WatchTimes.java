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
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.Watch;

/**
 * How long it takes to record one fact in a watch that holds many, its findings delivered. The watch begins with a
 * dossier of which part was {@linkplain HeldBack held back}; that part is recorded row by row, half of it activities,
 * half of it standing facts of all types as often as they occur. Time is processor time of the recording thread. Rows
 * that change more than {@value #MOST_CHANGES} findings are left out, and counted.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar jp.confidentiality.benchmarks.WatchTimes 10000 100000 1000000}
 */
public final class WatchTimes {
    /** All rows, of whatever type. */
    static final String ALL = "all";
    /** Activities of whatever type. */
    static final String ACTIVITIES = "activities";

    private static final String STANDING = "standing facts";
    private static final int MOST_CHANGES = 10;
    private static final int WARM_UP = 40;
    private static final long WARM_UP_ROWS = 3_000;
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
            List<Fact> late = rows.rows(new Random(seed));
            WatchTimes one = new WatchTimes();
            one.record(engine, rows.without(late), late);
            all.add(one);
        }
        return all;
    }

    private void record(ComplianceEngine engine, Dossier before, List<Fact> late) {
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
                add(FactType.of(row).name(), nanoseconds);
                add(ALL, nanoseconds);
                add(row instanceof Activity ? ACTIVITIES : STANDING, nanoseconds);
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
