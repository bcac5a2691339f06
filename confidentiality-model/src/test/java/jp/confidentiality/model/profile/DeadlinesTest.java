package jp.confidentiality.model.profile;

import static jp.confidentiality.model.Specimens.days;
import static jp.confidentiality.model.Specimens.hours;
import static jp.confidentiality.model.Specimens.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.profile.Deadlines.Band;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限の計算")
class DeadlinesTest {
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 12, 29),
            LocalDate.of(2026, 12, 30),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 9, 21),
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 9, 23));

    private static Profile.Builder profile() {
        return Specimens.profile().holidays(HOLIDAYS::contains);
    }

    private static long at(String time) {
        return Moment.seconds(LocalDateTime.parse(time));
    }

    @ParameterizedTest
    @DisplayName("時間は秒から数え、日と開庁日は初日を数えず、その日の24時に終わる")
    @CsvSource({
        "0, HOURS, 2026-07-03T10:15:30, 2026-07-03T10:15:30",
        "24, HOURS, 2026-07-03T10:15:30, 2026-07-04T10:15:30",
        "48, HOURS, 2026-12-31T23:59:59, 2027-01-02T23:59:59",
        "0, DAYS, 2026-07-03T00:00:00, 2026-07-03T23:59:59",
        "0, DAYS, 2026-07-03T23:59:59, 2026-07-03T23:59:59",
        "1, DAYS, 2026-07-03T10:15:30, 2026-07-04T23:59:59",
        "3, DAYS, 2028-02-27T00:00:00, 2028-03-01T23:59:59",
        "0, WORKING_DAYS, 2026-07-05T10:00:00, 2026-07-05T23:59:59",
        "1, WORKING_DAYS, 2026-07-02T10:00:00, 2026-07-03T23:59:59",
        "1, WORKING_DAYS, 2026-07-03T10:00:00, 2026-07-06T23:59:59",
        "1, WORKING_DAYS, 2026-07-04T10:00:00, 2026-07-06T23:59:59",
        "3, WORKING_DAYS, 2026-09-18T10:00:00, 2026-09-28T23:59:59",
        "1, WORKING_DAYS, 2026-12-28T17:00:00, 2027-01-04T23:59:59",
        "2, WORKING_DAYS, 2026-12-28T17:00:00, 2027-01-05T23:59:59",
        "5, WORKING_DAYS, 2026-12-25T17:00:00, 2027-01-07T23:59:59"
    })
    void endsWhereTheUnitSays(int amount, SpanUnit unit, String start, String end) {
        assertThat(new Deadlines(profile().build()).end(new Span(amount, unit), at(start)))
                .isEqualTo(at(end));
    }

    @Test
    @DisplayName("閉庁日は開庁日に数えない")
    void skipsClosingDays() {
        Profile closed = profile().closingDays(Set.of(LocalDate.of(2026, 7, 6))).build();
        assertThat(new Deadlines(closed).end(workingDays(1), at("2026-07-03T10:00:00")))
                .isEqualTo(at("2026-07-07T23:59:59"));
    }

    @Test
    @DisplayName("秒まで分かる起点では、二つの期間の終わりが一つずつ決まる")
    void givesOneEndPerSpanForASecond() {
        Band band = new Deadlines(profile().build()).band(TimingWord.AT_ONCE, Moment.parse("2026-07-03T10:15:30"));
        assertThat(band)
                .isEqualTo(new Band(
                        at("2026-07-04T10:15:30"),
                        at("2026-07-04T10:15:30"),
                        at("2026-07-05T10:15:30"),
                        at("2026-07-05T10:15:30")));
    }

    @Test
    @DisplayName("日だけの起点では、時間の期間はその日の両端から数える")
    void runsFromBothBoundsOfADay() {
        Band band = new Deadlines(profile().build()).band(TimingWord.AT_ONCE, Moment.parse("2026-07-03"));
        assertThat(band)
                .isEqualTo(new Band(
                        at("2026-07-04T00:00:00"),
                        at("2026-07-04T23:59:59"),
                        at("2026-07-05T00:00:00"),
                        at("2026-07-05T23:59:59")));
        assertThat(new Deadlines(profile().build()).band(TimingWord.PROMPTLY, Moment.parse("2026-07-03")))
                .isEqualTo(new Band(
                        at("2026-07-06T23:59:59"),
                        at("2026-07-06T23:59:59"),
                        at("2026-07-10T23:59:59"),
                        at("2026-07-10T23:59:59")));
        assertThat(new Deadlines(profile().build()).band(TimingWord.AT_ONCE, Moment.parse("2026-07-03T10:15")))
                .isEqualTo(new Band(
                        at("2026-07-04T10:15:00"),
                        at("2026-07-04T10:15:59"),
                        at("2026-07-05T10:15:00"),
                        at("2026-07-05T10:15:59")));
    }

    @Test
    @DisplayName("起点の日に施行されている値で数える")
    void takesTheValueOfTheTriggersDay() {
        Profile changing = profile()
                .spans(
                        TimingWord.EACH_TIME,
                        Timeline.of(Map.of(
                                LocalDate.of(2026, 4, 1), new Spans(days(1), days(2)),
                                LocalDate.of(2026, 7, 3), new Spans(hours(1), hours(2)))))
                .build();
        Deadlines deadlines = new Deadlines(changing);
        assertThat(deadlines
                        .band(TimingWord.EACH_TIME, Moment.parse("2026-07-02T23:59:59"))
                        .firstEarliest())
                .isEqualTo(at("2026-07-03T23:59:59"));
        assertThat(deadlines
                        .band(TimingWord.EACH_TIME, Moment.parse("2026-07-03T00:00:00"))
                        .firstEarliest())
                .isEqualTo(at("2026-07-03T01:00:00"));
    }

    @Test
    @DisplayName("時期不明の起点では、いつ終わるか分からない")
    void mayEndAnywhereForAnUndatedTrigger() {
        assertThat(new Deadlines(profile().build()).band(TimingWord.AT_ONCE, Moment.SOMETIME))
                .isEqualTo(new Band(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    @DisplayName("明示された期限には幅がない")
    void hasNoBandForAStatedTime() {
        assertThat(Band.at(5)).isEqualTo(new Band(5, 5, 5, 5));
    }
}
