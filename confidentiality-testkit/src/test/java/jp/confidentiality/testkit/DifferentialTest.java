package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.testkit.oracle.Differences;
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
        Assessment assessment = Campaign.engine(scenario.profile()).assess(scenario.dossier(), scenario.viewpoint());
        OracleResult oracle = Oracle.judge(scenario.dossier(), scenario.viewpoint(), scenario.profile());
        new Differences(assessment, oracle)
                .found()
                .forEach(one -> differences.put(
                        name(scenario) + " " + one.norm() + " " + one.subject(),
                        "oracle " + one.ofOracle() + ", rules " + one.ofRules()));
    }

    private static String name(Scenario scenario) {
        return scenario.file() + "/" + scenario.id();
    }
}
