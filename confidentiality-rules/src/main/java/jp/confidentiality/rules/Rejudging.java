package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/** Judges the subjects of a watch, again and again, and writes down how their findings change. */
final class Rejudging {
    private final Plans plans;
    private final Norms norms;
    private final Contract contract;
    private final Reads reads;
    private final Tally all;
    private final Journal journal = new Journal();
    private final LivePowers powers;
    private final Set<Unit> reporting = new LinkedHashSet<>();
    private final List<Watch.Change> changes = new ArrayList<>();
    private Scales scales;
    private Judging judging;
    private long asOf;
    private long judgements;

    Rejudging(Plans plans, Norms norms, Contract contract, Reads reads, Scales scales, long asOf) {
        this.plans = plans;
        this.norms = norms;
        this.contract = contract;
        this.reads = reads;
        this.all = new Tally(norms.catalogue(), norms.judged(), Integer.MAX_VALUE);
        this.powers = new LivePowers(norms);
        this.scales = scales;
        this.asOf = asOf;
        this.judging = new Judging(plans, norms, scales, null, journal, powers);
    }

    /** Judges by other scales from now on. */
    void by(Scales other, long moment) {
        scales = other;
        asOf = moment;
        judging = new Judging(plans, norms, scales, null, journal, powers);
    }

    Tally all() {
        return all;
    }

