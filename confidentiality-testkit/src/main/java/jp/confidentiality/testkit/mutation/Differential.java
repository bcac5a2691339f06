package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.Draws;
import jp.confidentiality.testkit.arbitraries.Draws.Drawn;
import jp.confidentiality.testkit.oracle.Differences;
import jp.confidentiality.testkit.oracle.Oracle;
import jp.confidentiality.testkit.oracle.OracleResult;

/**
 * Rules against oracle over arbitrary dossiers, always the same ones. What the oracle says, what the rules say as they
 * are, and which dossier reaches which switch is looked up once for all mutants and threads.
 */
final class Differential {
    private static final long SEED = 20_261_122;

    private final int size;
    private final List<Example> examples = new ArrayList<>();

    Differential(int size) {
        this.size = size;
    }

    private record Example(Drawn drawn, Assessment unchanged, OracleResult oracle, BitSet spots) {
        /** Tells whether the oracle disagrees; {@code seen} hears of what it says nothing of. */
        boolean differs(LoadedRules rules, UnaryOperator<Profile> under, Consumer<String> seen) {
            Assessment now = assess(rules, drawn, under.apply(drawn.profile()));
            if (Seen.same(now, unchanged)) {
                return false;
            }
            seen.accept(drawn + ": " + Seen.difference(now, unchanged));
            return !new Differences(now, oracle).found().isEmpty();
        }
    }

    /**
     * Judges all dossiers.
     *
     * @throws IllegalStateException where the oracle disagrees with the rules as they are
     */
    synchronized void look(LoadedRules rules) {
        if (!examples.isEmpty()) {
            return;
        }
        rules.takeReached();
        LongStream.range(SEED, SEED + size)
                .mapToObj(Draws::drawn)
                .forEach(drawn -> examples.add(example(rules, drawn)));
    }

    private static Example example(LoadedRules rules, Drawn drawn) {
        Assessment unchanged = assess(rules, drawn, drawn.profile());
        OracleResult oracle = Oracle.judge(drawn.dossier(), drawn.viewpoint(), drawn.profile());
        if (!new Differences(unchanged, oracle).found().isEmpty()) {
            throw new IllegalStateException("Oracle and rules as they are disagree on " + drawn);
        }
        return new Example(drawn, unchanged, oracle, rules.takeReached());
    }

    /**
     * Returns the first dossier on which changed rules and oracle disagree.
     *
     * @param spot only dossiers that reach this switch; -1 for all
     * @param under the profile that the rules get in place of the one the oracle had
     * @param seen hears of each dossier whose assessment is another one, be it where the oracle says nothing
     */
    Optional<String> firstDifference(
            LoadedRules rules, int spot, UnaryOperator<Profile> under, Consumer<String> seen) {
        return examples.stream()
                .filter(one -> spot < 0 || one.spots().get(spot))
                .filter(one -> one.differs(rules, under, seen))
                .map(one -> one.drawn().toString())
                .findFirst();
    }

    /** Tells whether any dossier reaches the switch. */
    boolean reaches(int spot) {
        return examples.stream().anyMatch(one -> one.spots().get(spot));
    }

    private static Assessment assess(LoadedRules rules, Drawn drawn, Profile profile) {
        return rules.judge(profile).assess(drawn.dossier(), drawn.viewpoint());
    }
}
