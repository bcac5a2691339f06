package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一つの規定だけの値は、その規定の判定だけを変える")
class OwnValuesTest {
    private static final NormId EDUCATION = NormId.of("R04.education");
    private static final NormId SUBCONTRACTING = NormId.of("R05.no-subcontracting");

    @Test
    @DisplayName("教育の期間を短くすると、期限内だった教育が遅れになる")
    void violated_where_the_span_of_the_norm_is_shorter() {
        Scenario scenario = scenario("R04_Education", "four-topics-at-once");
        Spans short3 = new Spans(new Span(3, SpanUnit.DAYS), new Span(3, SpanUnit.DAYS));
        Profile profile = builder().spans(EDUCATION, Timeline.always(short3)).build();
        assertThat(assess(scenario, example()).finding(EDUCATION, "eng-1")).isEmpty();
        Finding late = assess(scenario, profile).finding(EDUCATION, "eng-1").orElseThrow();
        assertThat(late.possible()).contains(Verdict.VIOLATED);
        assertThat(late.due()).startsWith("2026-07-04");
        Profile other = builder()
                .spans(NormId.of("C4P1.disseminated"), Timeline.always(short3))
                .build();
        assertThat(assess(scenario, other).finding(EDUCATION, "eng-1")).isEmpty();
    }

    @Test
    @DisplayName("書面に限ると定めると、口頭の承認は承認でなくなる")
    void violated_where_the_profile_wants_writing() {
        Scenario scenario = scenario("R05_NoSubcontracting", "approval-oral-minute-before");
        assertThat(assess(scenario, example()).finding(SUBCONTRACTING, "sub-1")).isEmpty();
        Profile profile =
                builder().inWriting(Timeline.always(Set.of(SUBCONTRACTING))).build();
        Finding found =
                assess(scenario, profile).finding(SUBCONTRACTING, "sub-1").orElseThrow();
        assertThat(found.possible()).contains(Verdict.VIOLATED);
        assertThat(found.reasons()).anyMatch(text -> text.ja().contains("口頭"));
        Profile other = builder()
                .inWriting(Timeline.always(Set.of(NormId.of("R07.application"))))
                .build();
        assertThat(assess(scenario, other).finding(SUBCONTRACTING, "sub-1")).isEmpty();
    }

    private static Scenario scenario(String stem, String id) {
        return Scenarios.shipped().stream()
                .filter(one -> one.provision().stem().equals(stem) && one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Profile example() {
        return ProfileFile.named("example-2026");
    }

    private static Profile.Builder builder() {
        Profile example = example();
        Profile.Builder builder = Profile.named("own", example.from(), example.until());
        for (TimingWord word : TimingWord.values()) {
            builder.spans(word, example.timeline(word));
        }
        return builder.closingDays(example.closedDays());
    }

    private static Assessment assess(Scenario scenario, Profile profile) {
        return ComplianceEngine.of(RuleBase.standard(), profile).assess(scenario.dossier(), scenario.viewpoint());
    }
}
