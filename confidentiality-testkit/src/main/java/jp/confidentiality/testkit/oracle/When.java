package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * The seconds that a moment of a row may stand for (D12), both inclusive.
 *
 * @param earliest the first of them
 * @param latest the last of them
 * @param dating what the row says of the time
 */
record When(long earliest, long latest, Dating dating) {
    /** What a row says of the time; 時期不明 is as coarse as can be, a blank or unknown cell is missing. */
    enum Dating {
        DATED,
        SOMETIME,
        MISSING;

        Dating or(Dating other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** Later than everything: the end of what has no end. */
    static final When NEVER = new When(Long.MAX_VALUE, Long.MAX_VALUE, Dating.DATED);

    /** Blank or unknown: any time. */
    static final When UNDATED = new When(Long.MIN_VALUE, Long.MAX_VALUE - 1, Dating.MISSING);

    private static final When SOMETIME = new When(Long.MIN_VALUE, Long.MAX_VALUE - 1, Dating.SOMETIME);

    static When exactly(long second) {
        return new When(second, second, Dating.DATED);
    }

    /** Returns the seconds of a moment as it stands: a day may be any second of it. */
    static When of(Cell<Moment> cell) {
        if (isSometime(cell)) {
            return SOMETIME;
        }
        return cell.isValue() ? new When(cell.value().earliest(), cell.value().latest(), Dating.DATED) : UNDATED;
    }

    /** Returns when what begins at the moment is in force from: a day-only start means 00:00 (D13). */
    static When start(Cell<Moment> cell) {
        return isDay(cell) ? exactly(cell.value().earliest()) : of(cell);
    }

    /** Returns the first second that is outside: a day-only end means 24:00, an exact end is exclusive (D13). */
    static When end(Cell<Moment> cell) {
        if (cell.isBlank()) {
            return NEVER;
        }
        return isDay(cell) ? exactly(cell.value().latest() + 1) : of(cell);
    }

    /** Returns {@link #end} of something that, if it ended at an unknown time, ended by {@code asOf} (D6). */
    static When endBy(Cell<Moment> cell, long asOf) {
        return isSometime(cell) ? new When(Long.MIN_VALUE, asOf, Dating.SOMETIME) : end(cell);
    }

    /** Returns {@link #of} of something that, if it happened at an unknown time, happened by {@code asOf} (D6). */
    static When happenedBy(Cell<Moment> cell, long asOf) {
        return isSometime(cell) ? new When(Long.MIN_VALUE, asOf, Dating.SOMETIME) : of(cell);
    }

    /** Tells whether this is over before {@code other} begins. */
    Truth before(When other) {
        if (latest < other.earliest) {
            return Truth.TRUE;
        }
        if (earliest >= other.latest) {
            return Truth.FALSE;
        }
        return vague(dating.or(other.dating));
    }

    /** Tells whether this, a time of an act, lies from {@code start} until before {@code end}. */
    Truth within(When start, When end) {
        return before(start).not().and(before(end));
    }

    /** Returns when the first of the two happens. */
    When orSooner(When other) {
        if (before(other).isTrue()) {
            return this;
        }
        return other.before(this).isTrue()
                ? other
                : new When(Math.min(earliest, other.earliest), Math.min(latest, other.latest), dating.or(other.dating));
    }

    LocalDate firstDay() {
        return Moment.time(earliest).toLocalDate();
    }

    LocalDate lastDay() {
        return Moment.time(latest).toLocalDate();
    }

    /** Tells whether this is by 24:00 of the day on which {@code start} falls. */
    Truth byEndOfDay(When start) {
        if (!start.dated()) {
            return vague(dating.or(start.dating));
        }
        long end = Moment.endOf(start.lastDay()) - 1;
        if (latest <= end) {
            return Truth.TRUE;
        }
        return earliest > end ? Truth.FALSE : vague();
    }

    /** Tells whether the row says a date. */
    boolean dated() {
        return dating == Dating.DATED;
    }

    /** Returns what a question comes to that the moment leaves open. */
    Truth vague() {
        return vague(dating);
    }

    private static Truth vague(Dating dating) {
        return dating == Dating.MISSING ? Truth.MISSING : Truth.TOO_COARSE;
    }

    private static boolean isSometime(Cell<Moment> cell) {
        return cell.isValue() && !cell.value().isDated();
    }

    private static boolean isDay(Cell<Moment> cell) {
        return cell.isValue() && cell.value().precision() == Moment.Precision.DAY;
    }
}
