package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.Draws;
import jp.confidentiality.testkit.arbitraries.Draws.Drawn;
import jp.confidentiality.testkit.laws.LawTrial;
import jp.confidentiality.testkit.laws.Situation;

/** The laws over arbitrary dossiers, always the same ones; which of them reaches which switch is looked up once. */
final class Laws {
    private static final long SEED = 20_261_123;

    private final int size;
    private final Profile profile;
    private final List<Situation> situations = new ArrayList<>();
    private final List<BitSet> spots = new ArrayList<>();

    Laws(int size, Profile profile) {
        this.size = size;
        this.profile = profile;
    }

    /**
     * Tries all laws.
     *
     * @throws IllegalStateException where one does not hold of the rules as they are
     */
    synchronized void look(LoadedRules rules) {
        if (!situations.isEmpty()) {
            return;
        }
        LawTrial trial = new LawTrial(profile, rules::judge);
        rules.takeReached();
        LongStream.range(SEED, SEED + size).mapToObj(Draws::drawn).forEach(drawn -> look(rules, trial, drawn));
    }

    private void look(LoadedRules rules, LawTrial trial, Drawn drawn) {
        Situation situation = new Situation(drawn.dossier(), drawn.viewpoint(), drawn.seed());
        trial.firstBroken(situation).ifPresent(law -> {
            throw new IllegalStateException("Law " + law + " does not hold of the rules as they are: " + drawn);
        });
        situations.add(situation);
        spots.add(rules.takeReached());
    }

    /** Returns the first law that changed rules break, of the situations that reach the switch. */
    Optional<String> firstBroken(LoadedRules rules, int spot) {
        LawTrial trial = new LawTrial(profile, rules::judge);
        for (int i = 0; i < situations.size(); i++) {
            Optional<String> broken =
                    spot < 0 || spots.get(i).get(spot) ? trial.firstBroken(situations.get(i)) : Optional.empty();
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** Tells whether any situation reaches the switch. */
    boolean reaches(int spot) {
        return spots.stream().anyMatch(one -> one.get(spot));
    }
}
