package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.time.LocalDate;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.internal.Given;

/** Where the spans of a profile end. All ends are local seconds, inclusive: a day's end (24:00) is its last second. */
public final class Deadlines {
    private static final long HOUR_SECONDS = 3_600;
    private static final long DAY_SECONDS = 86_400;
    private static final int DAY_HOURS = 24;

    private final Profile profile;

    /** Makes the calculation under {@code profile}. */
    public Deadlines(Profile profile) {
        this.profile = Given.field("deadlines", "profile", profile);
    }

    /** Returns the last second of {@code span} begun at the local second {@code start}. */
    public long end(Span span, long start) {
        return switch (span.unit()) {
            case HOURS -> start + span.amount() * HOUR_SECONDS;
            case DAYS -> lastSecond(day(start) + span.amount());
            case WORKING_DAYS -> lastSecond(workingDay(day(start), span.amount()));
        };
    }

    /**
     * Returns the band of {@code word} for a time that begins at {@code trigger}: the profile's value of the day
     * counts. Where the trigger is not dated, the band may be anywhere.
     */
    public Band band(TimingWord word, Moment trigger) {
        if (!trigger.isDated()) {
            return Band.ANYWHERE;
        }
        Spans spans = profile.spans(word, trigger.date());
        return new Band(
                end(spans.inTime(), trigger.earliest()),
                end(spans.inTime(), trigger.latest()),
                end(spans.late(), trigger.earliest()),
                end(spans.late(), trigger.latest()));
    }

    /**
     * Tells whether both spans of {@code urgent} end no later than those of {@code relaxed}, whenever begun on
     * {@code day}.
     */
    boolean ordered(TimingWord urgent, TimingWord relaxed, LocalDate day) {
        Spans first = profile.spans(urgent, day);
        Spans second = profile.spans(relaxed, day);
        return ordered(first.inTime(), second.inTime(), day) && ordered(first.late(), second.late(), day);
    }

    /** Tells whether the late span ends no earlier than the one in time, whenever begun on {@code day}. */
    boolean ordered(Spans spans, LocalDate day) {
        return ordered(spans.inTime(), spans.late(), day);
    }

    /**
     * The first and the last second decide: in between, the distance of the ends grows or shrinks all along. The
     * calendar is asked only where the numbers do not say it.
     */
    private boolean ordered(Span first, Span second, LocalDate day) {
        if (first.unit() == second.unit()) {
            return first.amount() <= second.amount();
        }
        if (first.unit().compareTo(second.unit()) < 0 && hours(first) <= hours(second)) {
            return true;
        }
        long begin = Moment.startOf(day);
        long end = lastSecond(day.toEpochDay());
        return end(first, begin) <= end(second, begin) && end(first, end) <= end(second, end);
    }

    /** Days end with the day, and working days are days at least: no holiday makes a span shorter than this. */
    private static int hours(Span span) {
        return span.unit() == SpanUnit.HOURS ? span.amount() : span.amount() * DAY_HOURS;
    }

    private long workingDay(long day, int amount) {
        long at = day;
        int left = amount;
        while (left > 0) {
            at++;
            if (profile.isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private static long day(long second) {
        return Math.floorDiv(second, DAY_SECONDS);
    }

    private static long lastSecond(long day) {
        return (day + 1) * DAY_SECONDS - 1;
    }

    /**
     * Where the two spans end, each for the earliest and the latest second at which the time may have begun.
     *
     * @param firstEarliest the earliest end of the first span
     * @param firstLatest the latest end of the first span
     * @param secondEarliest the earliest end of the second span
     * @param secondLatest the latest end of the second span
     */
    public record Band(long firstEarliest, long firstLatest, long secondEarliest, long secondLatest)
            implements Serializable {
        static final Band ANYWHERE = new Band(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);

        /** Returns the band of a stated time: both spans end at {@code second}. */
        public static Band at(long second) {
            return new Band(second, second, second, second);
        }
    }
}
