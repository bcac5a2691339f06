package jp.confidentiality.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.confidentiality.model.Specimens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("施行日付きの値")
class TimelineTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Timeline<String> TWO = Timeline.of(Map.of(OCTOBER, "new", APRIL, "old"));

    @Test
    @DisplayName("施行日からその値になり、最初の日より前は最初の値")
    void givesTheValueInForce() {
        assertThat(TWO.on(LocalDate.MIN)).isEqualTo("old");
        assertThat(TWO.on(APRIL.minusDays(1))).isEqualTo("old");
        assertThat(TWO.on(APRIL)).isEqualTo("old");
        assertThat(TWO.on(OCTOBER.minusDays(1))).isEqualTo("old");
        assertThat(TWO.on(OCTOBER)).isEqualTo("new");
        assertThat(TWO.on(LocalDate.MAX)).isEqualTo("new");
        assertThat(Timeline.always("x").on(LocalDate.MIN)).isEqualTo("x");
        assertThat(Timeline.always("x").on(LocalDate.MAX)).isEqualTo("x");
    }

    @Test
    @DisplayName("値は日付順に並び、値で比べられる")
    void isEqualByItsValues() {
        assertThat(TWO.values()).extracting(Timeline.Dated::value).containsExactly("old", "new");
        Map<LocalDate, String> backwards = new LinkedHashMap<>();
        backwards.put(OCTOBER, "new");
        backwards.put(APRIL, "old");
        assertThat(Timeline.of(backwards)).isEqualTo(TWO);
        assertThat(Timeline.of(backwards).values())
                .extracting(Timeline.Dated::value)
                .containsExactly("old", "new");
        assertThat(TWO)
                .isEqualTo(Timeline.of(Map.of(APRIL, "old", OCTOBER, "new")))
                .hasSameHashCodeAs(Timeline.of(Map.of(APRIL, "old", OCTOBER, "new")))
                .isNotEqualTo(Timeline.always("old"))
                .isNotEqualTo("old");
        assertThat(TWO.map(String::length)).isEqualTo(Timeline.of(Map.of(APRIL, 3, OCTOBER, 3)));
        assertThat(Specimens.copy(TWO)).isEqualTo(TWO);
        assertThat(TWO.toString()).contains("2026-04-01", "old");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TWO.values().clear());
    }

    @Test
    @DisplayName("日付も値もないものは断る")
    @SuppressWarnings("NullAway")
    void refusesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(Map.of()))
                .withMessageContaining("no date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.always(null))
                .withMessageContaining("'value'");
        Map<LocalDate, String> withNull = new HashMap<>();
        withNull.put(null, "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(withNull))
                .withMessageContaining("'from'");
    }
}
