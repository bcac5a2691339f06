package jp.confidentiality.model.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;

/**
 * All that is known about one contract (一件記録): immutable, validated as a whole, the same whatever the order of its
 * rows. A row repeated with equal content counts once.
 */
public final class Dossier implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Contract contract;
    private final ArrayList<StandingFact> standing;
    private final ArrayList<Activity> activities;
    private final ArrayList<Completeness> completeness;

    private Dossier(Contract contract, Collection<Fact> facts, Collection<Completeness> completeness) {
        this.contract = contract;
        this.standing = new ArrayList<>();
        this.activities = new ArrayList<>();
        this.completeness = new ArrayList<>(completeness);
        for (Fact fact : facts) {
            if (fact instanceof Activity activity) {
                activities.add(activity);
            } else if (fact instanceof StandingFact one) {
                standing.add(one);
            }
        }
        standing.sort(Comparator.comparing(Fact::id));
        activities.sort(Comparator.comparing(Fact::id));
    }

    /** Begins a dossier of {@code contract}. */
    public static Builder of(Contract contract) {
        return new Builder(contract);
    }

    /** Returns the contract. */
    public Contract contract() {
        return contract;
    }

    /** Returns the standing facts, by ID. */
    public List<StandingFact> standing() {
        return List.copyOf(standing);
    }

    /** Returns the activities, by ID. */
    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    /** Returns the completeness declarations, in the order given. */
    public List<Completeness> completeness() {
        return List.copyOf(completeness);
    }

    /** Returns the number of rows. */
    public int size() {
        return standing.size() + activities.size();
    }

    @Override
    public String toString() {
        return "Dossier[" + contract.id() + ", " + size() + " rows]";
    }

    /** Collects rows; {@link #build} checks them together. Not thread-safe. */
    public static final class Builder {
        private final Contract contract;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Completeness> completeness = new ArrayList<>();
        private boolean streamed;

        private Builder(Contract contract) {
            this.contract = contract;
        }

        /** Adds rows. */
        public Builder add(Fact... rows) {
            facts.addAll(List.of(rows));
            return this;
        }

        /** Adds rows. */
        public Builder addAll(Collection<? extends Fact> rows) {
            facts.addAll(rows);
            return this;
        }

        /** Adds a completeness declaration. */
        public Builder complete(Completeness declaration) {
            completeness.add(declaration);
            return this;
        }

        /** Adds a completeness declaration from its one-line form. */
        public Builder complete(String line) {
            return complete(Completeness.parse(line));
        }

        /**
         * Says that the activities come as a stream of their own: those added here are corrections of streamed rows,
         * which the dossier does not hold.
         */
        public Builder streamed() {
            streamed = true;
            return this;
        }

        /**
         * Checks all rows together and returns the dossier.
         *
         * @throws InvalidDossierException with everything that is wrong: one ID with two different rows, a reference to
         *     unknown information, item, place, system, account, application, storage, norm or provision, a correction
         *     of nothing, of another type's row, of a row already corrected, or in a circle
         */
        public Dossier build() {
            DossierCheck check = new DossierCheck(facts, streamed);
            return new Dossier(contract, check.distinct(), completeness);
        }
    }
}
