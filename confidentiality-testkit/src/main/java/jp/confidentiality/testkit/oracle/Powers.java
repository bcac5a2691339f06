package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.assessment.Effect;

/** What a power comes to. */
final class Powers {
    private Powers() {}

    static Effect.State state(Truth available) {
        if (available.isUnknown()) {
            return Effect.State.UNDETERMINED;
        }
        return available.isTrue() ? Effect.State.AVAILABLE : Effect.State.NOT_AVAILABLE;
    }
}
