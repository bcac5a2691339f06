package jp.confidentiality.model.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one contract as they come in, one by one (記帳): at any time they make a dossier. Rows are added and never
 * changed: a correction is a further row. Not thread-safe.
 */
public final class Ledger {
    private final Contract contract;
    private final DossierCheck rows;
    private final List<Completeness> completeness;

    /** Begins with the rows and declarations of {@code dossier}. */
    public Ledger(Dossier dossier) {
        Given.field("a ledger", "dossier", dossier);
        List<Fact> all = new ArrayList<>(dossier.standing());
        all.addAll(dossier.activities());
        this.contract = dossier.contract();
        this.rows = new DossierCheck(all, false);
        this.completeness = new ArrayList<>(dossier.completeness());
    }

    /** Returns the contract. */
    public Contract contract() {
        return contract;
    }

    /** Returns the row with this ID; null where there is none. */
    public @Nullable Fact find(String id) {
        return rows.find(id);
    }

    /** Returns the declarations, in the order in which they came. */
    public List<Completeness> completeness() {
        return List.copyOf(completeness);
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.distinct().size();
    }

    /**
     * Adds rows, all or none of them. They may name each other, and rows that are there.
     *
     * @return those that were not there already with the same content
     * @throws InvalidDossierException as {@link Dossier.Builder#build}
     */
    public List<Fact> add(Collection<? extends Fact> facts) {
        return rows.extend(facts, false);
    }

    /** Adds a declaration; tells whether it was not there already. */
    public boolean add(Completeness declaration) {
        return !completeness.contains(declaration) && completeness.add(declaration);
    }

    /** Lets go of an activity, or of a correction of one: its ID is known no more. */
    public void forget(Activity activity) {
        rows.remove(activity);
    }

    /** Returns all rows and declarations as a dossier. */
    public Dossier dossier() {
        Dossier.Builder builder = Dossier.of(contract).addAll(rows.distinct());
        completeness.forEach(builder::complete);
        return builder.build();
    }

    @Override
    public String toString() {
        return "Ledger[" + contract.id() + ", " + size() + " rows]";
    }
}
