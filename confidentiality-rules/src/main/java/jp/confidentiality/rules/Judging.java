package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Judges rows by what the rule files require, and collects what comes of it: for one assessment, in one thread. */
final class Judging {
    private final Plans plans;
    private final Norms norms;
    private final Scales scales;
    private final FindingWriter writer;
    private final Tally tally;
    private final Powers powers;
    private final @Nullable Subject explained;
    private final boolean explains;
    private List<Judged> expected = List.of();
    private boolean allExpected;
    private long tried;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> explanations = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private @Nullable Verdict rolledUp;

    /**
     * Begins an assessment.
     *
     * @param explained the subject of which a finding is wanted whatever it comes to
     */
    Judging(Plans plans, Norms norms, Scales scales, @Nullable Subject explained) {
        this(plans, norms, scales, explained, new Tally(norms), new Powers(norms));
    }

    /** Begins to judge for whoever keeps {@code tally} and {@code powers}. */
    Judging(Plans plans, Norms norms, Scales scales, @Nullable Subject explained, Tally tally, Powers powers) {
        this.plans = plans;
        this.norms = norms;
        this.scales = scales;
        this.writer = new FindingWriter(scales.weigher());
        this.tally = tally;
        this.powers = powers;
        this.explained = explained;
        this.explains = scales.weigher().explains() || explained != null;
    }

    /** Does with {@code row}, or with the contract or whatever else triggers rules, what they say. */
    void judge(Object row) {
        Act act = Act.of(row, contract());
        List<Plan> all = plans.of(row);
        for (int i = 0; i < all.size(); i++) {
            carryOut(all.get(i), act);
        }
    }

    /** Does with {@code rows}, some of which have to be seen together, what the rules say. */
    void judgeTogether(List<?> rows) {
        plans.fire(rows, (plan, row) -> carryOut(plan, Act.of(row, contract())));
    }

    /** Returns those of {@code plans} that count; null unless each of them is to judge. */
    @Nullable
    List<Plan> judged(List<Plan> plans) {
        List<Plan> judged = new ArrayList<>();
        for (Plan plan : plans) {
            if (norms.counts(plan.norm())) {
                judged.add(plan);
            }
        }
        return judged.stream().allMatch(plan -> plan.requirement() != null) ? judged : null;
    }

    /**
     * Finds out what {@code act} comes to under each of {@code plans}, as far as {@code verdicts} does not say it yet
     * and it is certain and leaves nothing to tell.
     *
     * @return whether {@code verdicts} says it for all
     */
    boolean quietly(List<Plan> plans, Act act, @Nullable Verdict[] verdicts) {
        tried++;
        boolean all = true;
        for (int i = 0; i < verdicts.length; i++) {
            Requirement requirement = plans.get(i).requirement();
            if (verdicts[i] == null && requirement != null) {
                Verdict verdict = requirement.weigh(scales, act).verdict();
                if (Judged.isReported(verdict)) {
                    all = false;
                } else {
                    verdicts[i] = verdict;
                }
            }
        }
        return all;
    }

    /** Returns how often {@link #quietly} was asked. */
    long tried() {
        return tried;
    }

    /** Counts {@code number} rows that came to {@code verdicts} under {@code plans}; null: to none. */
    void count(List<Plan> plans, @Nullable Verdict[] verdicts, long number) {
        for (int i = 0; i < verdicts.length; i++) {
            Verdict verdict = verdicts[i];
            if (verdict != null) {
                tally.count(plans.get(i).norm(), verdict, number);
            }
        }
    }

    /** Does with what {@code act} is about what {@code plan} says. */
    void carryOut(Plan plan, Act act) {
        if (!norms.counts(plan.norm())) {
            return;
        }
        Requirement requirement = plan.requirement();
        if (requirement == null) {
            plan.step().accept(this, act);
        } else {
            judge(requirement, act);
        }
    }

