package jp.confidentiality.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.guard.RuleGuard;
import jp.confidentiality.testkit.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule files read as text, against the shipped rules as the build compiled them: both ways to the same judgement. */
class RegeneratedRulesTest {
    @Test
    @DisplayName("門番が作り直して文字から読んだ規則は、すべての事例で、ビルドで作った元の規則と同じ所見と判定になる")
    void regenerated_rules_judge_as_the_shipped_do() {
        LoadedRules regenerated = LoadedRules.compile(new MutantLoader(Map.of(), texts()), -1);
        assertThat(regenerated.hash()).isNotEqualTo(RuleBase.standard().hash());
        for (Scenario scenario : new Cases().all()) {
            Assessment expected = ComplianceEngine.of(RuleBase.standard(), scenario.profile())
                    .assess(scenario.dossier(), scenario.viewpoint());
            Assessment found = regenerated.judge(scenario.profile()).assess(scenario.dossier(), scenario.viewpoint());
            assertThat(found.findings()).as(scenario.id()).isEqualTo(expected.findings());
            assertThat(found.results()).as(scenario.id()).isEqualTo(expected.results());
            assertThat(found.effects()).as(scenario.id()).isEqualTo(expected.effects());
        }
    }

    private static Map<String, byte[]> texts() {
        Set<String> norms = Catalogue.standard().norms().stream()
                .map(norm -> norm.id().value())
                .collect(Collectors.toSet());
        Map<String, byte[]> texts = new HashMap<>();
        for (Provision provision : Catalogue.standard().provisions()) {
            String folder = provision.instrument().name().toLowerCase(Locale.ROOT);
            String path = "rules/" + folder + "/" + provision.stem() + ".drl";
            byte[] shipped = MutantLoader.read(RuleBase.class.getClassLoader(), "jp/confidentiality/rules/" + path);
            String text = RuleGuard.admit(path, Objects.requireNonNull(shipped), norms)
                    .text();
            texts.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
        return texts;
    }
}
