package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ends of spans and what is in time (D4, D13, D14, D15); 2026-06-01 is a Monday. */
class TimesTest {
    private static final String NORM = "R12.work-report";
    private static final Span TWO_DAYS = new Span(2, SpanUnit.DAYS);

    @Test
    @DisplayName("期間は、きっかけの最も早い秒と最も遅い秒のそれぞれから進む")
    void runs_from_both_bounds_of_the_trigger() {
        Times.Term hours = times().term(NORM, TimingWord.AT_ONCE, Desk.at("2026-06-01T10:00"));
        assertBand(hours, "2026-06-02T10:00:00", "2026-06-02T10:00:59", "2026-06-03T10:00:00", "2026-06-03T10:00:59");
        assertThat(hours.trigger()).isEqualTo(Desk.at("2026-06-01T10:00"));
        Times.Term days = times().term(NORM, TimingWord.PROMPTLY, Desk.at("2026-06-01"));
        assertBand(days, "2026-06-04T23:59:59", "2026-06-04T23:59:59", "2026-06-08T23:59:59", "2026-06-08T23:59:59");
    }

    @Test
    @DisplayName("いつ始まったか分からない側の終わりは決まらない")
    void open_bounds_have_no_end() {
        long second = Desk.second("2026-06-01T10:00:00");
        Times.Term before = times().term(NORM, TimingWord.AT_ONCE, interval(Long.MIN_VALUE, second));
        assertThat(List.of(before.firstLo(), before.secondLo())).containsOnly(Long.MIN_VALUE);
        assertThat(before.firstHi()).isEqualTo(Desk.second("2026-06-02T10:00:00"));
        assertThat(before.secondHi()).isEqualTo(Desk.second("2026-06-03T10:00:00"));
        Times.Term after = times().term(NORM, TimingWord.AT_ONCE, interval(second, Long.MAX_VALUE));
        assertThat(List.of(after.firstHi(), after.secondHi())).containsOnly(Long.MAX_VALUE);
        assertThat(after.firstLo()).isEqualTo(Desk.second("2026-06-02T10:00:00"));
        assertThat(after.secondLo()).isEqualTo(Desk.second("2026-06-03T10:00:00"));
        Times.Term stated = times().term(TWO_DAYS, Interval.UNKNOWN);
        assertThat(stated.firstLo()).isEqualTo(Long.MIN_VALUE);
        assertThat(stated.secondHi()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    @DisplayName("始まった日の規程の値が当たる。規定に固有の値があればそれが当たる")
    void the_value_of_the_day_counts() {
        Profile changed = Samples.profileBuilder()
                .spans(
                        TimingWord.PROMPTLY,
                        Timeline.of(Map.of(
                                LocalDate.of(2026, 1, 1), new Spans(TWO_DAYS, TWO_DAYS),
                                LocalDate.of(2026, 6, 1), new Spans(days(5), days(7)))))
                .spans(NormId.of("R13.detailed-report"), Timeline.always(new Spans(days(1), TWO_DAYS)))
                .build();
        Times times = times(changed);
        Interval night = interval(Desk.second("2026-05-31T23:00:00"), Desk.second("2026-06-01T01:00:00"));
        assertBand(
                times.term(NORM, TimingWord.PROMPTLY, night),
                "2026-06-02T23:59:59",
                "2026-06-06T23:59:59",
                "2026-06-02T23:59:59",
                "2026-06-08T23:59:59");
        Times.Term own = times.term("R13.detailed-report", TimingWord.PROMPTLY, Desk.at("2026-06-01"));
        assertBand(own, "2026-06-02T23:59:59", "2026-06-02T23:59:59", "2026-06-03T23:59:59", "2026-06-03T23:59:59");
        assertThat(own.value().ja()).isEqualTo("この規定の期間＝1日以内は期限内、2日超は遅延（規程 sample）");
        assertThat(own.value().en())
                .isEqualTo("spans of this norm = in time within 1 day, late beyond 2 days (profile sample)");
        assertThat(times.term(NORM, TimingWord.PROMPTLY, Desk.at("2026-06-01"))
                        .value()
                        .ja())
                .isEqualTo("「速やかに」＝5日以内は期限内、7日超は遅延（規程 sample）");
        assertThat(times().term(NORM, TimingWord.PROMPTLY, Desk.at("2026-06-01"))
                        .value()
                        .en())
                .isEqualTo("'" + TimingWord.PROMPTLY.en()
                        + "' = in time within 3 working days, late beyond 5 working days (profile sample)");
    }

    @Test
    @DisplayName("規定自身の期間と定められた期限には許容幅がない。期限はその日の 24:00 まで")
    void stated_times_have_no_band() {
        Times.Term own = times().term(TWO_DAYS, Desk.at("2026-06-01T10:00"));
        assertBand(own, "2026-06-03T23:59:59", "2026-06-03T23:59:59", "2026-06-03T23:59:59", "2026-06-03T23:59:59");
        assertThat(own.value().ja()).isEqualTo("規定表の期間＝2日");
        Interval due =
                new Interval(Desk.second("2026-06-05T10:00:00"), Desk.second("2026-06-06T10:00:00"), true, false, 4);
        Times.Term stated = times().stated(Desk.at("2026-06-01"), due);
        assertBand(stated, "2026-06-05T23:59:59", "2026-06-06T23:59:59", "2026-06-05T23:59:59", "2026-06-06T23:59:59");
        assertThat(stated.value().ja()).isEqualTo("定められた期限 2026-06-05 24:00");
        assertThat(stated.value().en()).isEqualTo("stated date 2026-06-05 24:00");
        assertThat(stated.trigger())
                .isEqualTo(new Interval(
                        Desk.second("2026-06-01T00:00:00"), Desk.second("2026-06-01T23:59:59"), true, false, 4));
        Times.Term unknown = times().stated(Desk.at("2026-06-01"), Interval.UNKNOWN);
        assertThat(unknown.firstLo()).isEqualTo(Long.MIN_VALUE);
        assertThat(unknown.firstHi()).isEqualTo(Long.MAX_VALUE);
        assertThat(unknown.value().ja()).isEqualTo("定められた期限 —");
    }

    @Test
    @DisplayName("一つめの終わりまでは期限内、二つめの終わりの後は遅延、その間だけが許容幅")
    void in_time_late_and_between() {
        Times.Term term = term(Interval.at(0), 10, 12, 20, 22);
        assertThat(inTime(10, 10, term).isTrue()).isTrue();
        assertThat(inTime(0, 10, term).isTrue()).isTrue();
        assertThat(inTime(23, 99, term).isFalse()).isTrue();
        assertThat(Judgement.cause(inTime(13, 20, term))).isEqualTo(Cause.TOLERANCE);
        assertThat(Judgement.cause(inTime(13, 13, term))).isEqualTo(Cause.TOLERANCE);
        for (long[] done :
                new long[][] {{11, 11}, {12, 12}, {10, 11}, {12, 20}, {13, 21}, {22, 22}, {22, 23}, {10, 23}}) {
            assertThat(Judgement.cause(inTime(done[0], done[1], term))).isEqualTo(Cause.TOO_COARSE);
        }
    }

    @Test
    @DisplayName("決まらないとき、きっかけが記録されていなければ証拠不足である")
    void says_why_it_cannot_be_told() {
        Times.Term missing = term(new Interval(0, 9, true, false, 8), 10, 19, 12, 21);
        Truth inTime = times().inTime(Interval.at(15), missing);
        assertThat(Judgement.cause(inTime)).isEqualTo(Cause.MISSING);
        assertThat(inTime.registers()).isEqualTo(8);
    }

    @Test
    @DisplayName("基準時が期限内なら、まだ行える")
    void open_at_the_as_of_moment() {
        Times times = Desk.of().asOf("2026-06-03T12:00:00").weigher().times();
        assertThat(times.open(times.term(TWO_DAYS, Desk.at("2026-06-01"))).isTrue())
                .isTrue();
        assertThat(times.open(times.term(TWO_DAYS, Desk.at("2026-05-31"))).isFalse())
                .isTrue();
    }

    @Test
    @DisplayName("「開始までに」は、始まる日の 24:00 までである")
    void by_the_day_of_the_start() {
        Interval night =
                new Interval(Desk.second("2026-05-31T23:00:00"), Desk.second("2026-06-01T01:00:00"), true, false, 2);
        assertThat(Times.dayOfStart(night))
                .isEqualTo(new Interval(
                        Desk.second("2026-05-31T23:59:59"), Desk.second("2026-06-01T23:59:59"), true, false, 2));
        assertThat(Times.dayOfStart(Interval.UNKNOWN)).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    @DisplayName("秒は、日付と時刻で見せる。日の最後の秒は 24:00、決まらないものは横線")
    void shows_seconds_as_people_read_them() {
        assertThat(Times.shown(Desk.second("2026-06-01T09:05:30"))).isEqualTo("2026-06-01 09:05");
        assertThat(Times.shown(Desk.second("2026-06-01T23:59:59"))).isEqualTo("2026-06-01 24:00");
        assertThat(Times.shown(Desk.second("2026-06-01T23:59:58"))).isEqualTo("2026-06-01 23:59");
        assertThat(Times.shown(Long.MIN_VALUE)).isEqualTo("—");
        assertThat(Times.shown(Long.MAX_VALUE)).isEqualTo("—");
    }

    private static void assertBand(Times.Term term, String firstLo, String firstHi, String secondLo, String secondHi) {
        assertThat(List.of(term.firstLo(), term.firstHi(), term.secondLo(), term.secondHi()))
                .containsExactly(
                        Desk.second(firstLo), Desk.second(firstHi), Desk.second(secondLo), Desk.second(secondHi));
    }

    private static Truth inTime(long lo, long hi, Times.Term term) {
        return times().inTime(interval(lo, hi), term);
    }

    private static Times.Term term(Interval trigger, long firstLo, long firstHi, long secondLo, long secondHi) {
        return new Times.Term(trigger, firstLo, firstHi, secondLo, secondHi, () -> {
            throw new IllegalStateException("nobody asked");
        });
    }

    private static Span days(int amount) {
        return new Span(amount, SpanUnit.DAYS);
    }

    private static Times times() {
        return times(Samples.profile());
    }

    private static Times times(Profile profile) {
        return Desk.of().under(profile).weigher().times();
    }

    private static Interval interval(long lo, long hi) {
        return new Interval(lo, hi, false, false, 0);
    }
}
