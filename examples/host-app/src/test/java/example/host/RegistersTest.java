package example.host;

import static jp.confidentiality.testkit.assertions.ConfidentialityAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.ScenarioTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** This host's registers, as the library sees them. */
class RegistersTest {
    private static final ComplianceEngine ENGINE =
            ComplianceEngine.of(RuleBase.standard(), ProfileFile.named("example-2026"));
    private static final Viewpoint AS_OF = Viewpoint.asOf(LocalDate.of(2026, 9, 30));

    @Test
    @DisplayName("承諾の前の複製は違反、同じ日の複製は判定不能")
    void violated_before_the_consent() {
        Dossier dossier = Registers.dossier(List.of(
                new Registers.CopyEntry("copy-1", "2026-07-01T16:40", "worker-1"),
                new Registers.CopyEntry("copy-2", "2026-07-02", "worker-1"),
                new Registers.CopyEntry("copy-3", "2026-07-03", "worker-1")));
        Assessment assessment = ENGINE.assess(dossier, AS_OF);
        assertThat(assessment)
                .norm("C3P3I6.consent")
                .hasCount(Verdict.SATISFIED, 1)
                .isViolated()
                .by("copy-1")
                .answerable("contractor-1")
                .and()
                .norm("C3P3I6.consent")
                .about("copy-2")
                .because(Cause.TOO_COARSE)
                .possible(Verdict.SATISFIED, Verdict.VIOLATED)
                .and()
                .effect("C8.termination")
                .isAvailable();
    }

    @TestFactory
    @DisplayName("担当者の書いた事例が期待どおりに判定される")
    Stream<DynamicTest> scenarios() {
        return ScenarioTests.of(RuleBase.standard(), Path.of("src/test/scenarios"));
    }
}
