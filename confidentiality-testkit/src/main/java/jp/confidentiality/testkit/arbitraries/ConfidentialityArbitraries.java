package jp.confidentiality.testkit.arbitraries;

import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.profile.Profile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for property tests about dossiers (任意の一件記録などの入口).
 *
 * <pre>{@code
 * @Property
 * void gives_the_same_twice_whatever_the_dossier(@ForAll("dossiers") Dossier dossier) { … }
 *
 * @Provide
 * Arbitrary<Dossier> dossiers() {
 *     return ConfidentialityArbitraries.dossiers().withInstrument(Instrument.C).withoutCorrections();
 * }
 * }</pre>
 */
public final class ConfidentialityArbitraries {
    private ConfidentialityArbitraries() {}

    /**
     * Returns arbitrary dossiers. Each tells one to four of the shipped scenarios together, up to eight things in them
     * changed: cells emptied or filled anew, moments moved to the boundaries of others or known less exactly, rows left
     * out, doubled, corrected or cancelled, tiers of subcontractors added. Registers are declared complete, in part, or
     * not at all.
     */
    public static DossierArbitrary dossiers() {
        return new DossierArbitrary(Restrictions.NONE);
    }

    /**
     * Returns arbitrary rows of one type, each on its own: the rows it names are not there.
     *
     * @throws IllegalArgumentException if {@code type} is not one of the vocabulary's records
     */
    public static <F extends Fact> Arbitrary<F> facts(Class<F> type) {
        FactType known = FactType.of(type);
        return Arbitraries.fromGenerator(random -> new ShrinkableFact<>(type, type.cast(Scenery.row(known, random))));
    }

    /**
     * Returns viewpoints that suit {@code dossier}: mostly as of the end of the last day declared complete, else on or
     * near moments that stand in it; now and then as known at an earlier moment.
     */
    public static Arbitrary<Viewpoint> viewpoints(Dossier dossier) {
        Viewpoints viewpoints = new Viewpoints(dossier);
        return Arbitraries.randomValue(viewpoints::draw);
    }

    /** Returns the shipped example profile and some that differ from it in every value a profile has. */
    public static Arbitrary<Profile> profiles() {
        return Arbitraries.frequency(Profiles.ALL);
    }
}
