package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.SwitchedOff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期間を限った適用除外：その間の行為だけを判定しない")
class SwitchedOffTest {
    private static final NormId HISTORY = NormId.of("C3P3I7.history");
    private static final NormId MANAGER = NormId.of("C4P1.manager-appointed");
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final SwitchedOff SUMMER = new SwitchedOff("様式の改訂中", "情報政策課長", FIRST, LAST);

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T23:59:59, VIOLATED",
        "2026-07-01T00:00:00, NOT_APPLICABLE",
        "2026-08-31T23:59:59, NOT_APPLICABLE",
        "2026-09-01T00:00:00, VIOLATED",
        "2026-06-30, VIOLATED",
        "2026-07-01, NOT_APPLICABLE",
    })
    @DisplayName("初日の0時から最後の日の24時まで。その前と後は判定する")
    void leaves_out_the_days_within(String at, Verdict verdict) {
        Assessment found = assess(SUMMER, removal(Cell.is(Moment.parse(at))));
        assertThat(found.result(HISTORY).counts().of(verdict)).isEqualTo(1);
        assertThat(found.finding(HISTORY, "r-1").map(Finding::verdict))
                .isEqualTo(verdict == Verdict.VIOLATED ? Optional.of(verdict) : Optional.empty());
    }

    @Test
    @DisplayName("時のほかは同じ行が多くても、一行ずつ、その日で分ける")
    void tells_rows_apart_that_differ_in_their_day_only() {
        List<Fact> rows = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 6, 1);
        for (int i = 0; i < 100; i++) {
            rows.add(RemovalBuilder.builder()
                    .row(Row.of("r-" + i))
                    .at(Cell.is(Moment.minute(day.plusDays(i).atTime(10, i % 60))))
                    .actor(Cell.is("worker-1"))
                    .build());
        }
        Assessment found = assess(SUMMER, rows.toArray(Fact[]::new));
        assertThat(found.result(HISTORY).counts().of(Verdict.NOT_APPLICABLE)).isEqualTo(62);
        assertThat(found.result(HISTORY).counts().of(Verdict.VIOLATED)).isEqualTo(38);
    }

    @Test
    @DisplayName("いつの行為か分からなければ、判定不能とし、違反とも非該当ともなり得ると示す")
    void leaves_open_what_may_lie_within() {
        Finding finding =
                assess(SUMMER, removal(Cell.blank())).finding(HISTORY, "r-1").orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.cause()).isEqualTo(Cause.MISSING);
        assertThat(finding.missing()).contains(Register.REMOVALS);
        assertThat(finding.possible()).containsExactlyInAnyOrder(Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("初めだけ、終わりだけでもよい")
    void takes_one_of_the_days() {
        SwitchedOff since = new SwitchedOff("様式の改訂中", "情報政策課長", FIRST, LocalDate.MAX);
        SwitchedOff until = new SwitchedOff("様式の改訂中", "情報政策課長", LocalDate.MIN, LAST);
        Fact june = removal(Cell.is(Moment.parse("2026-06-30")));
        Fact september = removal(Cell.is(Moment.parse("2026-09-01")));
        assertThat(assess(since, june).verdict(HISTORY)).hasValue(Verdict.VIOLATED);
        assertThat(assess(since, september).verdict(HISTORY)).hasValue(Verdict.NOT_APPLICABLE);
        assertThat(assess(until, june).verdict(HISTORY)).hasValue(Verdict.NOT_APPLICABLE);
        assertThat(assess(until, september).verdict(HISTORY)).hasValue(Verdict.VIOLATED);
    }

    @Test
    @DisplayName("どの判定も、いつからいつまで、なぜ、だれが外したかを示し、説明も同じことを言う")
    void says_so_in_every_assessment() {
        for (Assessment found : List.of(assess(SUMMER), assess(SUMMER, removal(Cell.is(Moment.parse("2026-07-10")))))) {
            assertThat(found.result(HISTORY).status()).isEqualTo(NormResult.Status.JUDGED);
            assertThat(found.result(HISTORY).note()).isEqualTo("2026-07-01 から 2026-08-31 まで適用除外：様式の改訂中（情報政策課長）");
        }
        Finding explained = engine(SUMMER)
                .explain(
                        Samples.dossier(List.of(removal(Cell.is(Moment.parse("2026-07-10"))))),
                        Samples.AUTUMN,
                        HISTORY,
                        "r-1")
                .orElseThrow();
        assertThat(explained.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(explained.reasons())
                .extracting("ja")
                .containsExactly("規程により、2026-07-01 から 2026-08-31 まで適用除外とされている。理由：様式の改訂中（情報政策課長）");
        assertThat(explained.reasons())
                .extracting("en")
                .containsExactly("Switched off by the profile from 2026-07-01 until 2026-08-31: 様式の改訂中 (情報政策課長).");
    }

    @Test
    @DisplayName("契約についての規定は、基準日がその間にあれば判定しない")
    void judges_the_contract_as_it_stands_now() {
        for (String at :
                List.of("2026-06-30T23:59:59", "2026-07-01T00:00:00", "2026-08-31T23:59:59", "2026-09-01T00:00:00")) {
            Verdict verdict = engine(MANAGER, SUMMER)
                    .assess(Samples.dossier(List.of()), Viewpoint.asOf(LocalDateTime.parse(at)))
                    .verdict(MANAGER)
                    .orElseThrow();
            boolean within = at.contains("07-01") || at.contains("08-31");
            assertThat(verdict == Verdict.NOT_APPLICABLE).as(at).isEqualTo(within);
        }
    }

    @Test
    @DisplayName("終わりのない適用除外では、その初日より前に記録漏れがあり得るかだけを見る")
    void asks_for_registers_before_the_first_day_only() {
        SwitchedOff since = new SwitchedOff("様式の改訂中", "情報政策課長", FIRST, LocalDate.MAX);
        assertThat(unrecorded(since, "2026-06-30")).isEmpty();
        assertThat(unrecorded(since, "2026-06-29")).isPresent();
        assertThat(unrecorded(SUMMER, "2026-06-30")).isPresent();
        assertThat(unrecorded(new SwitchedOff("a", "b", LocalDate.of(2026, 4, 1), LocalDate.MAX), ""))
                .isEmpty();
    }

    @Test
    @DisplayName("見張りも、一度に判定したものと同じ結果になる")
    void is_watched_as_it_is_assessed() {
        ComplianceEngine engine = engine(MANAGER, SUMMER);
        Dossier dossier = Samples.dossier(List.of(removal(Cell.is(Moment.parse("2026-06-10")))));
        Watch watch = engine.watch(dossier, Viewpoint.asOf(LocalDateTime.parse("2026-06-30T12:00")), change -> {});
        for (String at : List.of("2026-06-30T23:59:59", "2026-07-01T00:00:00", "2026-09-01T00:00:00")) {
            watch.advanceTo(LocalDateTime.parse(at));
            Assessment whole = engine.assess(dossier, Viewpoint.asOf(LocalDateTime.parse(at)));
            assertThat(watch.snapshot().result(MANAGER)).isEqualTo(whole.result(MANAGER));
            assertThat(watch.snapshot().findings()).isEqualTo(whole.findings());
        }
    }

    private static Optional<Finding> unrecorded(SwitchedOff off, String complete) {
        Dossier.Builder dossier = Dossier.of(Samples.contract());
        if (!complete.isEmpty()) {
            dossier.complete("all 2026-04-01.." + complete);
        }
        return engine(off).assess(dossier.build(), Samples.AUTUMN).finding(HISTORY, Finding.UNRECORDED);
    }

    private static Fact removal(Cell<Moment> at) {
        return RemovalBuilder.builder()
                .row(Row.of("r-1"))
                .at(at)
                .actor(Cell.is("worker-1"))
                .build();
    }

    private static Assessment assess(SwitchedOff off, Fact... rows) {
        return engine(off).assess(Samples.dossier(List.of(rows)), Samples.AUTUMN);
    }

    private static ComplianceEngine engine(SwitchedOff off) {
        return engine(HISTORY, off);
    }

    private static ComplianceEngine engine(NormId norm, SwitchedOff off) {
        return ComplianceEngine.of(
                RuleBase.standard(),
                Samples.profileBuilder().switchOff(norm, off).build());
    }
}
