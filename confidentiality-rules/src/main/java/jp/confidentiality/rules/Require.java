package jp.confidentiality.rules;

import java.util.List;
import java.util.function.BiConsumer;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;

/**
 * What rule files call ({@code require}): they say what is required of whom and when. What that comes to is judged
 * behind it.
 */
public final class Require {
    private final NormBook norms;
    private final Listener listener;

    /** Hears of what the rules require. */
    interface Listener {
        /** {@code plan} is to be carried out for {@code row}. */
        void required(Plan plan, Object row);
    }

    Require(NormBook norms, Listener listener) {
        this.norms = norms;
        this.listener = listener;
    }

    /** Begins what {@code norm} requires of {@code row}. */
    public Requirement of(String norm, Fact row) {
        return of(norm, row, Applies.ALWAYS);
    }

    /** Begins what {@code norm} requires of {@code row}, where {@code applies} holds. */
    public Requirement of(String norm, Fact row, Applies applies) {
        return begin(norm, row, applies);
    }

    /** Begins what {@code norm} requires of the contract. */
    public Requirement of(String norm, Contract contract) {
        return of(norm, contract, Applies.ALWAYS);
    }

    /** Begins what {@code norm} requires of the contract, where {@code applies} holds. */
    public Requirement of(String norm, Contract contract, Applies applies) {
        return begin(norm, contract, applies);
    }

    /** Begins what {@code norm} requires of a violation that was found. */
    public Requirement of(String norm, Breach breach) {
        return begin(norm, breach, Applies.ALWAYS);
    }

    /** Rolls the norms of the named provisions and those below them up to {@code norm}: the worst counts. */
    public void worstOf(String norm, Tally all, String... provisions) {
        NormId id = NormId.of(norm);
        List<String> parts = List.of(provisions);
        add(norm, all, (judging, act) -> judging.rollUp(id, parts));
    }

    /** The power {@code norm} is available where a norm of the special provisions is violated. */
    public void availableOnViolation(String norm, Tally all) {
        NormId id = NormId.of(norm);
        add(norm, all, (judging, act) -> judging.powers().onViolation(id, judging.tally()));
    }

    /** The power {@code norm} is available where a security incident is recorded. */
    public void availableOnSecurityIncident(String norm, Tally all) {
        NormId id = NormId.of(norm);
        add(norm, all, (judging, act) -> judging.powers().onSecurityIncident(id, judging.scales()));
    }

    /**
     * The power {@code norm} is available where inspection is determined impracticable and an assurance is in force.
     */
    public void availableInsteadOfInspection(String norm, Tally all) {
        NormId id = NormId.of(norm);
        add(norm, all, (judging, act) -> judging.powers().insteadOfInspection(id, judging.scales()));
    }

    /** The constitutive {@code norm} is in force for the contract. */
    public void inForce(String norm, Contract contract) {
        NormId id = NormId.of(norm);
        add(norm, contract, (judging, act) -> judging.powers().inForce(id, judging.contract()));
    }

    /** The constitutive {@code norm} counts {@code copy} as confidential information. */
    public void countsAsConfidential(String norm, Copy copy) {
        NormId id = NormId.of(norm);
        add(norm, copy, (judging, act) -> judging.powers().counted(id, act.id()));
    }

    /** Hands over a requirement that is complete, for the row it was begun with. */
    void add(Requirement requirement, Object row) {
        listener.required(Plan.judging(requirement), row);
    }

    private Requirement begin(String norm, Object row, Applies applies) {
        Norm about = norms.norm(norm);
        return new Requirement(this, about, row, applies, norms.conditions(about));
    }

    private void add(String norm, Object row, BiConsumer<Judging, Act> step) {
        listener.required(new Plan(norms.norm(norm), step, null), row);
    }
}
