package jp.confidentiality.io.examples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The working days of the examples' half year: no weekends, no public holidays of 2026. */
final class WorkingDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(4, 29),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(5, 6),
            MonthDay.of(7, 20),
            MonthDay.of(8, 11),
            MonthDay.of(9, 21),
            MonthDay.of(9, 22),
            MonthDay.of(9, 23));

    private WorkingDays() {}

    /** Returns the working days between the two, both inclusive. */
    static List<LocalDate> between(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(WorkingDays::isOne)
                .toList();
    }

    /** Returns the {@code number}th working day after {@code day}. */
    static LocalDate after(LocalDate day, int number) {
        LocalDate next = day;
        for (int left = number; left > 0; left -= isOne(next) ? 1 : 0) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }
}
