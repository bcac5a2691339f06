package jp.confidentiality.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a register records it (日時): to the second, to the minute, only to the day, or at some unknown time.
 *
 * <p>It is the closed interval of the seconds it may stand for, in Japanese local time (Asia/Tokyo). Seconds are
 * counted as local seconds: {@code LocalDateTime.toEpochSecond(UTC)}. Two moments in the same second are neither before
 * the other. Dated moments lie in the years 1 to 9999; the factories throw a {@link DateTimeException} for others.
 */
public final class Moment implements Serializable, Comparable<Moment> {
    private static final long serialVersionUID = 1L;
    private static final long DAY_SECONDS = 86_400;

    /** It happened, nobody wrote down when (時期不明): any time at all. */
    public static final Moment SOMETIME = new Moment(Long.MIN_VALUE, Long.MAX_VALUE, Precision.SOMETIME);

    /** How exactly a moment is known. */
    public enum Precision {
        /** To the second. */
        SECOND,
        /** To the minute. */
        MINUTE,
        /** Only to the day (日付のみ). */
        DAY,
        /** Not at all (時期不明). */
        SOMETIME
    }

    private final long earliest;
    private final long latest;
    private final Precision precision;

    private Moment(long earliest, long latest, Precision precision) {
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
    }

    /** Returns the moment known to the second; fractions of a second are cut off. */
    public static Moment second(LocalDateTime time) {
        checked(time.toLocalDate());
        long at = seconds(time);
        return new Moment(at, at, Precision.SECOND);
    }

    /** Returns the moment known to the minute: any of its sixty seconds. */
    public static Moment minute(LocalDateTime time) {
        checked(time.toLocalDate());
        long at = seconds(time.truncatedTo(ChronoUnit.MINUTES));
        return new Moment(at, at + 59, Precision.MINUTE);
    }

    /** Returns the moment known only to the day: any second of it. */
    public static Moment day(LocalDate date) {
        long at = startOf(checked(date));
        return new Moment(at, at + DAY_SECONDS - 1, Precision.DAY);
    }

    /**
     * Reads {@code 2026-07-03}, {@code 2026-07-03T10:15} or {@code 2026-07-03T10:15:30}; the length tells the
     * precision.
     *
     * @throws DateTimeException if the text is none of these, or no such day or time exists
     */
    public static Moment parse(String text) {
        try {
            return switch (text.length()) {
                case 10 -> day(LocalDate.parse(text));
                case 16 -> minute(LocalDateTime.parse(text));
                case 19 -> second(LocalDateTime.parse(text));
                default -> throw new DateTimeException("its length is " + text.length());
            };
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "Moment '" + text + "' is not readable, or no such day or time exists. "
                            + "Maybe write 2026-07-03, 2026-07-03T10:15 or 2026-07-03T10:15:30.",
                    e);
        }
    }

    /** Returns the local second at which {@code date} begins. */
    public static long startOf(LocalDate date) {
        return date.toEpochDay() * DAY_SECONDS;
    }

    /** Returns the first local second after {@code date}: its 24:00. */
    public static long endOf(LocalDate date) {
        return startOf(date) + DAY_SECONDS;
    }

    /** Returns the local seconds of {@code time}. */
    public static long seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    /**
     * Returns the local time of {@code second}.
     *
     * @throws DateTimeException for the bounds of {@link #SOMETIME}, which are no time
     */
    public static LocalDateTime time(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }

    /** Returns the first local second it may be. */
    public long earliest() {
        return earliest;
    }

    /** Returns the last local second it may be, inclusive. */
    public long latest() {
        return latest;
    }

    /** Returns how exactly it is known. */
    public Precision precision() {
        return precision;
    }

    /** Tells whether it is known at all, be it only to the day. */
    public boolean isDated() {
        return precision != Precision.SOMETIME;
    }

    /**
     * Returns the day it falls on.
     *
     * @throws DateTimeException if it is {@link #SOMETIME}
     */
    public LocalDate date() {
        if (!isDated()) {
            throw new DateTimeException("Moment 'sometime' has no date. Maybe isDated() was not asked first.");
        }
        return LocalDate.ofEpochDay(Math.floorDiv(earliest, DAY_SECONDS));
    }

    /** Tells whether it is over before {@code other} can begin. */
    public boolean certainlyBefore(Moment other) {
        return latest < other.earliest;
    }

    /** Tells whether it can be before {@code other}. */
    public boolean possiblyBefore(Moment other) {
        return earliest < other.latest;
    }

    /** Orders by earliest, then latest second, then precision. */
    @Override
    public int compareTo(Moment other) {
        int byEarliest = Long.compare(earliest, other.earliest);
        int byLatest = byEarliest != 0 ? byEarliest : Long.compare(latest, other.latest);
        return byLatest != 0 ? byLatest : precision.compareTo(other.precision);
    }

    /** So that every moment has a text of one length, and spans added to it never overflow. */
    private static LocalDate checked(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException(
                    "Moment '" + date + "' lies outside the years 1 to 9999. Maybe a digit is wrong.");
        }
        return date;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that
                && earliest == that.earliest
                && latest == that.latest
                && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(earliest) * 31 + Long.hashCode(latest);
    }

    /** Returns the text that {@link #parse} reads, or {@code sometime}. */
    @Override
    public String toString() {
        if (!isDated()) {
            return "sometime";
        }
        LocalDate date = date();
        StringBuilder text = new StringBuilder(19);
        padded(text, date.getYear(), 1000).append('-');
        padded(text, date.getMonthValue(), 10).append('-');
        padded(text, date.getDayOfMonth(), 10);
        if (precision != Precision.DAY) {
            int second = (int) (earliest - startOf(date));
            padded(text.append('T'), second / 3600, 10).append(':');
            padded(text, second / 60 % 60, 10);
            if (precision == Precision.SECOND) {
                padded(text.append(':'), second % 60, 10);
            }
        }
        return text.toString();
    }

    /** Appends {@code number} with as many digits as {@code unit} has. */
    private static StringBuilder padded(StringBuilder text, int number, int unit) {
        for (int rest = unit; rest > 0; rest /= 10) {
            text.append((char) ('0' + number / rest % 10));
        }
        return text;
    }
}
