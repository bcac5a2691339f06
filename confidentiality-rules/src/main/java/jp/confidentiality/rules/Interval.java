package jp.confidentiality.rules;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Moment.Precision;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Cause;

/**
 * Local seconds between which a moment lies, both inclusive.
 *
 * @param lo the first second it may be
 * @param hi the last second it may be
 * @param missing whether it is imprecise because nobody wrote it down, rather than because it was written too coarsely
 * @param conflicting whether it is imprecise because two rows give different moments
 * @param registers the registers that would settle it where it is missing, as in {@link Truth#registers}
 */
record Interval(long lo, long hi, boolean missing, boolean conflicting, long registers) {
    static final Interval UNKNOWN = new Interval(Long.MIN_VALUE, Long.MAX_VALUE, true, false, 0);
    static final Interval NEVER = at(Long.MAX_VALUE);

    static Interval at(long second) {
        return new Interval(second, second, false, false, 0);
    }

    /** Returns the moment as recorded; one that happened at some unknown time is recorded as coarsely as can be. */
    static Interval of(Moment moment) {
        return new Interval(moment.earliest(), moment.latest(), false, false, 0);
    }

    /** Returns the moment of a cell of {@code row} whose blank means unknown. */
    static Interval of(Fact row, Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment == null ? unknown(row) : of(moment);
    }

    /** Returns the moment from which {@code row} is in force: a day alone means its 00:00. */
    static Interval start(Fact row, Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment != null && moment.precision() == Precision.DAY ? at(moment.earliest()) : of(row, cell);
    }

    /**
     * Returns the first second at which {@code row} is no longer in force: a day alone means its 24:00, blank means
     * never, and an end of unknown date lies somewhere up to {@code asOf}.
     */
    static Interval end(Fact row, Cell<Moment> cell, long asOf) {
        Moment moment = cell.orNull();
        if (moment == null) {
            return cell.isBlank() ? NEVER : unknown(row);
        }
        if (!moment.isDated()) {
            return new Interval(Long.MIN_VALUE, asOf, false, false, 0);
        }
        return moment.precision() == Precision.DAY ? at(moment.latest() + 1) : of(moment);
    }

    private static Interval unknown(Fact row) {
        long register = 1L << FactType.of(row).register().ordinal();
        return new Interval(Long.MIN_VALUE, Long.MAX_VALUE, true, false, register);
    }

    /** Returns this moment somewhere else, imprecise for the same reason. */
    Interval moved(long from, long to) {
        return new Interval(from, to, missing, conflicting, registers);
    }

    /** Returns when the first of this and {@code other} comes. */
    Interval sooner(Interval other) {
        if (hi <= other.lo) {
            return this;
        }
        return other.hi <= lo
                ? other
                : new Interval(
                        Math.min(lo, other.lo),
                        Math.min(hi, other.hi),
                        missing || other.missing,
                        conflicting || other.conflicting,
                        registers | other.registers);
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
        return lo <= other.hi && lo != NEVER.lo ? imprecise(other) : Truth.FALSE;
    }

    /** A comparison with {@code other} that cannot be decided. */
    Truth imprecise(Interval other) {
        if (conflicting || other.conflicting) {
            return Truth.unknown(Cause.CONFLICTING);
        }
        return missing || other.missing ? Truth.missing(registers | other.registers) : Truth.tooCoarse();
    }
}
