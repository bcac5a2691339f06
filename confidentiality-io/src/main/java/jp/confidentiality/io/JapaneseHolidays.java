package jp.confidentiality.io;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.confidentiality.model.profile.HolidayCalendar;

/**
 * Japan's holidays (国民の祝日に関する法律), as the law stands, from 2007 to 2099: national holidays, their substitutes (振替休日) and
 * the day between two of them (国民の休日).
 *
 * <p>The equinoxes are calculated; the Cabinet Office announces them in February of the year before.
 */
public final class JapaneseHolidays implements HolidayCalendar {
    /** The first year for which it is right: the law's present rule of substitutes. */
    public static final int FIRST_YEAR = 2007;

    /** The last year for which it is right: the formula of the equinoxes. */
    public static final int LAST_YEAR = 2099;

    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    /** Makes the calendar. */
    public JapaneseHolidays() {}

    /**
     * Tells whether {@code day} is a national holiday, a substitute, or a day between two national holidays.
     *
     * @throws IllegalArgumentException if its year is outside 2007 to 2099
     */
    @Override
    public boolean isHoliday(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /**
     * Returns the holidays of {@code year}.
     *
     * @throws IllegalArgumentException if it is outside 2007 to 2099
     */
    public Set<LocalDate> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Year " + year + " has no known holidays in Japan. Maybe use a year from " + FIRST_YEAR + " to "
                            + LAST_YEAR + ".");
        }
        return byYear.computeIfAbsent(year, JapaneseHolidays::holidays);
    }

    private static Set<LocalDate> holidays(int year) {
        Set<LocalDate> national = national(year);
        Set<LocalDate> all = new TreeSet<>(national);
        for (LocalDate day : national) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                all.add(nextNot(national, day));
            }
            if (national.contains(day.plusDays(2))) {
                all.add(day.plusDays(1));
            }
        }
        return Collections.unmodifiableSet(all);
    }

    private static LocalDate nextNot(Set<LocalDate> national, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (national.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Set<LocalDate> national(int year) {
        Set<LocalDate> days = new TreeSet<>(Set.of(
                LocalDate.of(year, 1, 1),
                monday(year, Month.JANUARY, 2),
                LocalDate.of(year, 2, 11),
                LocalDate.of(year, 3, equinox(year, 20.8431)),
                LocalDate.of(year, 4, 29),
                LocalDate.of(year, 5, 3),
                LocalDate.of(year, 5, 4),
                LocalDate.of(year, 5, 5),
                monday(year, Month.SEPTEMBER, 3),
                LocalDate.of(year, 9, equinox(year, 23.2488)),
                LocalDate.of(year, 11, 3),
                LocalDate.of(year, 11, 23)));
        days.addAll(summer(year));
        days.addAll(imperial(year));
        return days;
    }

    /** Marine Day, Mountain Day and Sports Day, which the Olympic years moved. */
    private static Set<LocalDate> summer(int year) {
        if (year == 2020) {
            return Set.of(LocalDate.of(2020, 7, 23), LocalDate.of(2020, 7, 24), LocalDate.of(2020, 8, 10));
        }
        if (year == 2021) {
            return Set.of(LocalDate.of(2021, 7, 22), LocalDate.of(2021, 7, 23), LocalDate.of(2021, 8, 8));
        }
        Set<LocalDate> days = new TreeSet<>(Set.of(monday(year, Month.JULY, 3), monday(year, Month.OCTOBER, 2)));
        if (year >= 2016) {
            days.add(LocalDate.of(year, 8, 11));
        }
        return days;
    }

    /** The Emperor's Birthday, of which 2019 had none; in its place the accession and its ceremony. */
    private static Set<LocalDate> imperial(int year) {
        if (year == 2019) {
            return Set.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 10, 22));
        }
        return Set.of(year < 2019 ? LocalDate.of(year, 12, 23) : LocalDate.of(year, 2, 23));
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** The usual approximation of the day of an equinox, right for 1980 to 2099. */
    private static int equinox(int year, double in1980) {
        int years = year - 1980;
        return (int) (in1980 + 0.242194 * years) - years / 4;
    }
}
