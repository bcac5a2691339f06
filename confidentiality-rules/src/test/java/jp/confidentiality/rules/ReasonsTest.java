package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.InstructionBuilder;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.OutcomeBuilder;
import jp.confidentiality.model.fact.Result;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("理由の書き方")
class ReasonsTest {
    @Test
    @DisplayName("一つの食い違いは一度だけ、IDの順に言う")
    void tells_a_contradiction_once() {
        Dossier dossier = Dossier.of(Samples.contract())
                .add(InstructionBuilder.builder()
                        .row(Row.of("instruction-1"))
                        .basis(Cell.is("C7"))
                        .at(Cell.is(Moment.parse("2026-07-01")))
                        .build())
                .add(outcome("outcome-2", Result.DONE))
                .add(outcome("outcome-1", Result.REFUSED))
                .build();
        Finding finding = finding(assess(dossier), "C7.follow-security-instruction", "instruction-1");
        assertThat(ja(finding))
                .filteredOn(reason -> reason.contains("食い違う"))
                .containsExactly("対応結果 outcome-1 と outcome-2 が食い違う。");
    }

    @Test
    @DisplayName("第1は、違反した規定を先に、題名とともに挙げる")
    void names_the_worst_first() {
        Finding finding = finding(assess(Samples.dossier(Samples.facts(200, 7))), "C1.proper-handling", "contract");
        List<String> reasons = ja(finding);
        List<String> sorted = reasons.stream()
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(reasons).isEqualTo(sorted).anyMatch(reason -> rank(reason) == 1);
        assertThat(reasons).contains("複製の事前承諾（C3P3I6.consent）：違反");
    }

    @Test
    @DisplayName("何があれば変わるかは、期限前なら期限、違反なら治るかどうか、判定不能なら足りないものを言う")
    void says_what_would_change_the_verdict() {
        assertThat(changes(instructed("2026-10-15").complete("all 2026-04-01..2026-09-30")))
                .singleElement()
                .asString()
                .contains("2026-10-15 24:00 まで");
        assertThat(changes(instructed("2026-07-20").complete("all 2026-04-01..2026-09-30")))
                .singleElement()
                .asString()
                .contains("遅れて治癒");
        assertThat(changes(instructed("2026-07-20")
                        .add(outcome("outcome-1", Result.DONE, "2026-08-03T10:00"))
                        .complete("all 2026-04-01..2026-09-30")))
                .singleElement()
                .asString()
                .contains("2026-08-03 10:0", "治癒した");
        assertThat(changes(instructed("2026-07-20"))).singleElement().asString().contains("完備の申告");
    }

    private static Dossier.Builder instructed(String due) {
        return Dossier.of(Samples.contract())
                .add(InstructionBuilder.builder()
                        .row(Row.of("instruction-1"))
                        .basis(Cell.is("C7"))
                        .at(Cell.is(Moment.parse("2026-07-01")))
                        .due(Cell.is(Moment.parse(due)))
                        .build());
    }

    private static List<String> changes(Dossier.Builder dossier) {
        return finding(assess(dossier.build()), "C7.follow-security-instruction", "instruction-1").changes().stream()
                .map(text -> text.ja())
                .toList();
    }

    private static int rank(String reason) {
        return reason.endsWith("違反") ? 0 : reason.endsWith("判定不能") ? 1 : 2;
    }

    private static List<String> ja(Finding finding) {
        return finding.reasons().stream().map(text -> text.ja()).toList();
    }

    private static Finding finding(Assessment assessment, String norm, String subject) {
        return assessment.findings().stream()
                .filter(f -> f.norm().equals(NormId.of(norm)) && f.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Dossier dossier) {
        return ComplianceEngine.of(RuleBase.standard(), Samples.profile()).assess(dossier, Samples.AUTUMN);
    }

    private static Outcome outcome(String id, Result result) {
        return outcome(id, result, "2026-07-02");
    }

    private static Outcome outcome(String id, Result result, String at) {
        return OutcomeBuilder.builder()
                .row(Row.of(id))
                .of(Cell.is("instruction-1"))
                .result(Cell.is(result))
                .at(Cell.is(Moment.parse(at)))
                .build();
    }
}
