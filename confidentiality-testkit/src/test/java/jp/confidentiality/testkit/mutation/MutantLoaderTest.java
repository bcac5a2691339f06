package jp.confidentiality.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MutantLoaderTest {
    private static final String PATH = "rules/r/R02_IdCardAndBadge.drl";
    private static final NormId BADGE = NormId.of("R02.badge");
    private static final List<Scenario> CASES = new Cases().of("R02_IdCardAndBadge");

    @Test
    @DisplayName("変えていない規則では事例がすべて通る")
    void passes_unchanged() {
        assertThat(Cases.firstFailing(rules(text()).runner(), CASES)).isEmpty();
    }

    @Test
    @DisplayName("変えた規則では事例が失敗し、この JVM の規則は元のままである")
    void fails_changed_and_leaves_the_shipped_rules_alone() {
        LoadedRules changed = rules(text().replace("Stated.BADGE", "Stated.ID_CARD"));
        assertThat(Cases.firstFailing(changed.runner(), CASES)).isPresent();
        assertThat(changed.checks(BADGE)).isTrue();
        assertThat(changed.hash()).isNotEqualTo(RuleBase.standard().hash());
    }

    @Test
    @DisplayName("スイッチを入れると証拠の層が変わり、切ると戻る")
    void switches_one_spot() {
        EvidenceClasses classes = EvidenceClasses.instrumented();
        Map<String, byte[]> resources = others();
        LoadedRules rules = LoadedRules.compile(new MutantLoader(classes.code(), resources), -1);
        int badge = classes.mutants().stream()
                .filter(one -> one.spot().equals("Stated.BADGE.holds") && one.operator() == Operator.CONDITION_NEGATED)
                .map(one -> ((Mutant.Spot) one.change()).id())
                .findFirst()
                .orElseThrow();
        assertThat(Cases.firstFailing(rules.runner(), CASES)).isEmpty();
        assertThat(rules.takeReached().get(badge)).isTrue();
        rules.activate(badge);
        assertThat(Cases.firstFailing(rules.runner(), CASES)).isPresent();
        rules.activate(-1);
        assertThat(Cases.firstFailing(rules.runner(), CASES)).isEmpty();
    }

    private static LoadedRules rules(String text) {
        Map<String, byte[]> resources = others();
        resources.put(PATH, text.getBytes(StandardCharsets.UTF_8));
        return LoadedRules.compile(new MutantLoader(Map.of(), resources), -1);
    }

    /** All other rule files are not there, which compiles fast. */
    private static Map<String, byte[]> others() {
        Map<String, byte[]> resources = new HashMap<>();
        for (Provision provision : Catalogue.standard().provisions()) {
            String folder = provision.instrument().name().equals("C") ? "c" : "r";
            resources.put("rules/" + folder + "/" + provision.stem() + ".drl", new byte[0]);
        }
        resources.remove(PATH);
        return resources;
    }

    private static String text() {
        byte[] shipped = MutantLoader.read(RuleBase.class.getClassLoader(), "jp/confidentiality/rules/" + PATH);
        return new String(Objects.requireNonNull(shipped), StandardCharsets.UTF_8);
    }
}
