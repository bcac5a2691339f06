package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The shipped cases, one test per file: the grain that mutants of the engine's Java are tested with. The build runs
 * {@link ShippedScenariosTest}, one test per case, in its place.
 */
class ScenarioFilesPit {
    private static final List<Scenario> ALL = Scenarios.shipped();
    private static final ScenarioRunner RUNNER = ScenarioRunner.of(RuleBase.standard());

    @DisplayName("付属の事例が期待どおりに判定される（ファイルごと）")
    @TestFactory
    Stream<DynamicTest> as_expected_each_shipped_file() {
        Map<String, List<Scenario>> files =
                ALL.stream().collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(file.getValue())
                                .allMatch(scenario -> RUNNER.run(scenario).passed())));
    }
}
