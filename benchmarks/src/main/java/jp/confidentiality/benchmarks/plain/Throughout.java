package jp.confidentiality.benchmarks.plain;

import java.util.Arrays;
import java.util.List;

/** What has to stand at every second of a time, up to the as-of moment (W). */
final class Throughout {
    /** A time for which something stands, and whether the row counts at all. */
    record Stretch(int fit, Period period) {}

    private Throughout() {}

    /** Tells whether one of the stretches is in force at every second held; undated: nobody knows. */
    static int stands(Period held, List<Stretch> stretches, long asOf) {
        long first = held.startEarliest();
        if (first == Long.MIN_VALUE) {
            return Kleene.UNKNOWN;
        }
        long last = Math.min(asOf, held.endLatest() - 1);
        if (first > last) {
            return Kleene.YES;
        }
        int all = Kleene.YES;
        for (long at : changes(held, stretches, first)) {
            if (at >= first && at <= last) {
                all = Math.min(all, Math.max(Kleene.not(held.holds(at, at)), any(stretches, at)));
            }
        }
        return all;
    }

    /** It changes only where a stretch begins or ends. */
    private static long[] changes(Period held, List<Stretch> stretches, long first) {
        long[] changes = new long[4 * stretches.size() + 5];
        int n = add(changes, 0, held);
        for (Stretch stretch : stretches) {
            n = add(changes, n, stretch.period);
        }
        changes[n++] = first;
        return Arrays.copyOf(changes, n);
    }

    private static int add(long[] changes, int from, Period period) {
        changes[from] = period.startEarliest();
        changes[from + 1] = period.startLatest();
        changes[from + 2] = period.endEarliest();
        changes[from + 3] = period.endLatest();
        return from + 4;
    }

    private static int any(List<Stretch> stretches, long at) {
        int any = Kleene.NO;
        for (int i = 0; any != Kleene.YES && i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            any = Math.max(any, Math.min(stretch.fit, stretch.period.holds(at, at)));
        }
        return any;
    }
}
