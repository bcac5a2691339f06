package jp.confidentiality.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.Watch;

/**
 * Feeds one watch a long log and closes the books as it goes (ソーク): what is still in use of the heap after each tenth
 * of the log is to stay where it was.
 *
 * <p>{@code java -Xmx512m -cp benchmarks/target/benchmarks.jar jp.confidentiality.benchmarks.WatchSoak 50000000}
 *
 * <p>Every {@value #OPEN} activities time is advanced to the last of them, and the time before as many is closed. One
 * row in {@value #CORRECTED} is corrected. Activities without any date are left out: they are never let go.
 */
public final class WatchSoak {
    private static final int OPEN = 100_000;
    private static final int CORRECTED = 5_000;
    private static final int PARTS = 10;
    private static final double MEGABYTE = 1 << 20;

    private final long rows;
    private final Dossiers dossiers;
    private final ActivityLog log;
    private final Map<Watch.Kind, Long> told = new EnumMap<>(Watch.Kind.class);
    private final Markdown table = new Markdown(
            "活動 activities", "保持する行 rows held", "使用中のヒープ live heap, MB", "通知 told", "CPU時間 CPU, s", "1行 µs a row");
    private long undated;
    private long corrected;
    private long begun;
    private long before;

    private WatchSoak(long rows) {
        this.rows = rows;
        this.dossiers = new Dossiers(Recipe.measured(rows));
        this.log = new ActivityLog(dossiers.scenery(), rows);
    }

    /** Feeds as many activities as the argument says; without one, a million. */
    public static void main(String[] arguments) {
        new WatchSoak(arguments.length == 0 ? 1_000_000 : Long.parseLong(arguments[0])).run();
    }

    private void run() {
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
        Dossier.Builder standing = Dossier.of(Scenery.contract())
                .addAll(dossiers.logless().standing())
                .complete("all " + Scenery.FIRST_DAY + ".." + Scenery.AS_OF + " except transfers");
        Viewpoint first = Viewpoint.asOf(time(0));
        try (Watch watch = engine.watch(standing.build(), first, change -> told.merge(change.kind(), 1L, Long::sum))) {
            begun = cpu();
            report(watch, 0);
            for (long i = 0; i < rows; i++) {
                feed(watch, i);
                if ((i + 1) % OPEN == 0) {
                    watch.advanceTo(time(i + 1));
                    watch.closeBefore(time(i + 1 - OPEN));
                }
                if ((i + 1) % (rows / PARTS) == 0) {
                    report(watch, i + 1);
                }
            }
        }
        System.out.println(table);
        System.out.println(Machine.line() + ". " + undated + " undated activities left out, " + corrected
                + " corrected; told: " + told);
    }

    private void feed(Watch watch, long index) {
        Activity row = log.row(index, null);
        if (row.at().isValue() && row.at().value().isDated()) {
            watch.record(row);
            if (index % CORRECTED == 0) {
                watch.correct(log.row(index, row.id()));
                corrected++;
            }
        } else {
            undated++;
        }
    }

    private LocalDateTime time(long index) {
        double part = (double) index / rows;
        return Moment.time(Scenery.WORK_START + (long) (part * (Scenery.WORK_END - Scenery.WORK_START)));
    }

    private void report(Watch watch, long fed) {
        long now = cpu();
        System.gc();
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        long sum = told.values().stream().mapToLong(Long::longValue).sum();
        long part = rows / PARTS;
        double each = fed == 0 ? 0 : (now - before) / 1e3 / part;
        table.row(
                Markdown.number(fed),
                Markdown.number(watch.size()),
                String.format(Locale.ROOT, "%.1f", heap),
                Markdown.number(sum),
                String.format(Locale.ROOT, "%.0f", (now - begun) / 1e9),
                String.format(Locale.ROOT, "%.1f", each));
        Progress.say(Markdown.number(fed) + " activities, " + Markdown.number(watch.size()) + " rows held, "
                + String.format(Locale.ROOT, "%.1f MB live, %.1f µs a row", heap, each));
        before = cpu();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
