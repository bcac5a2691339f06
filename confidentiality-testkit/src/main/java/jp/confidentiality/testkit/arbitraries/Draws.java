package jp.confidentiality.testkit.arbitraries;

import java.util.Random;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Arbitrary dossiers drawn one by one, each from a seed of its own (種からの抽出): the same seed draws the same again, alone
 * and in any order. For programs that are no property test.
 */
public final class Draws {
    /** How many tries jqwik expects; what is drawn here does not depend on it. */
    private static final int TRIES = 1000;

    private static final RandomGenerator<Dossier> DOSSIERS =
            ConfidentialityArbitraries.dossiers().generator(TRIES);
    private static final RandomGenerator<Profile> PROFILES =
            ConfidentialityArbitraries.profiles().generator(TRIES);

    private Draws() {}

    /**
     * What one seed draws.
     *
     * @param seed the seed
     * @param dossier the dossier
     * @param viewpoint as of when it is judged
     * @param profile under which profile
     */
    public record Drawn(long seed, Dossier dossier, Viewpoint viewpoint, Profile profile) {
        /** Returns IDs and the seed, never contents. */
        @Override
        public String toString() {
            return "seed " + seed + ", contract " + dossier.contract().id() + ", profile " + profile.name();
        }
    }

    /** Draws a dossier, with a viewpoint and a profile to judge it under. */
    public static Drawn drawn(long seed) {
        Random random = new Random(seed);
        Dossier dossier = DOSSIERS.next(random).value();
        Profile profile = PROFILES.next(random).value();
        Viewpoint viewpoint = ConfidentialityArbitraries.viewpoints(dossier)
                .generator(TRIES)
                .next(random)
                .value();
        return new Drawn(seed, dossier, viewpoint, profile);
    }

    /** Returns the dossier of {@link #drawn} with the smaller ones that it shrinks to. */
    public static Shrinkable<Dossier> shrinkable(long seed) {
        return DOSSIERS.next(new Random(seed));
    }
}
