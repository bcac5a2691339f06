package jp.confidentiality.testkit;

import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.NormId;

/**
 * The state that a case expects of a power or a constitutive norm (効果の期待).
 *
 * @param line the line on which it stands
 * @param norm the norm
 * @param state its state
 */
public record ExpectedEffect(int line, NormId norm, Effect.State state) implements Expectation {}
