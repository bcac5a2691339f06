package jp.confidentiality.rules;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;
import org.jspecify.annotations.Nullable;

/**
 * One contract, always judged up to date: after each change, just what may have changed with it is judged again, in the
 * order of derivation (D23). Not thread-safe, and of no use any more once it threw anything but a refusal.
 */
final class Live {
    private final Basis basis;
    private final Norms norms;
    private final Contract contract;
    private final Reads reads = new Reads();
    private final Agenda agenda = new Agenda();
    private final LiveRows rows;
    private final Closing closing;
    private final Rejudging rejudging;
    private final Unit whole = new Unit(Finding.CONTRACT, null);
    private final Unit unrecorded = new Unit(Finding.UNRECORDED, null);
    private final Unit unrecordedReports = new Unit(Finding.UNRECORDED, null);
    private final Unit rolledUp = new Unit(Finding.CONTRACT, null);
    private final Deque<Unit> subjects = new ArrayDeque<>();
    private final Deque<Unit> reports = new ArrayDeque<>();
    private Viewpoint viewpoint;
    private boolean reportsLeftOpen;
    private boolean registersChanged = true;

    Live(Basis basis, Dossier dossier, Viewpoint viewpoint) {
        if (dossier.isStreamed()) {
            throw new IllegalArgumentException("Dossier '" + dossier.contract().id()
                    + "' has its activities as a stream beside it. Maybe record them one by one.");
        }
        this.basis = basis;
        this.contract = dossier.contract();
        this.norms = basis.norms(contract.instruments());
        this.viewpoint = viewpoint;
        this.rows = new LiveRows(basis.rules().plans(), norms, dossier, viewpoint, reads, agenda);
        this.closing = new Closing(rows.ledger());
        this.rejudging = new Rejudging(basis.rules().plans(), norms, contract, reads, scales(), asOf());
        whole.divide(contract, basis.rules().plans().of(contract));
        mark(whole);
        rows.units().forEach(this::mark);
        settle();
    }

    private long asOf() {
        return Moment.seconds(viewpoint.asOf());
    }

    private Scales scales() {
        return new Scales(rows.evidence(), basis, asOf());
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Returns how many rows it holds. */
    int size() {
        return rows.size();
    }

    /** Returns how much it remembers of its rows: those held, moments planned, and what was looked up. */
    int footprint() {
        return rows.size() + agenda.size() + reads.size();
    }

    /** Returns how many subjects, or norms of a standing fact, were judged so far. */
    long judgements() {
        return rejudging.judgements();
    }

    /** Returns the row with this ID; null where there is none. */
    @Nullable
    Fact find(String id) {
        return rows.ledger().find(id);
    }

    Dossier dossier() {
        return rows.ledger().dossier();
    }

    List<Watch.Change> takeChanges() {
        return rejudging.takeChanges();
    }

    /**
     * Checks and takes rows; they are judged by {@link #judge}.
     *
     * @throws jp.confidentiality.model.dossier.InvalidDossierException if they do not fit; nothing is taken then
     * @throws IllegalArgumentException if one is of the time that is closed; nothing is taken then
     */
    List<Fact> accept(Collection<? extends Fact> recorded) {
        recorded.forEach(closing::check);
        return rows.ledger().add(recorded);
    }

    /** Judges what {@code taken} rows change. */
    void judge(List<Fact> taken) {
        rows.add(taken, this::changed).forEach(this::mark);
        settle();
    }

    /** Judges everything again under one more declaration. */
    void declare(Completeness declaration) {
        if (rows.ledger().add(declaration)) {
            rows.from(viewpoint);
            registersChanged = true;
            mark(whole);
            rows.units().forEach(unit -> {
                mark(unit);
                unit.reports.values().forEach(this::markReport);
                unit.parts().forEach(part -> part.reports.values().forEach(this::markReport));
            });
            settle();
        }
    }

    /** Checks that {@code moment} is not before the as-of moment. */
    void checkAdvance(LocalDateTime moment) {
        if (new Viewpoint(moment, null).asOf().isBefore(viewpoint.asOf())) {
            throw new IllegalArgumentException("Moment " + moment + " is before " + viewpoint.asOf()
                    + ", as of which is judged. Maybe begin another watch.");
        }
    }

    /** Judges as of {@code moment} from now on. */
    void advanceTo(LocalDateTime moment) {
        Viewpoint next = new Viewpoint(moment, viewpoint.knownAt());
        registersChanged |= !next.asOf().toLocalDate().equals(viewpoint.asOf().toLocalDate());
        viewpoint = next;
        rows.from(viewpoint);
        rejudging.by(scales(), asOf());
        agenda.past(
                asOf(),
                unit -> {
                    if (rows.look(unit, this::changed)) {
                        mark(unit);
                    }
                },
                this::markEither);
        settle();
    }

    /** Checks that the time before {@code moment} is over. */
    void checkClosing(LocalDateTime moment) {
        if (moment.isAfter(viewpoint.asOf())) {
            throw new IllegalArgumentException("Moment " + moment + " is after " + viewpoint.asOf()
                    + ", as of which is judged. Maybe advance to it first.");
        }
    }

    /** Takes no more rows of the time before {@code moment}, and lets go of the activities of that time. */
    void closeBefore(LocalDateTime moment) {
        closing.before(moment);
        for (Unit unit : closing.over(rows.units())) {
            rejudging.close(unit);
            rows.forget(unit);
        }
    }

    Assessment snapshot() {
        Judging judging = rejudging.whole();
        return Assessing.assessment(
                basis, contract, viewpoint, rows.ledger().completeness(), rows.hash(), judging, rejudging.findings());
    }

    private void changed(Reader reader) {
        markEither(reader.unit());
    }

    private void markEither(Unit unit) {
        if (unit.row instanceof Breach) {
            markReport(unit);
        } else {
            mark(unit);
        }
    }

    private void mark(Unit unit) {
        if (unit.root() instanceof StandingFact || unit == whole) {
            unit.parts().forEach(this::markWhole);
        } else {
            markWhole(unit);
        }
    }

    private void markWhole(Unit unit) {
        if (unit.mark()) {
            subjects.add(unit);
        }
    }

    private void markReport(Unit unit) {
        if (unit.mark()) {
            reports.add(unit);
        }
    }

    /** Judges all that is marked, and what follows from it. */
    private void settle() {
        rows.joined().forEach(this::mark);
        for (@Nullable Unit unit = subjects.poll(); unit != null; unit = subjects.poll()) {
            judge(unit).forEach(this::markReport);
        }
        for (@Nullable Unit unit = reports.poll(); unit != null; unit = reports.poll()) {
            judge(unit);
        }
        boolean reshaped = rejudging.all().reshaped();
        if (reshaped || registersChanged) {
            unrecorded();
        }
        if (rejudging.all().reshaped() || reshaped) {
            rejudging.rollUp(rolledUp);
        }
    }

    private List<Unit> judge(Unit unit) {
        unit.unmark();
        if (unit.isGone()) {
            return List.of();
        }
        List<Unit> owed = rejudging.judge(unit);
        agenda.judged(unit);
        return owed;
    }

    private void unrecorded() {
        Unrecorded registers = new Unrecorded(norms, rows.evidence().coverage());
        boolean changed = registersChanged;
        if (changed) {
            rejudging.judge(unrecorded, registers::judge);
        }
        boolean open = registers.leavesReportsOpen(rejudging.all());
        if (changed || open != reportsLeftOpen) {
            rejudging.judge(unrecordedReports, judging -> registers.judgeReports(judging, rejudging.all()));
        }
        reportsLeftOpen = open;
        registersChanged = false;
    }
}
