package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.ScenarioResult.Difference;
import jp.confidentiality.testkit.ScenarioResult.Mismatch;
import org.jspecify.annotations.Nullable;

/**
 * Judges cases and compares what comes out with what they expect (事例の実行). One engine per profile is built and kept.
 * Thread-safe.
 */
public final class ScenarioRunner {
    private final Predicate<NormId> checks;
    private final Function<Profile, Judge> judges;
    private final Map<Profile, Judge> built = new ConcurrentHashMap<>();

    ScenarioRunner(Predicate<NormId> checks, Function<Profile, Judge> judges) {
        this.checks = checks;
        this.judges = judges;
    }

    /** Makes the runner of cases under {@code rules}. */
    public static ScenarioRunner of(RuleBase rules) {
        return new ScenarioRunner(rules::checks, profile -> Judge.of(ComplianceEngine.of(rules, profile)));
    }

    /**
     * Makes the runner of cases under an engine of another kind.
     *
     * @param checks which norms it judges
     * @param judges makes the engine under a profile; called once for each
     */
    public static ScenarioRunner of(Predicate<NormId> checks, Function<Profile, Judge> judges) {
        return new ScenarioRunner(checks, judges);
    }

    /** Judges one case. Expectations of norms that no rule judges are not compared, and named in the result. */
    public ScenarioResult run(Scenario scenario) {
        if (Catalogue.standard().norms().stream().noneMatch(norm -> checks.test(norm.id()))) {
            return new ScenarioResult(scenario, List.of(), norms(scenario.expectations()));
        }
        Judge judge = built.computeIfAbsent(scenario.profile(), judges);
        Assessment assessment = judge.assess(scenario.dossier(), scenario.viewpoint());
        List<Mismatch> mismatches = new ArrayList<>();
        List<Expectation> notChecked = new ArrayList<>();
        for (Expectation expected : scenario.expectations()) {
            if (assessment.result(expected.norm()).status() == NormResult.Status.NOT_CHECKED) {
                notChecked.add(expected);
            } else {
                compare(scenario, expected, judge, assessment).ifPresent(mismatches::add);
            }
        }
        return new ScenarioResult(scenario, mismatches, norms(notChecked));
    }

    private static List<NormId> norms(List<Expectation> expectations) {
        return expectations.stream().map(Expectation::norm).distinct().toList();
    }

    private static Optional<Mismatch> compare(
            Scenario scenario, Expectation expected, Judge judge, Assessment assessment) {
        if (expected instanceof ExpectedEffect effect) {
            return effect(effect, assessment);
        }
        ExpectedFinding finding = (ExpectedFinding) expected;
        Optional<Finding> actual = assessment
                .finding(finding.norm(), finding.subject())
                .or(() -> judge.explain(scenario.dossier(), scenario.viewpoint(), finding.norm(), finding.subject()));
        List<Difference> differences = actual.map(found -> Comparison.of(finding, found))
                .orElseGet(() -> List.of(notJudged(finding, assessment)));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mismatch(expected, differences, actual.orElse(null)));
    }

    private static Optional<Mismatch> effect(ExpectedEffect expected, Assessment assessment) {
        Effect actual = assessment.effects().stream()
                .filter(effect -> effect.norm().equals(expected.norm()))
                .findFirst()
                .orElse(null);
        if (actual != null && actual.state() == expected.state()) {
            return Optional.empty();
        }
        Difference difference = new Difference("状態", "state", words(expected.state()), words(actual));
        return Optional.of(new Mismatch(expected, List.of(difference), null));
    }

    private static Difference notJudged(ExpectedFinding expected, Assessment assessment) {
        NormResult result = assessment.result(expected.norm());
        String open = assessment.findings().stream()
                .filter(finding -> finding.norm().equals(expected.norm()))
                .map(finding -> finding.subject() + " " + finding.verdict().ja())
                .collect(Collectors.joining(", "));
        String why = result.note().isEmpty() ? "" : " " + result.note();
        return new Difference(
                "対象",
                "subject",
                expected.subject() + " が判定される is judged",
                "判定されない is not judged" + why + (open.isEmpty() ? "" : "; 所見のある対象 findings about: " + open));
    }

    private static String words(@Nullable Effect effect) {
        return effect == null ? "なし none" : words(effect.state()) + " " + effect.restsOn();
    }

    private static String words(Effect.State state) {
        return state.ja() + " " + state.en();
    }
}
