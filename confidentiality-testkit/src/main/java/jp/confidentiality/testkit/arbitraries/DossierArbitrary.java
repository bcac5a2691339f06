package jp.confidentiality.testkit.arbitraries;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Instrument;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Arbitrary dossiers (任意の一件記録). Each restriction gives a new arbitrary and leaves the old one as it was; what a dossier
 * shrinks to meets the restrictions as well. Dossiers have about 3 to 40 rows.
 */
public final class DossierArbitrary extends ArbitraryDecorator<Dossier> {
    private final Restrictions restrictions;

    DossierArbitrary(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /** Restricts to contracts that carry just this instrument. */
    public DossierArbitrary withInstrument(Instrument instrument) {
        return withInstruments(instrument);
    }

    /** Restricts to contracts that carry just these instruments, at least one. */
    public DossierArbitrary withInstruments(Instrument first, Instrument... others) {
        Set<Instrument> instruments = Collections.unmodifiableSet(EnumSet.of(first, others));
        return new DossierArbitrary(restrictions.withInstruments(instruments));
    }

    /** Restricts to dossiers without subcontracts, in which the contractor employs everyone whose employer is known. */
    public DossierArbitrary withoutSubcontractors() {
        return new DossierArbitrary(restrictions.withSubcontractors(false));
    }

    /** Restricts to dossiers in which no row corrects another. */
    public DossierArbitrary withoutCorrections() {
        return new DossierArbitrary(restrictions.withCorrections(false));
    }

    /**
     * Restricts to dossiers in which no two rows answer one question: determination, outcome, discovery, lock, answer.
     */
    public DossierArbitrary withoutContradictions() {
        return new DossierArbitrary(restrictions.withContradictions(false));
    }

    /** Restricts to dossiers in which every moment that is known is known to the second; others are unknown cells. */
    public DossierArbitrary withExactTimes() {
        return new DossierArbitrary(restrictions.withInexactTimes(false));
    }

    /**
     * Restricts to dossiers of at most so many rows.
     *
     * @throws IllegalArgumentException if {@code facts} is negative
     */
    public DossierArbitrary withAtMost(int facts) {
        if (facts < 0) {
            throw new IllegalArgumentException("Argument 'facts' is " + facts + ". Maybe 0 or more rows were meant.");
        }
        return new DossierArbitrary(restrictions.withAtMost(facts));
    }

    @Override
    protected Arbitrary<Dossier> arbitrary() {
        return Arbitraries.fromGenerator(new Generation(restrictions));
    }
}
