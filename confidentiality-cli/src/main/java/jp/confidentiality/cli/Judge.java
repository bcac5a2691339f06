package jp.confidentiality.cli;

import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.ScenarioResult;

/** Judges a case: the engine, or what stands in for it in a test. */
interface Judge {
    /** Returns what {@code given} comes to. */
    Assessment assess(Case given);

    /** Returns why {@code norm} comes to its verdict for {@code subject}; empty where it has none. */
    Optional<Finding> explain(Case given, NormId norm, String subject);

    /** Tells whether a rule judges {@code norm}. */
    boolean checks(NormId norm);

    /** Judges a case of a scenario file and compares it with what is expected. */
    ScenarioResult run(Scenario scenario);
}
