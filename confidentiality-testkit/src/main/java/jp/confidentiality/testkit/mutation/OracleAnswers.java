package jp.confidentiality.testkit.mutation;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.oracle.Answer;
import jp.confidentiality.testkit.oracle.Oracle;
import jp.confidentiality.testkit.oracle.OracleResult;

/** What the oracle says of the dossiers of the shipped cases: of every norm, not only of those a case is about. */
final class OracleAnswers {
    private static final String ROLL_UP = "C1.proper-handling";

    private final Map<String, Map<String, String>> answers = new ConcurrentHashMap<>();

    /** Tells whether {@code rules} come to what the oracle says of the dossier of {@code scenario}. */
    boolean agrees(LoadedRules rules, Scenario scenario) {
        Assessment assessment = rules.judge(scenario.profile()).assess(scenario.dossier(), scenario.viewpoint());
        return ofRules(assessment).equals(answers.computeIfAbsent(scenario.toString(), place -> ofOracle(scenario)));
    }

    private static Map<String, String> ofRules(Assessment assessment) {
        Map<String, String> said = new TreeMap<>();
        assessment
                .findings()
                .forEach(one -> said.put(
                        one.norm() + " " + one.subject(),
                        text(
                                one.norm().value(),
                                one.verdict(),
                                one.possible() + " " + one.cause() + " " + one.chains())));
        assessment.effects().stream()
                .filter(effect -> effect.state() != Effect.State.IN_FORCE)
                .forEach(effect ->
                        said.put(effect.norm() + " effect", effect.state().toString()));
        return said;
    }

    private static Map<String, String> ofOracle(Scenario scenario) {
        OracleResult result = Oracle.judge(scenario.dossier(), scenario.viewpoint(), scenario.profile());
        Map<String, String> said = new TreeMap<>();
        for (Answer one : result.answers()) {
            if (one.verdict() != Verdict.SATISFIED && one.verdict() != Verdict.NOT_APPLICABLE) {
                String rest = one.possible() + " " + one.cause() + " " + one.chains();
                said.put(one.name(), text(one.norm().value(), one.verdict(), rest));
            }
        }
        result.effects().forEach((norm, power) -> {
            if (power.state() != Effect.State.IN_FORCE) {
                said.put(norm + " effect", power.state().toString());
            }
        });
        return said;
    }

    private static String text(String norm, Verdict verdict, String rest) {
        return norm.equals(ROLL_UP) ? verdict.toString() : verdict + " " + rest;
    }
}
