package jp.confidentiality.testkit.mutation;

import java.util.BitSet;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * The switches that instrumented classes of the evidence layer ask. Each {@link MutantLoader} defines a copy of its
 * own, so that mutants do not meet; public only for those classes. Used by one thread at a time.
 */
@SuppressWarnings("NonFinalStaticField") // a switch is there to be changed
public final class Spots {
    private static final long ENDLESS = 1_000_000_000;

    private static int active = -1;
    private static long asked;
    private static BitSet reached = new BitSet();
    private static @Nullable NormId changed;
    private static Set<Register> triggers = Set.of();
    private static boolean dueTime;

    private Spots() {}

    /**
     * Tells whether the change with this number is to be made.
     *
     * @throws IllegalStateException where the mutant seems to go on for ever
     */
    public static boolean on(int id) {
        if (active < 0) {
            note(id);
            return false;
        }
        if (++asked > ENDLESS) {
            throw new IllegalStateException("Mutant " + active + " does not come to an end");
        }
        return id == active;
    }

    /** A law judges in two threads at once. */
    private static synchronized void note(int id) {
        reached.set(id);
    }

    /** Makes the change with this number from now on; -1 for none, which notes what is reached instead. */
    public static void activate(int id) {
        active = id;
        asked = 0;
    }

    /** Returns the numbers asked for since the last call. */
    public static BitSet takeReached() {
        BitSet taken = reached;
        reached = new BitSet();
        return taken;
    }

    /** Lets {@code norm} have other triggers and another due time; null for no change. */
    public static void list(@Nullable NormId norm, Set<Register> others, boolean due) {
        changed = norm;
        triggers = others;
        dueTime = due;
    }

    /** Returns the triggers of {@code norm} as the mutant has them. */
    public static Set<Register> triggers(Norm norm) {
        return norm.id().equals(changed) ? triggers : norm.triggers();
    }

    /** Tells whether {@code norm} can be pending as the mutant has it. */
    public static boolean hasDueTime(Norm norm) {
        return norm.id().equals(changed) ? dueTime : norm.hasDueTime();
    }
}
