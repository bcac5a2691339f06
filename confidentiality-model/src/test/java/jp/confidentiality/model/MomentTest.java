package jp.confidentiality.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.confidentiality.model.Moment.Precision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("時点：秒・分・日・時期不明")
class MomentTest {
    @ParameterizedTest
    @DisplayName("書かれた長さが精度を表し、元の文字列に戻る")
    @CsvSource({
        "2026-07-03,DAY",
        "2026-07-03T10:15,MINUTE",
        "2026-07-03T10:15:00,SECOND",
        "0001-01-01,DAY",
        "9999-12-31T23:59:59,SECOND"
    })
    void readsThePrecisionFromTheLength(String text, Precision precision) {
        Moment moment = Moment.parse(text);
        assertThat(moment.precision()).isEqualTo(precision);
        assertThat(moment).hasToString(text).isEqualTo(Moment.parse(text)).hasSameHashCodeAs(Moment.parse(text));
        assertThat(Specimens.copy(moment)).isEqualTo(moment);
    }

    @ParameterizedTest
    @DisplayName("存在しない日時や読めない文字列は、値と手当を示して断る")
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-04-31T10:00",
                "2026-07-03T24:00",
                "2026-07-03T10:15:60",
                "2026-07-03T10",
                "2026/07/03",
                "令和8年7月3日",
                "",
                "0000-01-01",
                "+122026-07-03T10:15"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Moment.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("Maybe");
    }

    @Test
    @DisplayName("閏日はあり、平年の2月29日はない")
    void acceptsLeapDaysOnly() {
        assertThat(Moment.parse("2028-02-29").date()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    @DisplayName("1年から9999年までを扱う")
    void refusesYearsThatHaveNoFourDigits() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Moment.day(LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("1 to 9999");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Moment.second(LocalDateTime.of(-1, 1, 1, 0, 0)));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Moment.minute(LocalDateTime.of(0, 12, 31, 23, 59)));
    }

    @Test
    @DisplayName("日だけの時点は0時から24時の1秒前まで")
    void spansTheWholeDay() {
        LocalDate day = LocalDate.of(2026, 7, 3);
        Moment moment = Moment.day(day);
        assertThat(moment.earliest()).isEqualTo(Moment.startOf(day)).isEqualTo(Moment.seconds(day.atStartOfDay()));
        assertThat(moment.latest()).isEqualTo(Moment.endOf(day) - 1).isEqualTo(Moment.seconds(day.atTime(23, 59, 59)));
        assertThat(Moment.endOf(day)).isEqualTo(Moment.startOf(day.plusDays(1)));
        assertThat(Moment.time(moment.latest())).isEqualTo(day.atTime(23, 59, 59));
    }

    @Test
    @DisplayName("分の時点は60秒、秒の時点は端数を切り捨てた1秒")
    void spansTheMinuteOrTheSecond() {
        LocalDateTime time = LocalDateTime.of(2026, 7, 3, 10, 15, 30, 999_999_999);
        Moment minute = Moment.minute(time);
        Moment second = Moment.second(time);
        assertThat(minute.latest() - minute.earliest()).isEqualTo(59);
        assertThat(minute).hasToString("2026-07-03T10:15");
        assertThat(second.latest()).isEqualTo(second.earliest());
        assertThat(second).hasToString("2026-07-03T10:15:30").isEqualTo(Moment.parse("2026-07-03T10:15:30"));
        assertThat(Moment.time(second.earliest())).isEqualTo(time.withNano(0));
    }

    @Test
    @DisplayName("1970年より前でも日付は正しい")
    void keepsTheDateBeforeTheEpoch() {
        assertThat(Moment.parse("1969-12-31T23:59:59").date()).isEqualTo(LocalDate.of(1969, 12, 31));
        assertThat(Moment.parse("1969-12-31")).hasToString("1969-12-31");
    }

    @Test
    @DisplayName("同じ秒の二つは、どちらも前ではない")
    void putsNeitherOfOneSecondBeforeTheOther() {
        Moment a = Moment.parse("2026-07-03T10:15:30");
        Moment b = Moment.parse("2026-07-03T10:15:30");
        assertThat(a.certainlyBefore(b)).isFalse();
        assertThat(b.certainlyBefore(a)).isFalse();
        assertThat(a.possiblyBefore(b)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("確実に前・前かもしれない・前ではない")
    @CsvSource({
        "2026-07-03T10:15:29, 2026-07-03T10:15:30, true, true",
        "2026-07-03T10:15:30, 2026-07-03T10:15:29, false, false",
        "2026-07-02, 2026-07-03, true, true",
        "2026-07-03, 2026-07-03, false, true",
        "2026-07-03, 2026-07-03T10:15, false, true",
        "2026-07-03T10:15, 2026-07-03, false, true",
        "2026-07-03T00:00:00, 2026-07-03, false, true",
        "2026-07-03, 2026-07-03T00:00:00, false, false",
        "2026-07-03T23:59:59, 2026-07-03, false, false",
        "2026-07-02T23:59:59, 2026-07-03, true, true",
        "2026-07-03T10:15, 2026-07-03T10:16, true, true",
        "2026-07-03T10:15, 2026-07-03T10:15:59, false, true",
        "2026-07-03T10:15:59, 2026-07-03T10:15, false, false"
    })
    void comparesAsIntervals(String first, String second, boolean certainly, boolean possibly) {
        assertThat(Moment.parse(first).certainlyBefore(Moment.parse(second))).isEqualTo(certainly);
        assertThat(Moment.parse(first).possiblyBefore(Moment.parse(second))).isEqualTo(possibly);
    }

    @Test
    @DisplayName("時期不明は、何よりも前かもしれず、確実に前ではない")
    void leavesAnUndatedMomentOpen() {
        Moment day = Moment.parse("2026-07-03");
        assertThat(Moment.SOMETIME.isDated()).isFalse();
        assertThat(day.isDated()).isTrue();
        assertThat(Moment.SOMETIME.possiblyBefore(day)).isTrue();
        assertThat(day.possiblyBefore(Moment.SOMETIME)).isTrue();
        assertThat(Moment.SOMETIME.certainlyBefore(day)).isFalse();
        assertThat(day.certainlyBefore(Moment.SOMETIME)).isFalse();
        assertThat(Moment.SOMETIME.possiblyBefore(Moment.SOMETIME)).isTrue();
        assertThat(Moment.SOMETIME).hasToString("sometime");
        assertThat(Specimens.copy(Moment.SOMETIME)).isEqualTo(Moment.SOMETIME);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(Moment.SOMETIME::date);
    }

    @Test
    @DisplayName("並び順は始まり、終わりの順で決まる")
    void ordersByEarliestThenLatest() {
        Moment sometime = Moment.SOMETIME;
        Moment second = Moment.parse("2026-07-03T00:00:00");
        Moment minute = Moment.parse("2026-07-03T00:00");
        Moment day = Moment.parse("2026-07-03");
        Moment later = Moment.parse("2026-07-03T00:00:01");
        assertThat(List.of(later, day, minute, second, sometime).stream().sorted())
                .containsExactly(sometime, second, minute, day, later);
        assertThat(second).isNotEqualTo(minute).isNotEqualTo("2026-07-03T00:00:00");
    }
}
