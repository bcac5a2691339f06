package jp.confidentiality.benchmarks.plain;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * From when to when something is in force (D13): a day-only start is 00:00, a day-only end 24:00, ends are exclusive.
 */
final class Period {
    private final long startEarliest;
    private final long startLatest;
    private final long endEarliest;
    private final long endLatest;

    private Period(long startEarliest, long startLatest, long endEarliest, long endLatest) {
        this.startEarliest = startEarliest;
        this.startLatest = startLatest;
        this.endEarliest = endEarliest;
        this.endLatest = endLatest;
    }

    static Period of(Cell<Moment> from, Cell<Moment> until) {
        long startEarliest = Long.MIN_VALUE;
        long startLatest = Long.MAX_VALUE;
        Moment start = from.orNull();
        if (start != null) {
            startEarliest = start.earliest();
            startLatest = start.precision() == Moment.Precision.DAY ? start.earliest() : start.latest();
        }
        return new Period(startEarliest, startLatest, endEarliest(until), endLatest(until));
    }

    /** Returns the period that began at any time, and ends as {@code until} says. */
    static Period until(Cell<Moment> until) {
        return new Period(Long.MIN_VALUE, Long.MIN_VALUE, endEarliest(until), endLatest(until));
    }

    long startEarliest() {
        return startEarliest;
    }

    long startLatest() {
        return startLatest;
    }

    long endEarliest() {
        return endEarliest;
    }

    long endLatest() {
        return endLatest;
    }

    /** Returns the period that ends then, if that is sooner. */
    Period orSooner(Cell<Moment> until) {
        return new Period(
                startEarliest,
                startLatest,
                Math.min(endEarliest, endEarliest(until)),
                Math.min(endLatest, endLatest(until)));
    }

    /** Tells whether it has begun by that second. */
    int hasBegun(long second) {
        return second < startEarliest ? Kleene.NO : second >= startLatest ? Kleene.YES : Kleene.UNKNOWN;
    }

    /** Tells whether it begins before another begins. */
    int isBefore(Period other) {
        if (startLatest < other.startEarliest) {
            return Kleene.YES;
        }
        return startEarliest >= other.startLatest ? Kleene.NO : Kleene.UNKNOWN;
    }

    /** Tells whether it has not ended by that second. */
    int open(long second) {
        return second < endEarliest ? Kleene.YES : second >= endLatest ? Kleene.NO : Kleene.UNKNOWN;
    }

    /** Tells whether it is in force at a moment between the two seconds. */
    int holds(long earliest, long latest) {
        int begun = startLatest <= earliest ? Kleene.YES : startEarliest > latest ? Kleene.NO : Kleene.UNKNOWN;
        int open = latest < endEarliest ? Kleene.YES : earliest >= endLatest ? Kleene.NO : Kleene.UNKNOWN;
        return Math.min(begun, open);
    }

    /** Tells whether it is in force at any time from the first to the last second. */
    int touches(long first, long last) {
        int begun = startLatest <= last ? Kleene.YES : startEarliest > last ? Kleene.NO : Kleene.UNKNOWN;
        int open = endEarliest > first ? Kleene.YES : endLatest <= first ? Kleene.NO : Kleene.UNKNOWN;
        return Math.min(begun, open);
    }

    private static long endEarliest(Cell<Moment> until) {
        Moment end = until.orNull();
        if (end == null) {
            return until.isBlank() ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
        return end.precision() == Moment.Precision.DAY ? end.latest() + 1 : end.earliest();
    }

    private static long endLatest(Cell<Moment> until) {
        Moment end = until.orNull();
        if (end == null) {
            return Long.MAX_VALUE;
        }
        return end.precision() == Moment.Precision.DAY ? end.latest() + 1 : end.latest();
    }
}
