package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.canonical.Canonical;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.Ledger;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;
import org.jspecify.annotations.Nullable;

/** The rows of a watch as they are seen now, each with what it is judged as; the standing ones as evidence. */
final class LiveRows {
    private final Plans plans;
    private final Norms norms;
    private final Ledger ledger;
    private final Evidence evidence;
    private final Reads reads;
    private final Agenda agenda;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Set<Unit> joined = new LinkedHashSet<>();
    private final Map<String, Set<Unit>> awaited = new HashMap<>();
    private final Sha256 hashed = new Sha256();
    private final List<Fact> unhashed = new ArrayList<>();
    private Visible visible;
    private boolean joinedChanged;

    LiveRows(Plans plans, Norms norms, Dossier dossier, Viewpoint viewpoint, Reads reads, Agenda agenda) {
        this.plans = plans;
        this.norms = norms;
        this.ledger = new Ledger(dossier);
        this.reads = reads;
        this.agenda = agenda;
        this.visible = new Visible(viewpoint, dossier);
        List<StandingFact> standing = visible.of(dossier.standing());
        this.evidence = new Evidence(dossier.contract(), standing, coverage(viewpoint), reads);
        dossier.standing().forEach(this::begin);
        dossier.activities().forEach(this::begin);
    }

    private void begin(Fact row) {
        unhashed.add(row);
        if (!row.row().corrects().isValue()) {
            Unit unit = new Unit(row.id(), row);
            units.put(row.id(), unit);
            show(unit, visible.of(row));
        }
        await(row);
    }

    /**
     * Notes which rows {@code row} names that are not there yet: a correction among them is named as what it corrects.
     */
    private void await(Fact row) {
        for (String id : Visible.named(row)) {
            Unit unit = ledger.find(id) == null ? units.get(first(row).id()) : null;
            if (unit != null) {
                awaited.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(unit);
            }
        }
    }

    Ledger ledger() {
        return ledger;
    }

    Evidence evidence() {
        return evidence;
    }

    Iterable<Unit> units() {
        return units.values();
    }

    int size() {
        return ledger.size();
    }

    private Coverage coverage(Viewpoint viewpoint) {
        List<Completeness> known = ledger.completeness().stream()
                .filter(one -> visible.known(one.recordedAt()))
                .toList();
        return new Coverage(ledger.contract(), known, Moment.seconds(viewpoint.asOf()), reads);
    }

    /** Sees rows from {@code viewpoint} from now on; what that changes is for {@link #look} to find out. */
    void from(Viewpoint viewpoint) {
        visible = visible.from(viewpoint);
        evidence.coverage(coverage(viewpoint));
    }

    /** Takes in rows that the ledger has taken; tells {@code readers} who looked up what they change. */
    Set<Unit> add(List<Fact> rows, Lookups.Readers readers) {
        Set<Unit> touched = new LinkedHashSet<>();
        rows.forEach(visible::noteCorrection);
        for (Fact row : rows) {
            unhashed.add(row);
            if (!row.row().corrects().isValue()) {
                units.put(row.id(), new Unit(row.id(), row));
            }
        }
        for (Fact row : rows) {
            Unit unit = units.get(first(row).id());
            if (unit != null && touched.add(unit)) {
                look(unit, readers);
            }
        }
        for (Fact row : rows) {
            await(row);
            Set<Unit> naming = awaited.remove(row.id());
            for (Unit unit : naming == null || row.row().corrects().isBlank() ? Set.<Unit>of() : naming) {
                if (touched.add(unit)) {
                    look(unit, readers);
                }
            }
        }
        return touched;
    }

    /** Returns the row that {@code row} corrects in the end, or itself. */
    private Fact first(Fact row) {
        Fact at = row;
        while (at.row().corrects().isValue()) {
            Fact earlier = ledger.find(at.row().corrects().value());
            if (earlier == null) {
                return at;
            }
            at = earlier;
        }
        return at;
    }

    /** Looks at a row again; tells whether it is seen otherwise than before, and {@code readers} who looked it up. */
    boolean look(Unit unit, Lookups.Readers readers) {
        Fact root = Objects.requireNonNull(unit.root());
        Object before = unit.row;
        Fact now = visible.of(root);
        if (Objects.equals(before, now)) {
            unit.seenUntil = visible.until(root);
            agenda.seen(unit);
            return false;
        }
        if (root instanceof StandingFact) {
            evidence.replace((StandingFact) before, (StandingFact) now, readers);
        }
        show(unit, now);
        return true;
    }

    private void show(Unit unit, @Nullable Fact now) {
        Fact root = Objects.requireNonNull(unit.root());
        unit.row = now;
        unit.seenUntil = visible.until(root);
        agenda.seen(unit);
        if (!(root instanceof StandingFact standing)) {
            return;
        }
        if (plans.isJoined(standing)) {
            joinedChanged = true;
            unit.divide(null, List.of());
            if (now == null) {
                joined.remove(unit);
            } else {
                joined.add(unit);
            }
        } else {
            unit.divide(now, now == null ? List.of() : counting(plans.of(now)));
        }
    }

    private List<Plan> counting(List<Plan> all) {
        return all.stream().filter(plan -> norms.counts(plan.norm())).toList();
    }

    /** Returns the rows that rules look at together, with what is to be done with them now; none where none changed. */
    Set<Unit> joined() {
        if (!joinedChanged) {
            return Set.of();
        }
        joinedChanged = false;
        Map<Object, List<Plan>> found = new HashMap<>();
        List<Object> rows = new ArrayList<>();
        joined.forEach(unit -> rows.add(Objects.requireNonNull(unit.row)));
        plans.fire(
                rows,
                (plan, row) -> found.computeIfAbsent(((Fact) row).id(), id -> new ArrayList<>())
                        .add(plan));
        joined.forEach(unit ->
                unit.divide(unit.row, counting(Plan.inOrder(found.getOrDefault(unit.subject(), List.of())))));
        return joined;
    }

    /** Lets go of an activity and its corrections; their hashes stay. */
    void forget(Unit unit) {
        hashRecorded();
        Activity row = (Activity) Objects.requireNonNull(unit.root());
        List<Fact> all = visible.forgetCorrections(row);
        all.add(row);
        for (Fact one : all) {
            Visible.named(one)
                    .forEach(id -> awaited.computeIfPresent(id, (any, naming) -> {
                        naming.remove(unit);
                        return naming.isEmpty() ? null : naming;
                    }));
            ledger.forget((Activity) one);
        }
        units.remove(row.id());
    }

    private void hashRecorded() {
        unhashed.forEach(hashed::addUnordered);
        unhashed.clear();
    }

    /** Returns the hash of the contract and all rows ever recorded. */
    Sha256 hash() {
        hashRecorded();
        Sha256 hash = new Sha256().add(Canonical.of(ledger.contract()));
        hash.addUnordered(hashed);
        return hash;
    }
}
