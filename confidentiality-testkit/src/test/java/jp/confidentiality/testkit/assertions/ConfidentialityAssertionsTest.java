package jp.confidentiality.testkit.assertions;

import static jp.confidentiality.testkit.assertions.ConfidentialityAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What the assertions accept, and what they say where they do not. */
class ConfidentialityAssertionsTest {
    private static final String CONSENT = "C3P3I6.consent";
    private static final ComplianceEngine ENGINE =
            ComplianceEngine.of(RuleBase.standard(), ProfileFile.named("example-2026"));
    private static final Viewpoint AS_OF = Viewpoint.asOf(LocalDate.of(2026, 9, 30));
    private static final Dossier DECLARED = dossier("copies, consents 2026-04-01..2026-09-30");
    private static final Assessment JUDGED = ENGINE.assess(DECLARED, AS_OF);

    @Test
    @DisplayName("違反は、対象・帰責・経路・根拠まで続けて確かめられる")
    void accepts_what_is_so() {
        assertThat(JUDGED)
                .norm(CONSENT)
                .isViolated()
                .by("copy-2")
                .answerable("contractor-1")
                .through("worker-1", "unregistered", "contractor-1")
                .restingOn("copy-2", "consent-1")
                .times(1)
                .and()
                .norm("C4P5.breach-report")
                .isUndetermined()
                .and()
                .effect("C8.termination")
                .isAvailable()
                .restingOn("C3P3I6.consent copy-2");
    }

    @Test
    @DisplayName("判定不能は、原因・足りない台帳・あり得る判定で確かめられる")
    void accepts_what_is_open() {
        assertThat(ENGINE.assess(dossier("copies 2026-04-01..2026-09-30"), AS_OF))
                .norm(CONSENT)
                .isUndetermined()
                .by("copy-2")
                .because(Cause.MISSING)
                .missing(Register.CONSENTS)
                .possible(Verdict.SATISFIED, Verdict.VIOLATED);
    }

    @Test
    @DisplayName("遵守の対象は、理由の聞き方を渡せば確かめられる")
    void accepts_a_satisfied_subject_where_explained() {
        AssessmentAssert explained =
                assertThat(JUDGED).explainedBy((norm, subject) -> ENGINE.explain(DECLARED, AS_OF, norm, subject));
        explained.norm(CONSENT).about("copy-1").hasVerdict(Verdict.SATISFIED).restingOn("consent-1");
        assertThatThrownBy(() -> explained.norm(CONSENT).isViolated().by("copy-1"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("遵守 satisfied");
    }

    @Test
    @DisplayName("件数と、契約にない文書の規定")
    void accepts_counts_and_other_instruments() {
        assertThat(JUDGED)
                .norm(CONSENT)
                .hasCounts(new Counts(1, 0, 0, 1, 0))
                .hasCount(Verdict.SATISFIED, 1)
                .isViolated()
                .and()
                .norm("R12.work-report")
                .isOfAnotherInstrument();
    }

    @Test
    @DisplayName("違えば、期待と実際、根拠、理由、判定を変えるものを示す")
    void tells_expected_actual_facts_and_reasons() {
        assertThatThrownBy(() -> assertThat(JUDGED).norm(CONSENT).isSatisfied())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll(
                        CONSENT,
                        "複製の事前承諾",
                        "期待 expected 遵守 satisfied",
                        "実際 actual   違反 violated",
                        "根拠 facts: consent-1, copy-2",
                        "理由 reason: ",
                        "判定を変えるもの what would change it: ");
    }

    @Test
    @DisplayName("対象・原因・帰責・効果・件数が違えば失敗する")
    void refuses_what_is_not_so() {
        refused(() -> assertThat(JUDGED).norm(CONSENT).isViolated().by("copy-9"), "copy-9", "copy-2");
        refused(
                () -> assertThat(JUDGED).norm(CONSENT).isViolated().answerable("sub-1"),
                "帰責 answerable",
                "sub-1",
                "contractor-1");
        refused(() -> assertThat(JUDGED).norm(CONSENT).isViolated().because(Cause.HUMAN), "人の判断が必要", "-");
        refused(() -> assertThat(JUDGED).norm(CONSENT).isViolated().times(2), "2", "1");
        refused(() -> assertThat(JUDGED).effect("C8.termination").isNotAvailable(), "行使できない", "行使できる");
        refused(() -> assertThat(JUDGED).hasNoViolation(), "違反 violated なし none", "copy-2");
        refused(() -> assertThat(JUDGED).hasNothingUndetermined(), "判定不能 undetermined なし none");
        refused(() -> assertThat(JUDGED).norm(CONSENT).isSwitchedOff(), "SWITCHED_OFF");
        refused(() -> assertThat(JUDGED).norm(CONSENT).hasCount(Verdict.VIOLATED, 2), "違反 violated 2");
        refused(() -> assertThat(JUDGED).hasCounts(Counts.NONE), "件数 counts");
        refused(() -> assertThat(JUDGED).norm(CONSENT).about("copy-1"), "explainedBy");
    }

    private static void refused(Runnable assertion, String... words) {
        assertThatThrownBy(assertion::run)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll(words);
    }

    private static Dossier dossier(String complete) {
        return Dossier.of(ContractBuilder.builder()
                        .id("k-1")
                        .orderer("orderer-1")
                        .contractor("contractor-1")
                        .instruments(Set.of(Instrument.C))
                        .from(LocalDate.of(2026, 4, 1))
                        .until(LocalDate.of(2027, 3, 31))
                        .workStart(Cell.is(Moment.parse("2026-04-01T09:00")))
                        .build())
                .add(
                        InformationBuilder.builder()
                                .row(Row.of("info-1"))
                                .provided(Cell.is(true))
                                .build(),
                        ConsentBuilder.builder()
                                .row(Row.of("consent-1"))
                                .act(Cell.is(ConsentAct.COPYING))
                                .by(Cell.is("orderer-1"))
                                .authority(Cell.is(true))
                                .form(Cell.is(Form.WRITTEN))
                                .given(Cell.is(Moment.parse("2026-07-02")))
                                .build(),
                        copy("copy-1", "2026-07-03T10:15"),
                        copy("copy-2", "2026-07-01T16:40"))
                .complete(complete)
                .build();
    }

    private static Copy copy(String id, String at) {
        return CopyBuilder.builder()
                .row(Row.of(id))
                .at(Cell.is(Moment.parse(at)))
                .actor(Cell.is("worker-1"))
                .information(Cell.texts("info-1"))
                .kind(Cell.is(CopyKind.PRINT))
                .build();
    }
}
