package jp.confidentiality.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.AssertionFailureBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes scenario files into JUnit tests, one per case, displayed by the case's Japanese title:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() {
 *     return ScenarioTests.of(RuleBase.standard(), Path.of("src/test/scenarios"));
 * }
 * }</pre>
 *
 * A case that comes out otherwise fails with its place, what was expected and what came out. A case about norms that no
 * rule judges yet is skipped with their IDs.
 */
public final class ScenarioTests {
    private ScenarioTests() {}

    /** Returns a test for each case of a file, or of the files in a folder and below it. */
    public static Stream<DynamicTest> of(RuleBase rules, Path fileOrFolder) {
        return of(ScenarioRunner.of(rules), Scenarios.in(fileOrFolder));
    }

    /** Returns a test for each of {@code scenarios}. */
    public static Stream<DynamicTest> of(RuleBase rules, List<Scenario> scenarios) {
        return of(ScenarioRunner.of(rules), scenarios);
    }

    /** Returns a test for each of {@code scenarios}, judged by {@code runner}. */
    public static Stream<DynamicTest> of(ScenarioRunner runner, List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.title().ja(), () -> test(runner, scenario)));
    }

    /** Returns a test for each shipped case. */
    public static Stream<DynamicTest> shipped(RuleBase rules) {
        return of(rules, Scenarios.shipped());
    }

    private static void test(ScenarioRunner runner, Scenario scenario) {
        ScenarioResult result = run(runner, scenario);
        if (!result.mismatches().isEmpty()) {
            AssertionFailureBuilder.assertionFailure().message(result.report()).buildAndThrow();
        }
        Assumptions.assumeTrue(result.passed(), result::report);
    }

    private static ScenarioResult run(ScenarioRunner runner, Scenario scenario) {
        try {
            return runner.run(scenario);
        } catch (RuntimeException e) {
            throw new IllegalStateException("事例を判定できません。 Case " + scenario + " cannot be judged.", e);
        }
    }
}
