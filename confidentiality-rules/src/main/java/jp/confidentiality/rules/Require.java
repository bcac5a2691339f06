package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What rule files call ({@code require}): they say what is required of whom and when; evidence answers here. One object
 * serves one assessment in one thread.
 */
public final class Require {
    private final Map<String, Norm> judged = new HashMap<>();
    private final Scales scales;
    private final FindingWriter writer;
    private final Tally tally;
    private final Powers powers;
    private final Predicate<String> explained;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> explanations = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private @Nullable Verdict rolledUp;

    /**
     * Makes the seam of one assessment.
     *
     * @param norms the norms that are judged: checked, of the contract's instruments, not switched off
     * @param explained tells by {@code norm subject} whether a finding is wanted whatever it comes to
     */
    Require(Collection<Norm> norms, Scales scales, Tally tally, Powers powers, Predicate<String> explained) {
        norms.forEach(norm -> judged.put(norm.id().value(), norm));
        this.scales = scales;
        this.writer = new FindingWriter(scales.weigher());
        this.tally = tally;
        this.powers = powers;
        this.explained = explained;
    }

    /** Begins what {@code norm} requires of {@code row}. */
    public Requirement of(String norm, Fact row) {
        return of(norm, row, Applies.ALWAYS);
    }

    /** Begins what {@code norm} requires of {@code row}, where {@code applies} holds. */
    public Requirement of(String norm, Fact row, Applies applies) {
        return new Requirement(this, norm, Act.of(row), applies);
    }

    /** Begins what {@code norm} requires of the contract. */
    public Requirement of(String norm, Contract contract) {
        Objects.requireNonNull(contract);
        Act act = new Act(Finding.CONTRACT, null, contract.id(), Interval.UNKNOWN, null, null, null, null, null);
        return new Requirement(this, norm, act, Applies.ALWAYS);
    }

    /** Begins what {@code norm} requires of the contract, where {@code applies} holds. */
    public Requirement of(String norm, Contract contract, Applies applies) {
        return of(norm, contract).where(applies);
    }

    /** Begins what {@code norm} requires of a violation that was found. */
    public Requirement of(String norm, Breach breach) {
        return new Requirement(this, norm, breach.act(), Applies.ALWAYS);
    }

    /** Rolls the norms of the named provisions and those below them up to {@code norm}: the worst counts. */
    public void worstOf(String norm, Tally all, String... provisions) {
        Norm found = judged.get(norm);
        if (found != null) {
            Finding finding = powers.rollUp(found, all, List.of(provisions), writer);
            rolledUp = finding.verdict();
            collect(finding);
        }
    }

    /** The power {@code norm} is available where a norm of the special provisions is violated. */
    public void availableOnViolation(String norm, Tally all) {
        powers.onViolation(NormId.of(norm), all);
    }

    /** The power {@code norm} is available where a security incident is recorded. */
    public void availableOnSecurityIncident(String norm, Tally all) {
        powers.onSecurityIncident(NormId.of(norm), all, scales);
    }

    /**
     * The power {@code norm} is available where inspection is determined impracticable and an assurance is in force.
     */
    public void availableInsteadOfInspection(String norm, Tally all) {
        Objects.requireNonNull(all);
        powers.insteadOfInspection(NormId.of(norm), scales);
    }

    /** The constitutive {@code norm} is in force for the contract. */
    public void inForce(String norm, Contract contract) {
        powers.inForce(NormId.of(norm), contract);
    }

    /** The constitutive {@code norm} counts {@code copy} as confidential information. */
    public void countsAsConfidential(String norm, Copy copy) {
        powers.counted(NormId.of(norm), copy.id());
    }

    NormId id(String norm) {
        return Objects.requireNonNull(judged.get(norm)).id();
    }

    void judge(Requirement requirement) {
        Norm norm = judged.get(requirement.norm());
        if (norm == null) {
            return;
        }
        Act act = requirement.act();
        Judgement quick = requirement.weigh(scales);
        Verdict verdict = quick.verdict();
        tally.count(norm, verdict, act.id());
        boolean wanted = explained.test(norm.id().value() + " " + act.id());
        boolean reported = verdict != Verdict.SATISFIED && verdict != Verdict.NOT_APPLICABLE;
        if (reported || wanted) {
            write(norm, act, requirement, reported, wanted);
        }
        if (verdict == Verdict.VIOLATED && powers.owesReport(norm)) {
            breaches.add(new Breach(norm.id(), act));
        }
    }

    /** Returns the findings since the last call, in the order in which they arose. */
    List<Finding> takeFindings() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    /** Returns the violations since the last call. */
    List<Breach> takeBreaches() {
        List<Breach> taken = List.copyOf(breaches);
        breaches.clear();
        return taken;
    }

    /** Returns the explanations that were asked for. */
    List<Finding> explanations() {
        return explanations;
    }

    /** Returns the writer of findings. */
    FindingWriter writer() {
        return writer;
    }

    void collect(Finding finding) {
        boolean reported = finding.verdict() != Verdict.SATISFIED && finding.verdict() != Verdict.NOT_APPLICABLE;
        if (reported) {
            findings.add(finding);
        }
        if (explained.test(finding.norm() + " " + finding.subject())) {
            explanations.add(finding);
        }
    }

    /** Returns the verdict of the roll-up, once concluded. */
    @Nullable
    Verdict rolledUp() {
        return rolledUp;
    }

    List<Effect> effects() {
        return powers.effects();
    }

    private void write(Norm norm, Act act, Requirement requirement, boolean reported, boolean wanted) {
        @Nullable Finding finding = null;
        scales.weigher().explaining(true);
        try {
            finding = writer.write(norm, act, requirement.weigh(scales));
        } finally {
            scales.weigher().explaining(false);
        }
        if (reported) {
            findings.add(finding);
        }
        if (wanted) {
            explanations.add(finding);
        }
    }
}
