package jp.confidentiality.testkit.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.rules.pack.Within;
import jp.confidentiality.testkit.pack.Stamp.Come;
import org.jspecify.annotations.Nullable;

/**
 * What the mechanisms of 求めること come to, in plain Java and by plain arithmetic: nothing of the engine is used, and the
 * holidays and the spans of the words are written down here once more. Registers are complete.
 */
final class PlainDuties {
    private static final Set<LocalDate> CLOSED = Set.of(
            LocalDate.of(2026, 4, 29),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 5, 6),
            LocalDate.of(2026, 7, 20),
            LocalDate.of(2026, 8, 11),
            LocalDate.of(2026, 9, 21),
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 9, 23),
            LocalDate.of(2026, 10, 12));

    private PlainDuties() {}

    /** Returns the verdict where all of {@code possible} may be so. */
    static Verdict verdict(Set<Come> possible) {
        Come only = possible.iterator().next();
        if (possible.size() > 1 || only == Come.BETWEEN) {
            return Verdict.UNDETERMINED;
        }
        return only == Come.DONE ? Verdict.SATISFIED : only == Come.OPEN ? Verdict.PENDING : Verdict.VIOLATED;
    }

    /** 事前の…: {@code earlier}, where it is there at all, came before {@code act}. */
    static Set<Come> before(@Nullable Stamp earlier, Stamp act) {
        return earlier == null
                ? Set.of(Come.NOT_DONE)
                : Stamp.all(at -> at.get(0).isBefore(at.get(1)) ? Come.DONE : Come.NOT_DONE, earlier, act);
    }

    /** 期間内: {@code done}, where it is there at all, came within the time that begins at {@code trigger}. */
    static Set<Come> within(Within time, @Nullable Stamp done, Stamp trigger, LocalDateTime now) {
        return done == null
                ? Stamp.all(at -> inTime(time, null, at.get(0), now), trigger)
                : Stamp.all(at -> inTime(time, at.get(0), at.get(1), now), done, trigger);
    }

    /** 期限の日まで: {@code done} came by the end of {@code due}. */
    static Set<Come> by(LocalDate due, @Nullable Stamp done, LocalDateTime now) {
        LocalDateTime end = due.atTime(23, 59, 59);
        return done == null ? Set.of(come(null, end, end, now)) : Stamp.all(at -> come(at.get(0), end, end, now), done);
    }

    private static Come inTime(Within time, @Nullable LocalDateTime done, LocalDateTime trigger, LocalDateTime now) {
        List<Span> spans = spans(time);
        return come(done, end(spans.get(0), trigger), end(spans.get(1), trigger), now);
    }

    private static Come come(
            @Nullable LocalDateTime done, LocalDateTime first, LocalDateTime second, LocalDateTime now) {
        if (done != null && !done.isAfter(first)) {
            return Come.DONE;
        }
        if (!now.isAfter(first)) {
            return Come.OPEN;
        }
        LocalDateTime soonest = done == null ? now : done;
        return soonest.isAfter(second) ? Come.NOT_DONE : Come.BETWEEN;
    }

    /** The spans of the profile {@code example-2026}; a span of the table has no second one. */
    private static List<Span> spans(Within time) {
        if (time.word() == null) {
            return List.of(java.util.Objects.requireNonNull(time.span()), time.span());
        }
        return switch (time.word()) {
            case AT_ONCE -> List.of(new Span(24, SpanUnit.HOURS), new Span(48, SpanUnit.HOURS));
            case PROMPTLY -> List.of(new Span(3, SpanUnit.WORKING_DAYS), new Span(5, SpanUnit.WORKING_DAYS));
            default -> List.of(new Span(10, SpanUnit.WORKING_DAYS), new Span(15, SpanUnit.WORKING_DAYS));
        };
    }

    /** Returns the last second of {@code span}: to the second, or to the end of a day. */
    static LocalDateTime end(Span span, LocalDateTime from) {
        LocalDate day = from.toLocalDate();
        return switch (span.unit()) {
            case HOURS -> from.plusHours(span.amount());
            case DAYS -> day.plusDays(span.amount()).atTime(23, 59, 59);
            case WORKING_DAYS -> {
                for (int left = span.amount(); left > 0; left--) {
                    do {
                        day = day.plusDays(1);
                    } while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY
                            || CLOSED.contains(day));
                }
                yield day.atTime(23, 59, 59);
            }
        };
    }

    /** Returns when the first span of {@code time} ends. */
    static LocalDateTime end(Within time, LocalDateTime from) {
        return end(spans(time).get(0), from);
    }
}
