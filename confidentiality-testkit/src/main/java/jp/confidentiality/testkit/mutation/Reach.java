package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.testkit.Expectation;
import jp.confidentiality.testkit.ExpectedFinding;
import jp.confidentiality.testkit.Scenario;

/**
 * Which case reaches which switch: a mutant need only be tested with the cases that reach it. Looked up once for all
 * threads.
 */
final class Reach {
    private final List<BitSet> byCase = new ArrayList<>();
    private final BitSet once = new BitSet();
    private final Map<String, Assessment> unchanged = new HashMap<>();
    private final Set<String> explained = new HashSet<>();

    /**
     * Judges all cases, twice the first time: what only the first pass reaches is decided once per JVM.
     *
     * @throws IllegalStateException where a case fails, or the oracle disagrees, under the rules as they are
     */
    synchronized void look(LoadedRules rules, Cases cases, OracleAnswers oracle) {
        if (!byCase.isEmpty()) {
            return;
        }
        once.or(pass(rules, cases, oracle, new ArrayList<>()));
        List<BitSet> second = new ArrayList<>();
        once.andNot(pass(rules, cases, oracle, second));
        byCase.addAll(second);
    }

    /** Tells whether a switch is asked only when the classes are loaded. */
    boolean decidedOnce(int id) {
        return once.get(id);
    }

    /** Returns the cases that reach the switch. */
    List<Scenario> cases(int id, Cases cases) {
        List<Scenario> reaching = new ArrayList<>();
        for (int i = 0; i < byCase.size(); i++) {
            if (byCase.get(i).get(id)) {
                reaching.add(cases.all().get(i));
            }
        }
        return reaching;
    }

    /** Tells whether any case reaches the switch. */
    boolean reaches(int id) {
        return byCase.stream().anyMatch(one -> one.get(id));
    }

    /** Returns what {@code rules}, changed, come to otherwise than the rules as they are; empty where nothing. */
    Optional<String> difference(LoadedRules rules, Scenario scenario) {
        Assessment before = Objects.requireNonNull(unchanged.get(scenario.toString()));
        Assessment now = assess(rules, scenario);
        return Seen.same(now, before) ? Optional.empty() : Optional.of(Seen.difference(now, before));
    }

    /** Tells whether a case expects something of an explanation that the assessment does not show. */
    boolean needsExplanation(Scenario scenario) {
        return explained.contains(scenario.toString());
    }

    private static Assessment assess(LoadedRules rules, Scenario scenario) {
        return rules.judge(scenario.profile()).assess(scenario.dossier(), scenario.viewpoint());
    }

    private static boolean needsExplanation(Expectation expectation, Assessment assessment) {
        return expectation instanceof ExpectedFinding expected
                && assessment.finding(expected.norm(), expected.subject()).isEmpty()
                && (expected.facts() != null
                        || expected.chain() != null
                        || expected.answerable() != null
                        || expected.madeGood() != null
                        || expected.says() != null
                        || expected.saysNot() != null);
    }

    private BitSet pass(LoadedRules rules, Cases cases, OracleAnswers oracle, List<BitSet> spotsByCase) {
        BitSet all = rules.takeReached();
        for (Scenario scenario : cases.all()) {
            if (!rules.runner().run(scenario).passed() || !oracle.agrees(rules, scenario)) {
                throw new IllegalStateException("Case " + scenario + " does not pass under the rules as they are");
            }
            Assessment assessment = assess(rules, scenario);
            unchanged.put(scenario.toString(), assessment);
            if (scenario.expectations().stream().anyMatch(one -> needsExplanation(one, assessment))) {
                explained.add(scenario.toString());
            }
            BitSet spots = rules.takeReached();
            spotsByCase.add(spots);
            all.or(spots);
        }
        return all;
    }
}
