package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.FindingSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What the runner makes of an engine's answers. */
class ScenarioRunnerTest {
    private static final NormId CONSENT = NormId.of("C3P3I6.consent");
    private static final String HASH = "0".repeat(64);
    private static final NormId TERMINATION = NormId.of("C8.termination");

    @TempDir
    Path folder = Path.of("");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> explained = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private boolean checked = true;
    private List<Scenario> scenarios = List.of();

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("C3P3I6_Copying.yaml"), """
                provision: C3P3I6_Copying
                cases:
                  - id: one
                    ja: 口頭の承諾は書面に当たらない
                    en: An oral consent is not in writing
                    asOf: 2026-09-30
                    facts:
                      copy copy-1: {at: 2026-07-03T10:00}
                    expect:
                      C3P3I6.consent:
                        copy-1: {verdict: violated, facts: [copy-1], due: 2026-07-03, madeGood: 2026-07-05T10:00, chain: [w-1, contractor], answerable: contractor, says: [承諾がない, complete consents], saysNot: [撤回]}
                      C8.termination: available
                """);
        scenarios = Scenarios.in(file);
        effects.add(new Effect(TERMINATION, Effect.State.AVAILABLE, List.of(), 1, List.of()));
    }

    @Test
    @DisplayName("期待どおりなら合格し、時刻は同じ時なら書き方を問わない")
    void passes_as_expected() {
        findings.add(finding(Verdict.VIOLATED, "2026-07-03 24:00", "2026-07-05 10:00"));

        assertThat(run().passed()).isTrue();
        assertThat(run().report()).contains("期待どおり as expected");
    }

    @Test
    @DisplayName("遵守・非該当の対象は個別の説明から取る")
    void asks_for_explanation_of_what_is_no_finding() {
        explained.add(finding(Verdict.VIOLATED, "2026-07-03T23:59:59", "2026-07-05T10:00"));

        assertThat(run().passed()).isTrue();
    }

    @Test
    @DisplayName("違えば、場所・期待・実際・根拠・変えるものを両言語で言う")
    void reports_place_expected_actual_facts_and_changes() {
        findings.add(finding(Verdict.UNDETERMINED, null, null));

        assertThat(run().passed()).isFalse();
        assertThat(run().report())
                .contains("C3P3I6_Copying.yaml:3 one")
                .contains("口頭の承諾は書面に当たらない", "An oral consent is not in writing")
                .contains("C3P3I6_Copying.yaml:11 C3P3I6.consent copy-1")
                .contains("期待 expected 違反 violated", "実際 actual 判定不能 undetermined")
                .contains("根拠 facts: copy-1")
                .contains("理由 reason: 承諾がない / no consent")
                .contains("what would change it: 承諾簿の完備 / complete consents");
    }

    @Test
    @DisplayName("判定されない対象は、期待が何であれ不合格")
    void fails_where_subject_is_not_judged() {
        assertThat(run().mismatches()).hasSize(1);
        assertThat(run().report()).contains("判定されない is not judged");
    }

    @Test
    @DisplayName("効果の状態が違えば不合格")
    void fails_on_another_state() {
        findings.add(finding(Verdict.VIOLATED, "2026-07-03 24:00", "2026-07-05"));
        effects.clear();

        assertThat(run().report()).contains("期待 expected 行使できる available", "実際 actual なし none");
    }

    @Test
    @DisplayName("規則のない規定は合格にも不合格にもせず、名を挙げて飛ばす")
    void skips_norms_that_no_rule_judges() {
        checked = false;

        assertThat(run().mismatches()).isEmpty();
        assertThat(run().notChecked()).containsExactly(CONSENT, TERMINATION);
        assertThat(catchThrowable(() -> test().getExecutable().execute()))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("C3P3I6.consent");
    }

    @Test
    @DisplayName("規則が一つもなければ判定を求めない")
    void skips_everything_without_rules() {
        ScenarioRunner empty = new ScenarioRunner(norm -> false, profile -> {
            throw new IllegalStateException("asked");
        });

        assertThat(empty.run(scenarios.get(0)).notChecked()).containsExactly(CONSENT, TERMINATION);
    }

    @Test
    @DisplayName("テストは日本語の題で表示され、違えば報告とともに失敗する")
    void fails_test_under_japanese_title() {
        assertThat(test().getDisplayName()).isEqualTo("口頭の承諾は書面に当たらない");
        assertThatThrownBy(() -> test().getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("C3P3I6_Copying.yaml:11");
    }

    @Test
    @DisplayName("判定そのものが失敗すれば、どの事例かを言う")
    void names_case_where_engine_fails() {
        ScenarioRunner broken = new ScenarioRunner(norm -> true, profile -> {
            throw new IllegalStateException("being built");
        });
        DynamicTest test = ScenarioTests.of(broken, scenarios).toList().get(0);

        assertThatThrownBy(() -> test.getExecutable().execute()).hasMessageContaining("C3P3I6_Copying.yaml:3 one");
    }

    @Test
    @DisplayName("あるはずの文がなく、ないはずの文があれば、それぞれを示す")
    void compares_what_a_finding_says() {
        findings.add(finding(Verdict.VIOLATED, null, null));
        String text = """
                provision: C3P3I6_Copying
                cases:
                  - id: one
                    ja: 文の期待
                    en: What a finding says
                    asOf: 2026-09-30
                    facts:
                      copy copy-1: {at: 2026-07-03T10:00}
                    expect:
                      C3P3I6.consent:
                        copy-1: {says: [撤回された, no consent], saysNot: [complete consents, 口頭]}
                """;
        scenarios =
                Scenarios.read("C3P3I6_Copying.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(run().mismatches().get(0).differences())
                .extracting("en", "expected")
                .containsExactly(tuple("says", "撤回された"), tuple("says not", "complete consents"));
    }

    @Test
    @DisplayName("責任を負う者が期待と違えば、期待した者と実際の者を示す")
    void compares_who_answers() {
        findings.add(finding(Verdict.VIOLATED, null, null));
        String text = """
                provision: C3P3I6_Copying
                cases:
                  - id: one
                    ja: 責任を負う者の期待
                    en: Who answers
                    asOf: 2026-09-30
                    facts:
                      copy copy-1: {at: 2026-07-03T10:00}
                    expect:
                      C3P3I6.consent:
                        copy-1: {verdict: violated, answerable: sub-1}
                """;
        scenarios =
                Scenarios.read("C3P3I6_Copying.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(run().mismatches().get(0).differences())
                .containsExactly(new ScenarioResult.Difference("帰責", "answerable", "sub-1", "contractor"));
        assertThat(run().report())
                .contains("C3P3I6_Copying.yaml:11 C3P3I6.consent copy-1")
                .contains("帰責 answerable: 期待 expected sub-1", "実際 actual contractor");
    }

    private DynamicTest test() {
        return ScenarioTests.of(runner(), scenarios).toList().get(0);
    }

    private ScenarioResult run() {
        return runner().run(scenarios.get(0));
    }

    private ScenarioRunner runner() {
        return new ScenarioRunner(norm -> true, profile -> new Answers());
    }

    private static Finding finding(Verdict verdict, @Nullable String due, @Nullable String madeGood) {
        return new Finding(
                CONSENT,
                "copy-1",
                "copy",
                "2026-07-03T10:00",
                verdict,
                verdict == Verdict.UNDETERMINED ? Set.of(Verdict.SATISFIED, Verdict.VIOLATED) : Set.of(verdict),
                verdict == Verdict.UNDETERMINED ? Cause.MISSING : null,
                Set.of(),
                List.of("copy-1"),
                List.of(new Text("承諾がない", "no consent")),
                List.of(new Text("承諾簿の完備", "complete consents")),
                List.of(List.of("w-1", "contractor")),
                "contractor",
                List.of(),
                due,
                madeGood);
    }

    /** An engine whose answers are given. */
    private final class Answers implements Judge {
        @Override
        public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
            List<NormResult> results =
                    Catalogue.standard().norms().stream().map(this::result).toList();
            var replay = new Assessment.Replay("k-1", viewpoint, "example-2026", HASH, HASH, HASH);
            return new Assessment(replay, results, findings, effects);
        }

        @Override
        public Assessment assess(
                Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
            findings.forEach(sink::accept);
            return assess(dossier, viewpoint);
        }

        @Override
        public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
            return explained.stream().findFirst();
        }

        private NormResult result(Norm norm) {
            if (!checked) {
                return new NormResult(norm, NormResult.Status.NOT_CHECKED, null, Counts.NONE, "規則がない");
            }
            return norm.hasVerdict()
                    ? new NormResult(norm, NormResult.Status.JUDGED, Verdict.NOT_APPLICABLE, Counts.NONE, "")
                    : new NormResult(norm, NormResult.Status.EFFECT, null, Counts.NONE, "");
        }
    }
}
