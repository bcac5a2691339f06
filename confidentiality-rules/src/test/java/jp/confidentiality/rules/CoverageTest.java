package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Completeness declarations day by day (D5); the contract of the samples begins on 2026-04-01. */
class CoverageTest {
    private static final Register REPORTS = Register.REPORTS;

    @Test
    @DisplayName("契約開始から基準時の日まで、一日も欠けずに申告されていれば完備")
    void complete_on_every_day_up_to_asOf() {
        String declared = "reports 2026-04-01..2026-06-30";
        assertThat(coverage("2026-06-30T23:59:59", declared).throughout(REPORTS).isTrue())
                .isTrue();
        assertMissing(coverage("2026-07-01T00:00:00", declared).throughout(REPORTS));
        assertMissing(coverage("2026-06-30T23:59:59", "reports 2026-04-02..2026-06-30")
                .throughout(REPORTS));
        assertMissing(coverage("2026-06-30T23:59:59", "consents 2026-04-01..2026-06-30")
                .throughout(REPORTS));
        assertMissing(coverage("2026-04-01T00:00:00").throughout(REPORTS));
    }

    @Test
    @DisplayName("同じ台帳の申告は、どの順でも、重なっても、続いていれば合わさる。一日空けば合わさらない")
    void joins_declarations() {
        String asOf = "2026-06-30T12:00:00";
        String april = "reports 2026-04-01..2026-04-30";
        String rest = "reports 2026-05-01..2026-06-30";
        assertThat(coverage(asOf, april, rest).throughout(REPORTS).isTrue()).isTrue();
        assertThat(coverage(asOf, rest, april).throughout(REPORTS).isTrue()).isTrue();
        assertThat(coverage(asOf, april, "reports 2026-04-10..2026-04-20", "reports 2026-04-15..2026-06-30")
                        .throughout(REPORTS)
                        .isTrue())
                .isTrue();
        assertThat(coverage(asOf, "reports 2026-04-01..2026-06-30", "reports 2026-04-02..2026-04-03")
                        .throughout(REPORTS)
                        .isTrue())
                .isTrue();
        assertMissing(coverage(asOf, april, "reports 2026-05-02..2026-06-30").throughout(REPORTS));
        assertThat(coverage(asOf, april, "all 2026-05-01..2026-06-30")
                        .throughout(REPORTS)
                        .isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("先立つ証拠は、契約開始から行為の日まで。行為がもっと前ならその日から")
    void prior_from_contract_start_to_the_act() {
        Coverage may = coverage("2026-09-30T18:00:00", "reports 2026-04-01..2026-05-31");
        assertThat(may.prior(REPORTS, Desk.at("2026-05-31")).isTrue()).isTrue();
        assertMissing(may.prior(REPORTS, Desk.at("2026-06-01T00:00")));
        assertMissing(may.prior(REPORTS, Desk.at("2026-03-31")));
        assertMissing(may.prior(REPORTS, Interval.UNKNOWN));
        assertMissing(coverage("2026-09-30T18:00:00", "reports 2026-05-01..2026-09-30")
                .prior(REPORTS, Desk.at("2026-05-10")));
        assertThat(coverage("2026-09-30T18:00:00", "reports 2026-03-31..2026-05-31")
                        .prior(REPORTS, Desk.at("2026-03-31"))
                        .isTrue())
                .isTrue();
        assertThat(coverage("2026-09-30T18:00:00", Desk.ALL)
                        .prior(REPORTS, Interval.UNKNOWN)
                        .isTrue())
                .isTrue();
        assertMissing(coverage("2026-09-30T18:00:00", "reports 2026-04-02..2026-09-30")
                .prior(REPORTS, Interval.UNKNOWN));
    }

    @Test
    @DisplayName("基準時より後のことには、基準時の日までの申告で足りる")
    void nothing_is_needed_beyond_asOf() {
        Coverage june = coverage("2026-06-30T12:00:00", "reports 2026-04-01..2026-06-30");
        assertThat(june.prior(REPORTS, Desk.at("2026-08-01")).isTrue()).isTrue();
        assertThat(june.performance(REPORTS, Desk.at("2026-06-29"), Desk.second("2026-07-20T00:00:00"))
                        .isTrue())
                .isTrue();
        Coverage march = coverage("2026-03-10T12:00:00", "reports 2026-03-10..2026-03-10");
        assertThat(march.throughout(REPORTS).isTrue()).isTrue();
        assertMissing(coverage("2026-03-10T12:00:00", "reports 2026-03-11..2026-09-30")
                .throughout(REPORTS));
    }

    @Test
    @DisplayName("履行の証拠は、きっかけの日から二つめの期間の終わりまで。終わりがなければ基準時まで")
    void performance_from_trigger_to_the_second_span() {
        Coverage may = coverage("2026-09-30T18:00:00", "reports 2026-05-10..2026-05-20");
        Interval trigger = Desk.at("2026-05-10T09:00");
        assertThat(may.performance(REPORTS, trigger, Desk.second("2026-05-20T23:59:59"))
                        .isTrue())
                .isTrue();
        assertMissing(may.performance(REPORTS, trigger, Desk.second("2026-05-21T00:00:00")));
        assertMissing(may.performance(REPORTS, Desk.at("2026-05-09"), Desk.second("2026-05-20T00:00:00")));
        assertMissing(may.performance(REPORTS, trigger, Long.MAX_VALUE));
        assertMissing(may.performance(REPORTS, Interval.UNKNOWN, Desk.second("2026-05-20T00:00:00")));
        assertThat(coverage("2026-05-20T00:00:00", "reports 2026-05-10..2026-05-20")
                        .performance(REPORTS, trigger, Long.MAX_VALUE)
                        .isTrue())
                .isTrue();
        assertThat(coverage("2026-05-20T00:00:00", "reports 2026-04-01..2026-05-20")
                        .performance(REPORTS, Interval.UNKNOWN, Desk.second("2026-05-20T00:00:00"))
                        .isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("その時点の証拠は、行為があり得る日のすべて。いつか分からなければ契約開始から基準時まで")
    void on_every_day_of_the_act() {
        Coverage days = coverage("2026-09-30T18:00:00", "reports 2026-05-10..2026-05-11");
        Interval night =
                new Interval(Desk.second("2026-05-10T22:00:00"), Desk.second("2026-05-11T02:00:00"), false, false, 0);
        assertThat(days.on(REPORTS, night).isTrue()).isTrue();
        assertThat(days.on(REPORTS, Desk.at("2026-05-11")).isTrue()).isTrue();
        assertMissing(days.on(REPORTS, Desk.at("2026-05-12")));
        assertMissing(days.on(REPORTS, Desk.at("2026-05-09")));
        assertMissing(coverage("2026-09-30T18:00:00", "reports 2026-05-10..2026-05-10")
                .on(REPORTS, night));
        assertMissing(days.on(REPORTS, Interval.UNKNOWN));
        Interval since = new Interval(Desk.second("2026-05-10T22:00:00"), Long.MAX_VALUE, true, false, 0);
        Interval until = new Interval(Long.MIN_VALUE, Desk.second("2026-05-10T22:00:00"), true, false, 0);
        Coverage later = coverage("2026-09-30T18:00:00", "reports 2026-05-10..2026-09-30");
        assertMissing(later.on(REPORTS, since));
        assertMissing(later.on(REPORTS, until));
        assertThat(coverage("2026-09-30T18:00:00", Desk.ALL).on(REPORTS, until).isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("監視では、申告の及ぶ最後の秒まで、または次の日まで、答えが変わらない")
    void tells_until_when_it_stands() {
        assertThat(standsUntil("2026-09-15T12:00:00", "reports 2026-04-01..2026-09-30"))
                .isEqualTo(Desk.second("2026-09-30T23:59:59"));
        assertThat(standsUntil("2026-09-15T12:00:00", "reports 2026-04-01..2026-09-14"))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(standsUntil("2026-09-15T00:00:00", "reports 2026-04-01..2026-09-14"))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(standsUntil("2026-04-01T12:00:00")).isEqualTo(Long.MAX_VALUE);
        assertThat(standsUntil("2026-03-10T12:00:00")).isEqualTo(Desk.second("2026-03-10T23:59:59"));
        assertThat(standsUntil("2026-03-10T12:00:00", "reports 2026-03-10..2026-09-30"))
                .isEqualTo(Desk.second("2026-03-10T23:59:59"));
    }

    @Test
    @DisplayName("監視でも、基準時がもう及ばないところの答えは変わらない")
    void what_lies_behind_stands_for_good() {
        Reads reads = new Reads();
        Coverage coverage = coverage(reads, "2026-05-31T12:00:00", "reports 2026-04-01..2026-06-30");
        assertThat(coverage.prior(REPORTS, Desk.at("2026-05-31")).isTrue()).isTrue();
        assertThat(until(reads)).isEqualTo(Long.MAX_VALUE);
        assertThat(coverage.prior(REPORTS, Desk.at("2026-06-01")).isTrue()).isTrue();
        assertThat(until(reads)).isEqualTo(Desk.second("2026-06-30T23:59:59"));
    }

    @Test
    @DisplayName("一日は 00:00 に始まる。1970 年より前でも")
    void days_begin_at_midnight() {
        assertThat(Coverage.day(-1)).isEqualTo(-1);
        assertThat(Coverage.day(0)).isZero();
        assertThat(Coverage.day(86_399)).isZero();
        assertThat(Coverage.day(86_400)).isEqualTo(1);
        assertThat(Coverage.date(Desk.second("2026-05-31T23:59:59"))).hasToString("2026-05-31");
    }

    private static long standsUntil(String asOf, String... declared) {
        Reads reads = new Reads();
        coverage(reads, asOf, declared).throughout(REPORTS);
        return until(reads);
    }

    private static long until(Reads reads) {
        return reads.reader(new Unit("u", null), null).until();
    }

    private static Coverage coverage(String asOf, String... declared) {
        return coverage(null, asOf, declared);
    }

    private static Coverage coverage(@Nullable Reads reads, String asOf, String... declared) {
        List<Completeness> all =
                Arrays.stream(declared).map(Completeness::parse).toList();
        long second = Desk.second(asOf);
        if (reads != null) {
            reads.begin(second);
        }
        return new Coverage(Samples.contract(), all, second, reads);
    }

    private static void assertMissing(Truth truth) {
        assertThat(truth.isUnknown()).isTrue();
        assertThat(Judgement.cause(truth)).isEqualTo(Cause.MISSING);
        assertThat(Desk.registers(truth)).containsExactly(REPORTS);
    }
}
