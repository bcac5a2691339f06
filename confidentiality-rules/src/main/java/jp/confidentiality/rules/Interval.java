package jp.confidentiality.rules;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Moment.Precision;

/**
 * Local seconds between which a moment lies, both inclusive.
 *
 * @param lo the first second it may be
 * @param hi the last second it may be
 * @param missing whether it is imprecise because nobody wrote it down, rather than because it was written too coarsely
 */
record Interval(long lo, long hi, boolean missing) {
    static final Interval UNKNOWN = new Interval(Long.MIN_VALUE, Long.MAX_VALUE, true);
    static final Interval NEVER = at(Long.MAX_VALUE);

    static Interval at(long second) {
        return new Interval(second, second, false);
    }

    static Interval of(Moment moment) {
        return new Interval(moment.earliest(), moment.latest(), !moment.isDated());
    }

    /** Returns the moment of a cell whose blank means unknown. */
    static Interval of(Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment == null ? UNKNOWN : of(moment);
    }

    /** Returns the moment from which a row is in force: a day alone means its 00:00. */
    static Interval start(Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment != null && moment.precision() == Precision.DAY ? at(moment.earliest()) : of(cell);
    }

    /**
     * Returns the first second at which a row is no longer in force: a day alone means its 24:00, blank means never,
     * and an end of unknown date lies somewhere up to {@code asOf}.
     */
    static Interval end(Cell<Moment> cell, long asOf) {
        Moment moment = cell.orNull();
        if (moment == null) {
            return cell.isBlank() ? NEVER : UNKNOWN;
        }
        if (!moment.isDated()) {
            return new Interval(Long.MIN_VALUE, asOf, true);
        }
        return moment.precision() == Precision.DAY ? at(moment.latest() + 1) : of(moment);
    }

    boolean exact() {
        return lo == hi;
    }

    /** Tells whether this is certainly before {@code other}. */
    boolean certainlyBefore(Interval other) {
        return hi < other.lo;
    }

    /** This is before {@code other}. */
    Truth before(Interval other) {
        if (hi < other.lo) {
            return Truth.TRUE;
        }
        return lo < other.hi ? imprecise(other) : Truth.FALSE;
    }

    /** This is not after {@code other}. */
    Truth notAfter(Interval other) {
        if (hi <= other.lo) {
            return Truth.TRUE;
        }
        return lo <= other.hi ? imprecise(other) : Truth.FALSE;
    }

    private Truth imprecise(Interval other) {
        return missing || other.missing ? Truth.missing() : Truth.tooCoarse();
    }
}
