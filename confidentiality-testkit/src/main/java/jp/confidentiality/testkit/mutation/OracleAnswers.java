package jp.confidentiality.testkit.mutation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.oracle.Differences;
import jp.confidentiality.testkit.oracle.Oracle;
import jp.confidentiality.testkit.oracle.OracleResult;

/** What the oracle says of the dossiers of the shipped cases: of every norm, not only of those a case is about. */
final class OracleAnswers {
    private final Map<String, OracleResult> answers = new ConcurrentHashMap<>();

    /** Tells whether {@code rules} come to what the oracle says of the dossier of {@code scenario}. */
    boolean agrees(LoadedRules rules, Scenario scenario) {
        Assessment assessment = rules.judge(scenario.profile()).assess(scenario.dossier(), scenario.viewpoint());
        OracleResult oracle = answers.computeIfAbsent(
                scenario.toString(),
                place -> Oracle.judge(scenario.dossier(), scenario.viewpoint(), scenario.profile()));
        return new Differences(assessment, oracle).found().isEmpty();
    }
}
