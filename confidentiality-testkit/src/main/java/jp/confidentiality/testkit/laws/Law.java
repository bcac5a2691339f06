package jp.confidentiality.testkit.laws;

import org.jspecify.annotations.Nullable;

/** A law: something that holds of every dossier. */
@FunctionalInterface
interface Law {
    /** Returns where it does not hold, or null where it does. */
    @Nullable
    Deviation check(Bench bench, Situation situation);
}
