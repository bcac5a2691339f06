package jp.confidentiality.model.fact;

import java.io.Serializable;

/** One row of a register or log (事実): it records, and never concludes. */
public sealed interface Fact extends Serializable permits StandingFact, Activity {
    /** Returns the row's identity: ID, recording moment, correction. */
    Row row();

    /** Returns the row's ID. */
    default String id() {
        return row().id();
    }
}
