package jp.confidentiality.testkit.assertions;

import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/** Assertions about one power, or one norm that works by itself. */
public final class EffectAssert {
    private final AssessmentAssert assessment;
    private final NormId norm;
    private final @Nullable Effect effect;

    EffectAssert(AssessmentAssert assessment, NormId norm, @Nullable Effect effect) {
        this.assessment = assessment;
        this.norm = norm;
        this.effect = effect;
    }

    /** Expects that the power may be used. */
    public EffectAssert isAvailable() {
        return is(Effect.State.AVAILABLE);
    }

    /** Expects that the power may not be used. */
    public EffectAssert isNotAvailable() {
        return is(Effect.State.NOT_AVAILABLE);
    }

    /** Expects that the evidence cannot tell. */
    public EffectAssert isUndetermined() {
        return is(Effect.State.UNDETERMINED);
    }

    /** Expects that the norm is at work. */
    public EffectAssert isInForce() {
        return is(Effect.State.IN_FORCE);
    }

    /** Expects findings ({@code norm subject}) or rows among those it rests on. */
    public EffectAssert restingOn(String... expected) {
        List<String> actual = effect == null ? List.of() : effect.restsOn();
        if (!actual.containsAll(List.of(expected))) {
            Failure.of(norm + "　根拠 rests on")
                    .expected(String.join(", ", expected))
                    .actual(actual.isEmpty() ? "-" : String.join(", ", actual))
                    .fail();
        }
        return this;
    }

    /** Goes back to the assessment. */
    public AssessmentAssert and() {
        return assessment;
    }

    private EffectAssert is(Effect.State expected) {
        if (effect == null || effect.state() != expected) {
            Failure failure = Failure.of(norm + "　状態 state").expected(Failure.word(expected));
            if (effect != null) {
                failure.texts("理由 reason: ", effect.reasons());
            }
            failure.actual(effect == null ? "効果なし no effect" : Failure.word(effect.state()) + " " + effect.restsOn())
                    .fail();
        }
        return this;
    }
}
