package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.oracle.Answer;
import jp.confidentiality.testkit.oracle.Oracle;
import jp.confidentiality.testkit.oracle.OracleResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules against the oracle, which was written from the same text without reading them. */
class DifferentialTest {
    /** Where the rules are wrong by the text: {@code file/case norm subject}, and the sentence that decides. */
    private static final Map<String, String> KNOWN = Map.of();

    private static final String ROLL_UP = "C1.proper-handling";
    private static final String NOT_FOUND = "no finding";

    @DisplayName("付属の事例で規則とオラクルの判定が一致する")
    @TestFactory
    Stream<DynamicTest> rules_agree_with_the_oracle_on_each_shipped_file() {
        Map<String, List<Scenario>> files = Scenarios.shipped().stream()
                .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> assertAgreed(file.getKey(), file.getValue())));
    }

    @DisplayName("既知の相違はどれも付属の事例のものである")
    @Test
    void names_shipped_cases_each_known_difference() {
        Set<String> cases =
                Scenarios.shipped().stream().map(DifferentialTest::name).collect(Collectors.toSet());
        assertThat(KNOWN.keySet()).allMatch(known -> cases.contains(known.substring(0, known.indexOf(' '))));
    }

    private static void assertAgreed(String file, List<Scenario> scenarios) {
        Map<String, String> differences = new LinkedHashMap<>();
        scenarios.forEach(scenario -> compare(scenario, differences));
        Set<String> known = KNOWN.keySet().stream()
                .filter(one -> one.startsWith(file + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> problems = new ArrayList<>();
        differences.forEach((where, what) -> {
            if (!known.remove(where)) {
                problems.add(where + ": " + what);
            }
        });
        known.forEach(one -> problems.add(one + ": listed as known, but no longer different"));
        assertThat(problems).isEmpty();
    }

    private static void compare(Scenario scenario, Map<String, String> differences) {
        Assessment assessment = ComplianceEngine.of(RuleBase.standard(), scenario.profile())
                .assess(scenario.dossier(), scenario.viewpoint());
        OracleResult oracle = Oracle.judge(scenario.dossier(), scenario.viewpoint(), scenario.profile());
        Set<String> answered = new HashSet<>();
        for (Answer answer : oracle.answers()) {
            answered.add(answer.name());
            String ofRules = assessment
                    .finding(answer.norm(), answer.subject())
                    .map(DifferentialTest::text)
                    .orElse(NOT_FOUND);
            note(scenario, answer.name(), text(answer), ofRules, differences);
        }
        for (Finding finding : assessment.findings()) {
            String name = finding.norm() + " " + finding.subject();
            if (!answered.contains(name)) {
                note(scenario, name, "no answer", text(finding), differences);
            }
        }
        compareEffects(scenario, assessment, oracle, differences);
    }

    private static void compareEffects(
            Scenario scenario, Assessment assessment, OracleResult oracle, Map<String, String> differences) {
        Set<String> concluded = new HashSet<>();
        for (Effect effect : assessment.effects()) {
            OracleResult.Power power = oracle.effects().get(effect.norm());
            String ofOracle = power == null ? "none" : power.state().toString();
            note(scenario, effect.norm() + " effect", ofOracle, effect.state().toString(), differences);
            concluded.add(effect.norm().value());
        }
        oracle.effects().forEach((norm, power) -> {
            // A constitutive norm that has nothing to work on (no copy) need not be shown.
            if (!concluded.contains(norm.value()) && power.state() != Effect.State.IN_FORCE) {
                note(scenario, norm + " effect", power.state().toString(), "none", differences);
            }
        });
    }

    private static void note(
            Scenario scenario, String what, String ofOracle, String ofRules, Map<String, String> differences) {
        if (!ofOracle.equals(ofRules)) {
            differences.put(name(scenario) + " " + what, "oracle " + ofOracle + ", rules " + ofRules);
        }
    }

    private static String name(Scenario scenario) {
        return scenario.file() + "/" + scenario.id();
    }

    private static String text(Answer answer) {
        Verdict verdict = answer.verdict();
        if (verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE) {
            return NOT_FOUND;
        }
        return answer.norm().value().equals(ROLL_UP)
                ? verdict.toString()
                : verdict + " " + answer.possible() + " " + answer.cause() + " " + answer.chains();
    }

    private static String text(Finding finding) {
        return finding.norm().value().equals(ROLL_UP)
                ? finding.verdict().toString()
                : finding.verdict() + " " + finding.possible() + " " + finding.cause() + " " + finding.chains();
    }
}
