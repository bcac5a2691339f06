package jp.confidentiality.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("判定書：総括")
class AssessmentTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final NormId CONSENT = NormId.of("C3P3I6.consent");
    private static final NormId HISTORY = NormId.of("C3P3I6.history");
    private static final NormId REMOVAL = NormId.of("R10c.no-removal");
    private static final NormId BADGE = NormId.of("R02.badge");

    private static Assessment.Replay replay() {
        return new Assessment.Replay(
                "k-1", Viewpoint.asOf(LocalDate.of(2026, 9, 30)), "example-2026", "aa", "bb", "cc");
    }

    private static List<NormResult> results(Map<NormId, Counts> counts) {
        Map<NormId, Counts> left = new HashMap<>(counts);
        List<NormResult> results = new ArrayList<>();
        for (Norm norm : CATALOGUE.norms()) {
            Counts of = left.remove(norm.id());
            if (of != null) {
                results.add(new NormResult(norm, Status.JUDGED, of.worst(), of, ""));
            } else {
                Status status = norm.hasVerdict() ? Status.NOT_CHECKED : Status.EFFECT;
                results.add(new NormResult(norm, status, null, Counts.NONE, ""));
            }
        }
        assertThat(left).isEmpty();
        return results;
    }

    private static Finding finding(NormId norm, String subject) {
        return FindingBuilder.builder()
                .norm(norm)
                .subject(subject)
                .subjectType("copy")
                .verdict(Verdict.VIOLATED)
                .build();
    }

    private static Assessment assessment(Map<NormId, Counts> counts) {
        return new Assessment(
                replay(), results(counts), List.of(finding(CONSENT, "copy-1"), finding(CONSENT, "copy-2")), List.of());
    }

    private static Provision provision(NormId norm) {
        return CATALOGUE.provision(norm.provision()).orElseThrow();
    }

    @Test
    @DisplayName("条項・文書・全体に、最も重い判定と件数の和をまとめる")
    void rollsUpVerdictsAndCounts() {
        Assessment assessment = assessment(Map.of(
                CONSENT, new Counts(2, 0, 0, 5, 0),
                HISTORY, new Counts(0, 1, 0, 6, 0),
                REMOVAL, new Counts(0, 0, 1, 1, 0),
                BADGE, new Counts(0, 0, 0, 0, 0)));
        assertThat(assessment.verdict(CONSENT)).hasValue(Verdict.VIOLATED);
        assertThat(assessment.verdict(HISTORY)).hasValue(Verdict.UNDETERMINED);
        assertThat(assessment.verdict(BADGE)).hasValue(Verdict.NOT_APPLICABLE);
        assertThat(assessment.verdict(NormId.of("C1.proper-handling"))).isEmpty();
        assertThat(assessment.verdict(provision(CONSENT))).hasValue(Verdict.VIOLATED);
        assertThat(assessment.counts(provision(CONSENT))).isEqualTo(new Counts(2, 1, 0, 11, 0));
        assertThat(assessment.verdict(provision(BADGE))).hasValue(Verdict.NOT_APPLICABLE);
        assertThat(assessment.verdict(CATALOGUE.provision("C6").orElseThrow())).isEmpty();
        assertThat(assessment.verdict(Instrument.C)).hasValue(Verdict.VIOLATED);
        assertThat(assessment.verdict(Instrument.R)).hasValue(Verdict.PENDING);
        assertThat(assessment.counts(Instrument.R)).isEqualTo(new Counts(0, 0, 1, 1, 0));
        assertThat(assessment.verdict()).hasValue(Verdict.VIOLATED);
        assertThat(assessment.counts()).isEqualTo(new Counts(2, 1, 1, 12, 0));
        assertThat(assessment.notChecked()).hasSize(89 - 5 - 4).doesNotContain(CONSENT, REMOVAL);
    }

    @Test
    @DisplayName("第1の総括は、件数に重ねて数えないが、判定には効く")
    void countsTheRollUpNormNowhereTwice() {
        Assessment assessment =
                assessment(Map.of(CONSENT, new Counts(0, 0, 0, 3, 0), Assessment.ROLL_UP, new Counts(0, 1, 0, 0, 0)));
        assertThat(assessment.counts()).isEqualTo(new Counts(0, 0, 0, 3, 0));
        assertThat(assessment.counts(Instrument.C)).isEqualTo(new Counts(0, 0, 0, 3, 0));
        assertThat(assessment.counts(provision(Assessment.ROLL_UP))).isEqualTo(Counts.NONE);
        assertThat(assessment.result(Assessment.ROLL_UP).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(assessment.verdict(Instrument.C)).hasValue(Verdict.UNDETERMINED);
        assertThat(CATALOGUE.find(Assessment.ROLL_UP)).isPresent();
    }

    @Test
    @DisplayName("判定された規定がなければ、総括もない")
    void givesNoVerdictWhereNothingWasJudged() {
        assertThat(assessment(Map.of()).verdict()).isEmpty();
        assertThat(assessment(Map.of()).counts()).isEqualTo(Counts.NONE);
    }

    @Test
    @DisplayName("判定結果は規定と対象で引ける")
    void findsAFindingBySubject() {
        Assessment assessment = assessment(Map.of());
        assertThat(assessment.finding(CONSENT, "copy-2")).hasValue(finding(CONSENT, "copy-2"));
        assertThat(assessment.finding(CONSENT, "copy-3")).isEmpty();
        assertThat(assessment.finding(HISTORY, "copy-2")).isEmpty();
        assertThat(assessment.findings()).hasSize(2);
        assertThat(assessment.effects()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.result(NormId.of("C9.nothing")))
                .withMessageContaining("Norm 'C9.nothing'");
    }

    @Test
    @DisplayName("中身が等しければ等しく、直列化しても等しく、変更できない")
    void isEqualByItsContent() {
        Assessment one = assessment(Map.of(CONSENT, new Counts(1, 0, 0, 0, 0)));
        assertThat(one)
                .isEqualTo(assessment(Map.of(CONSENT, new Counts(1, 0, 0, 0, 0))))
                .hasSameHashCodeAs(assessment(Map.of()))
                .isNotEqualTo(assessment(Map.of()));
        assertThat(Specimens.copy(one)).isEqualTo(one);
        assertThat(one.toString()).startsWith("Assessment[k-1, ");
        for (List<?> list : List.<List<?>>of(one.findings(), one.results())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        }
    }

    @Test
    @DisplayName("一部の規定だけの判定書も、どの並びでも、規定から結果を引ける")
    void finds_results_wherever_they_stand() {
        NormResult consent = new NormResult(CATALOGUE.norm(CONSENT), Status.NOT_CHECKED, null, Counts.NONE, "");
        Norm last = CATALOGUE.norms().get(CATALOGUE.norms().size() - 1);
        NormResult other = new NormResult(last, Status.NOT_CHECKED, null, Counts.NONE, "");
        Assessment few = new Assessment(replay(), List.of(other, consent), List.of(), List.of());
        assertThat(few.result(CONSENT)).isSameAs(consent);
        assertThat(few.result(last.id())).isSameAs(other);
        assertThatIllegalArgumentException().isThrownBy(() -> few.result(Assessment.ROLL_UP));
    }

    @Test
    @DisplayName("食い違う結果や、同じ規定の二つの結果は断る")
    void refusesContradictoryResults() {
        Norm norm = CATALOGUE.norm(CONSENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NormResult(norm, Status.JUDGED, null, Counts.NONE, ""))
                .withMessageContaining("Field 'verdict' of the result of C3P3I6.consent is null with status JUDGED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NormResult(norm, Status.NOT_CHECKED, Verdict.SATISFIED, Counts.NONE, ""));
        NormResult result = new NormResult(norm, Status.JUDGED, Verdict.SATISFIED, Counts.NONE, "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assessment(replay(), List.of(result, result), List.of(), List.of()))
                .withMessageContaining("Norm 'C3P3I6.consent' has two results");
        List<NormResult> twice = new ArrayList<>(assessment(Map.of()).results());
        twice.add(result);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assessment(replay(), twice, List.of(), List.of()))
                .withMessageContaining("Norm 'C3P3I6.consent' has two results");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Assessment.Replay("k-1", Viewpoint.asOf(LocalDate.of(2026, 9, 30)), "p", "", "b", "c"))
                .withMessageContaining("'rulesHash'");
    }
}