    /** Returns the changes since the last call, in the order in which they arose. */
    List<Watch.Change> takeChanges() {
        List<Watch.Change> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    /** Judges {@code unit} again; returns its reports that have to be judged again too. */
    List<Unit> judge(Unit unit) {
        judgements++;
        reads.begin(asOf);
        Object row = unit.row;
        judging.expect(unit.judged, row instanceof Breach);
        if (row != null) {
            Act act = Act.of(row, contract);
            for (Plan plan : unit.plans == null ? plans.of(row) : unit.plans) {
                judging.carryOut(plan, act);
            }
        }
        unit.reader = reads.reader(unit, unit.reader);
        replace(unit, journal.take(judging.takeFindings()), true);
        List<NormId> counted = powers.take();
        powers.replace(unit.subject(), unit.powers, counted);
        unit.powers = counted;
        return reports(unit, judging.takeBreaches());
    }

    /** Returns how many subjects, or norms of a standing fact, were judged so far. */
    long judgements() {
        return judgements;
    }

    /** Lets something be judged that is no row: by {@code judge}, which is handed who judges. */
    void judge(Unit unit, Consumer<Judging> judge) {
        reads.begin(asOf);
        judging.expect(List.of(), false);
        judge.accept(judging);
        replace(unit, journal.take(judging.takeFindings()), true);
    }

    /** Rolls everything up again. */
    void rollUp(Unit unit) {
        reads.begin(asOf);
        Judging whole = new Judging(plans, norms, scales, null, all, new Powers(norms));
        for (Plan plan : plans.of(all)) {
            if (norms.status(plan.norm()) == Status.JUDGED) {
                whole.carryOut(plan, Act.of(all, contract));
            }
        }
        List<Judged> found = new ArrayList<>();
        for (Finding finding : whole.takeFindings()) {
            found.add(new Judged(norms.catalogue().norm(finding.norm()), finding.verdict(), finding));
        }
        replace(unit, found, false);
    }

    /** Returns who judged everything, effects and roll-ups included. */
    Judging whole() {
        reads.begin(asOf);
        Powers effects = new Powers(norms);
        Judging whole = new Judging(plans, norms, scales, null, all, effects);
        for (Plan plan : plans.of(contract)) {
            if (norms.status(plan.norm()) == Status.EFFECT) {
                whole.carryOut(plan, Act.of(contract));
            }
        }
        powers.tell(effects);
        whole.judge(all);
        return whole;
    }

    /** Returns all findings. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (Unit unit : reporting) {
            for (Judged one : unit.judged) {
                if (one.finding() != null) {
                    found.add(one.finding());
                }
            }
        }
        return Assessing.inOrder(norms.catalogue(), found);
    }

    /** What {@code unit} and its reports came to stays counted; they are judged no more. */
    void close(Unit unit) {
        for (Judged one : unit.judged) {
            all.close(one.norm(), one.verdict(), unit.subject());
            if (one.finding() != null) {
                changes.add(new Watch.Change(Watch.Kind.CLOSED, one.finding(), null));
            }
        }
        powers.close(unit.subject(), unit.powers);
        reporting.remove(unit);
        unit.reports.values().forEach(this::close);
        unit.leave();
    }

    private List<Unit> reports(Unit unit, List<Breach> breaches) {
        if (breaches.isEmpty() && unit.reports.isEmpty()) {
            return List.of();
        }
        Map<NormId, Unit> before = unit.reports;
        Map<NormId, Unit> after = new HashMap<>();
        for (Breach breach : breaches) {
            NormId norm = breach.normId();
            Unit report = before.get(norm);
            report = report == null ? new Unit(breach.act().id(), null) : report;
            report.row = breach;
            after.put(norm, report);
        }
        unit.reports = after;
        before.forEach((norm, report) -> {
            if (!after.containsKey(norm)) {
                replace(report, List.of(), true);
                report.leave();
            }
        });
        return List.copyOf(after.values());
    }

    private void replace(Unit unit, List<Judged> now, boolean counts) {
        List<Judged> before = unit.judged;
        if (counts) {
            count(unit.subject(), before, now);
        }
        unit.judged = now.isEmpty() ? List.of() : now;
        List<Finding> left = findings(before);
        boolean reported = !left.isEmpty();
        boolean reports = compare(left, now);
        if (reports && !reported) {
            reporting.add(unit);
        } else if (reported && !reports) {
            reporting.remove(unit);
        }
    }

    /** Counts what differs, verdict by verdict where the norms are the same. */
    private void count(String subject, List<Judged> before, List<Judged> now) {
        boolean same = sameNorms(before, now);
        for (int i = 0; i < before.size(); i++) {
            Judged one = before.get(i);
            if (!same || one.verdict() != now.get(i).verdict()) {
                all.uncount(one.norm(), one.verdict(), subject);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            Judged one = now.get(i);
            if (!same || one.verdict() != before.get(i).verdict()) {
                all.count(one.norm(), one.verdict(), subject);
            }
        }
    }

    private static boolean sameNorms(List<Judged> before, List<Judged> now) {
        boolean same = before.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = before.get(i).norm().order() == now.get(i).norm().order();
        }
        return same;
    }

    private static List<Finding> findings(List<Judged> judged) {
        List<Finding> found = List.of();
        for (int i = 0; i < judged.size(); i++) {
            Finding finding = judged.get(i).finding();
            if (finding != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(finding);
            }
        }
        return found;
    }

    /** Writes down what differs from the findings {@code left}; tells whether there is a finding now. */
    private boolean compare(List<Finding> left, List<Judged> now) {
        boolean any = false;
        for (int i = 0; i < now.size(); i++) {
            Finding finding = now.get(i).finding();
            if (finding != null) {
                any = true;
                change(taken(left, finding.norm()), finding);
            }
        }
        for (int i = 0; i < left.size(); i++) {
            change(left.get(i), null);
        }
        return any;
    }

    private static @Nullable Finding taken(List<Finding> left, NormId norm) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).norm().equals(norm)) {
                return left.remove(i);
            }
        }
        return null;
    }

    private void change(@Nullable Finding before, @Nullable Finding after) {
        if (before == null) {
            changes.add(new Watch.Change(Watch.Kind.RAISED, null, Objects.requireNonNull(after)));
        } else if (after == null) {
            changes.add(new Watch.Change(Watch.Kind.WITHDRAWN, before, null));
        } else if (!before.equals(after)) {
            changes.add(new Watch.Change(Watch.Kind.CHANGED, before, after));
        }
    }
}
