package jp.confidentiality.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/**
 * A log that is made as it is read, in a JVM with a heap of 256 MB: ten million activities beside a hundred thousand.
 */
final class Streaming {
    private static final List<String> JVM = List.of("-Xmx256m");

    private Streaming() {}

    /**
     * The measured process: how many facts; says activities, findings, nanoseconds, the greatest use after a collection
     * and the use at the end.
     */
    public static void main(String[] arguments) {
        Dossiers dossiers = new Dossiers(Recipe.measured(Long.parseLong(arguments[0])));
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.only(PlainJava.norms()));
        AtomicLong peak = new AtomicLong();
        watch(peak);
        AtomicLong findings = new AtomicLong();
        long start = System.nanoTime();
        Assessment assessment = engine.assess(
                dossiers.streamed(), dossiers.log(), Dossiers.viewpoint(), finding -> findings.incrementAndGet());
        long nanoseconds = System.nanoTime() - start;
        long end = LiveHeap.now();
        System.out.println(dossiers.activities() + " " + findings + " " + nanoseconds + " " + Math.max(peak.get(), end)
                + " " + end + " " + assessment.counts().violated());
    }

    static String table(Options options) {
        Markdown table = new Markdown(
                "activities",
                "findings",
                "seconds, making the log included",
                "ns per activity",
                "MB in use after a collection, at most",
                "MB at the end");
        for (long size : new long[] {100_000, options.streamed()}) {
            Child.Said said = Child.run(Streaming.class, JVM, String.valueOf(size));
            Progress.say("streamed at 256 MB: " + said.line());
            table.row(
                    Markdown.number(said.number(0)),
                    Markdown.number(said.number(1)),
                    String.format(Locale.ROOT, "%.1f", said.number(2) / 1e9),
                    Markdown.number(said.number(2) / said.number(0)),
                    Markdown.megabytes(said.number(3)),
                    Markdown.megabytes(said.number(4)));
        }
        return table.toString();
    }

    /** After each collection, adds up what the pools of the heap still hold. */
    private static void watch(AtomicLong peak) {
        Set<String> heap = new HashSet<>();
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(pool -> heap.add(pool.getName()));
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                if (notification.getUserData() instanceof CompositeData data) {
                                    long used = used(
                                            GarbageCollectionNotificationInfo.from(data)
                                                    .getGcInfo()
                                                    .getMemoryUsageAfterGc(),
                                            heap);
                                    peak.accumulateAndGet(used, Math::max);
                                }
                            },
                            null,
                            null);
        }
    }

    private static long used(Map<String, MemoryUsage> usage, Set<String> heap) {
        long used = 0;
        for (Map.Entry<String, MemoryUsage> pool : usage.entrySet()) {
            used += heap.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
        }
        return used;
    }
}
