package jp.confidentiality.benchmarks;

import java.util.Arrays;

/**
 * When things happen in an office with three shifts: most on working days from half past eight to six, a fifth of it in
 * the evening, a twentieth at night and at weekends. Times rise with the number of the row.
 */
final class WorkWeek {
    private static final int HOURS = 7 * 24;
    private static final int HOUR = 3600;

    private final long start;
    private final long end;
    private final double[] upTo = new double[HOURS];

    /** The weeks from one second to another; the first falls on a Monday's hour as {@code start} does. */
    WorkWeek(long start, long end) {
        this.start = start;
        this.end = end;
        double sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            sum += weight(hour / 24, hour % 24);
            upTo[hour] = sum;
        }
    }

    private static double weight(int day, int hour) {
        double weight = (hour >= 9 && hour < 12) || (hour >= 13 && hour < 18) ? 1.0 : 0.05;
        if (hour == 8 || hour == 12) {
            weight = 0.5;
        } else if (hour >= 18 && hour < 22) {
            weight = 0.2;
        }
        return day >= 5 ? weight * 0.05 : weight;
    }

    /** Returns the second at which the {@code index}th of {@code rows} happens. */
    long second(long index, long rows) {
        double weeks = (double) (end - start) / (HOURS * HOUR);
        double position = weeks * index / rows;
        long week = (long) position;
        double within = (position - week) * upTo[HOURS - 1];
        int hour = Arrays.binarySearch(upTo, within);
        hour = Math.min(hour < 0 ? -hour - 1 : hour + 1, HOURS - 1);
        double before = hour == 0 ? 0 : upTo[hour - 1];
        double share = (within - before) / (upTo[hour] - before);
        long second = start + week * HOURS * HOUR + (long) hour * HOUR + Math.min(HOUR - 1, (long) (share * HOUR));
        return Math.min(second, end);
    }

    /** Tells which of three shifts it is: by day, in the evening, at night. */
    static int shift(long second) {
        long hour = Math.floorMod(second, 86_400L) / HOUR;
        return hour >= 8 && hour < 18 ? 0 : hour >= 18 && hour < 22 ? 1 : 2;
    }
}