    void judge(Requirement requirement, Act act) {
        Norm norm = requirement.norm();
        Judgement explained = isExpected(norm) ? foreseen(requirement, act) : null;
        Judgement judgement = explained == null ? requirement.weigh(scales, act) : explained;
        Verdict verdict = judgement.verdict();
        tally.count(norm, verdict, act.id());
        boolean wanted = isExplained(norm.id(), act.id());
        boolean reported = Judged.isReported(verdict);
        if (explained != null) {
            write(writer.write(norm, act, explained), reported, wanted);
        } else if (reported || wanted) {
            write(explained(requirement, act, judgement), reported, wanted);
        }
        if (verdict == Verdict.VIOLATED && powers.owesReport(norm)) {
            breaches.add(new Breach(norm.id(), act));
        }
    }

    /** Rolls the norms of {@code provisions} up to {@code norm}. */
    void rollUp(NormId norm, List<String> provisions) {
        Finding finding = powers.rollUp(norms.catalogue().norm(norm), tally, provisions, writer);
        rolledUp = finding.verdict();
        collect(finding);
    }

    /** Adds what another thread's judging came to. */
    void add(Judging other) {
        tally.add(other.tally);
        powers.add(other.powers);
        explanations.addAll(other.explanations);
    }

    Catalogue catalogue() {
        return norms.catalogue();
    }

    Contract contract() {
        return scales.weigher().evidence().contract();
    }

    Scales scales() {
        return scales;
    }

    Tally tally() {
        return tally;
    }

    Powers powers() {
        return powers;
    }

    /** Returns the writer of findings. */
    FindingWriter writer() {
        return writer;
    }

    /** Returns the findings since the last call, in the order in which they arose. */
    List<Finding> takeFindings() {
        List<Finding> taken = findings.isEmpty() ? List.of() : new ArrayList<>(findings);
        findings.clear();
        return taken;
    }

    /** Returns the violations since the last call. */
    List<Breach> takeBreaches() {
        List<Breach> taken = breaches.isEmpty() ? List.of() : List.copyOf(breaches);
        breaches.clear();
        return taken;
    }

    /** Returns the explanations that were asked for. */
    List<Finding> explanations() {
        return explanations;
    }

    void collect(Finding finding) {
        if (Judged.isReported(finding.verdict())) {
            findings.add(finding);
        }
        if (isExplained(finding.norm(), finding.subject())) {
            explanations.add(finding);
        }
    }

    private boolean isExplained(NormId norm, String subject) {
        return explained != null
                && explained.id().equals(subject)
                && explained.norm().equals(norm);
    }

    /** Returns the verdict of the roll-up, once concluded. */
    @Nullable
    Verdict rolledUp() {
        return rolledUp;
    }

    List<Effect> effects() {
        return powers.effects();
    }

    /**
     * Says what the next subject came to before: where there was a finding there will mostly be one again, and it is
     * weighed with notes at once. So it is with a violation just found: its report is mostly still owed.
     */
    void expect(List<Judged> before, boolean fresh) {
        expected = before;
        allExpected = fresh && before.isEmpty();
    }

    private boolean isExpected(Norm norm) {
        if (allExpected) {
            return explains;
        }
        for (int i = 0; explains && i < expected.size(); i++) {
            Judged one = expected.get(i);
            if (one.finding() != null && one.norm().order() == norm.order()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the judgement with notes; null, and nothing noted as looked up, if there is no finding after all. */
    private @Nullable Judgement foreseen(Requirement requirement, Act act) {
        Reads reads = scales.weigher().evidence().reads();
        int before = reads == null ? 0 : reads.mark();
        Judgement judgement = noted(requirement, act);
        if (Judged.isReported(judgement.verdict())) {
            return judgement;
        }
        if (reads != null) {
            reads.withdraw(before, reads.mark(), any -> true);
        }
        return null;
    }

    private Finding explained(Requirement requirement, Act act, Judgement judgement) {
        return explains
                ? writer.write(requirement.norm(), act, noted(requirement, act))
                : writer.brief(requirement.norm(), act, judgement);
    }

    private Judgement noted(Requirement requirement, Act act) {
        scales.weigher().explaining(true);
        try {
            return requirement.weigh(scales, act);
        } finally {
            scales.weigher().explaining(false);
        }
    }

    private void write(Finding finding, boolean reported, boolean wanted) {
        if (reported) {
            findings.add(finding);
        }
        if (wanted) {
            explanations.add(finding);
        }
    }
}
