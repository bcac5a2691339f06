package jp.confidentiality.model.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one contract (一件記録): immutable, validated as a whole, the same whatever the order of its rows
 * and declarations. A row or declaration repeated with equal content counts once. Dossiers of equal content are equal.
 */
public final class Dossier implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<Completeness> BY_PERIOD = Comparator.comparing(Completeness::from)
            .thenComparing(Completeness::to)
            .thenComparing(one -> one.registers().toString())
            .thenComparing(
                    one -> one.recordedAt().isValue() ? one.recordedAt().value().toString() : "");

    private final Contract contract;
    private final ArrayList<StandingFact> standing;
    private final ArrayList<Activity> activities;
    private final ArrayList<Completeness> completeness;
    private final boolean streamed;

    private Dossier(
            Contract contract, Collection<Fact> facts, Collection<Completeness> completeness, boolean streamed) {
        this.contract = contract;
        this.streamed = streamed;
        this.standing = new ArrayList<>();
        this.activities = new ArrayList<>();
        this.completeness = new ArrayList<>(new LinkedHashSet<>(completeness));
        for (Fact fact : facts) {
            if (fact instanceof Activity activity) {
                activities.add(activity);
            } else if (fact instanceof StandingFact one) {
                standing.add(one);
            }
        }
        standing.sort(Comparator.comparing(Fact::id));
        activities.sort(Comparator.comparing(Fact::id));
        this.completeness.sort(BY_PERIOD);
    }

    /** Begins a dossier of {@code contract}. */
    public static Builder of(Contract contract) {
        return new Builder(Given.field("a dossier", "contract", contract));
    }

    /** Returns the contract. */
    public Contract contract() {
        return contract;
    }

    /** Returns the standing facts, by ID. */
    public List<StandingFact> standing() {
        return Collections.unmodifiableList(standing);
    }

    /** Returns the activities, by ID. */
    public List<Activity> activities() {
        return Collections.unmodifiableList(activities);
    }

    /** Returns the completeness declarations, by period, then by registers. */
    public List<Completeness> completeness() {
        return Collections.unmodifiableList(completeness);
    }

    /** Returns the number of rows. */
    public int size() {
        return standing.size() + activities.size();
    }

    /** Tells whether activities come as a stream of their own beside it. */
    public boolean isStreamed() {
        return streamed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that
                && contract.equals(that.contract)
                && standing.equals(that.standing)
                && activities.equals(that.activities)
                && completeness.equals(that.completeness)
                && streamed == that.streamed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(contract, standing, activities, completeness, streamed);
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
            return addAll(Arrays.asList(rows));
        }

        /** Adds rows. */
        public Builder addAll(Collection<? extends Fact> rows) {
            rows.forEach(row -> facts.add(Given.field("a dossier", "row", row)));
            return this;
        }

        /** Adds a completeness declaration. */
        public Builder complete(Completeness declaration) {
            completeness.add(Given.field("a dossier", "completeness", declaration));
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
            return new Dossier(contract, check.distinct(), completeness, streamed);
        }
    }
}
