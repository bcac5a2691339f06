package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("日本の祝日")
class JapaneseHolidaysTest {
    private final JapaneseHolidays holidays = new JapaneseHolidays();

    @ParameterizedTest
    @CsvSource({
        "2026,01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
        "2027,01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
        "2025,01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
        "2024,01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
        "2021,01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23",
        "2020,01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23",
        "2019,01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23",
        "2015,01-01 01-12 02-11 03-21 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23"
    })
    @DisplayName("内閣府の一覧と、振替休日・国民の休日を含めて一致する")
    void agreesWithTheCabinetOffice(int year, String days) {
        assertThat(holidays.of(year).stream()
                        .map(day -> MonthDay.from(day).toString().substring(2))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    @DisplayName("国民の休日、振替休日を日として答える")
    void tellsHolidaysBetweenHolidaysAndSubstitutes() {
        assertThat(holidays.isHoliday(LocalDate.of(2026, 9, 22))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2026, 5, 6))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 3, 22))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2032, 9, 21))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2026, 5, 7))).isFalse();
    }

    @Test
    @DisplayName("Jollyday の暦とは、既知の誤りのほかは一致する")
    void agreesWithJollydaySaveForItsKnownErrors() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.JAPAN));
        for (int year = 2022; year <= 2035; year++) {
            Set<LocalDate> extra = new TreeSet<>();
            jollyday.getHolidays(Year.of(year)).forEach(holiday -> extra.add(holiday.getDate()));
            extra.removeAll(holidays.of(year));
            // It still has the birthday of the Emperor before.
            assertThat(extra).containsExactly(LocalDate.of(year, 12, 23));
        }
    }

    @Test
    @DisplayName("定めの分からない年は断る")
    void refusesYearsOutsideTheLaw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holidays.of(2100))
                .withMessageContaining("2100")
                .withMessageContaining("2099");
        assertThatIllegalArgumentException().isThrownBy(() -> holidays.isHoliday(LocalDate.of(2006, 1, 1)));
    }
}
