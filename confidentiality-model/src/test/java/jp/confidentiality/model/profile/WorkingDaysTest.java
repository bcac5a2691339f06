package jp.confidentiality.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("開庁日の一覧")
class WorkingDaysTest {
    private static final LocalDate CLOSED_MONDAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate CLOSED_SATURDAY = LocalDate.of(2026, 8, 15);
    private static final LocalDate OPEN_SUNDAY = LocalDate.of(2026, 9, 27);
    private static final LocalDate OPEN_ALTHOUGH_CLOSED = LocalDate.of(2026, 11, 3);
    private static final Set<LocalDate> CLOSED = Set.of(CLOSED_MONDAY, CLOSED_SATURDAY, OPEN_ALTHOUGH_CLOSED);
    private static final Set<LocalDate> OPEN = Set.of(OPEN_SUNDAY, OPEN_ALTHOUGH_CLOSED);

    @Test
    @DisplayName("曜日どおりでない日だけが曜日と異なり、開く日は閉じる日に優先する。1970年より前も後も同じ")
    void follows_the_week_but_for_the_days_given() {
        WorkingDays days = new WorkingDays(CLOSED, OPEN);
        for (LocalDate day = LocalDate.of(1968, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean expected = OPEN.contains(day) || (!weekend && !CLOSED.contains(day));
            assertThat(days.has(day.toEpochDay())).as(day.toString()).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("何も定めがなければ、曜日だけで決まる")
    void follows_the_week_alone() {
        WorkingDays days = new WorkingDays(Set.of(), Set.of());
        assertThat(days.has(CLOSED_MONDAY.toEpochDay())).isTrue();
        assertThat(days.has(OPEN_SUNDAY.toEpochDay())).isFalse();
    }
}
