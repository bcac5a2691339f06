package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All shipped scenarios, judged by the shipped rules. */
class ShippedScenariosTest {
    private static final List<Scenario> ALL = Scenarios.shipped();
    private static final Set<String> EFFECTS = Set.of("C6.publication", "C8.termination");

    @DisplayName("付属の事例が期待どおりに判定される")
    @TestFactory
    Stream<DynamicTest> as_expected_each_shipped_case() {
        return ScenarioTests.of(RuleBase.standard(), ALL);
    }

    @DisplayName("付属の事例に同じものが二つない")
    @Test
    void distinct_cases_of_each_file() {
        assertThat(new Twins(ALL).found()).isEmpty();
    }

    @DisplayName("どの事例も何かを期待する")
    @Test
    void expects_something_each_case() {
        assertThat(ALL)
                .hasSizeGreaterThan(200)
                .noneMatch(one -> one.expectations().isEmpty());
    }

    @DisplayName("期待する対象は訂正の行ではなく初めの行である")
    @Test
    void names_first_rows_as_subjects() {
        assertThat(ALL).noneMatch(scenario -> corrections(scenario).stream().anyMatch(subjects(scenario)::contains));
    }

    @Test
    @DisplayName("事例は自分の条項の規定と、第6・第8の効果だけを期待する")
    void expects_own_norms_and_effects_only() {
        assertThat(ALL)
                .allSatisfy(scenario -> assertThat(scenario.expectations())
                        .allMatch(one -> EFFECTS.contains(one.norm().value())
                                || scenario.provision().id().equals(one.norm().provision())));
    }

    private static List<String> corrections(Scenario scenario) {
        return Stream.concat(scenario.dossier().standing().stream(), scenario.dossier().activities().stream())
                .filter(fact -> fact.row().corrects().isValue())
                .map(Fact::id)
                .toList();
    }

    private static List<String> subjects(Scenario scenario) {
        return scenario.expectations().stream()
                .filter(ExpectedFinding.class::isInstance)
                .map(expected -> ((ExpectedFinding) expected).subject())
                .filter(subject -> !subject.equals(Finding.UNRECORDED))
                .toList();
    }
}
