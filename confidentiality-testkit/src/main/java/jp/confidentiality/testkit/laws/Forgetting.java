package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Row;

/**
 * Takes knowledge out of a dossier, so that the dossier is one completion of what is left: rows go with the
 * declarations of their registers, cells become unknown, points in time coarse, declarations fewer.
 */
final class Forgetting {
    /** Points in time; starts and ends are none, for a bare day of theirs is the whole day (D13). */
    private static final Set<String> POINTS = Set.of("at", "given", "occurred");

    private final Situation situation;
    private final Dice dice;
    private final long asOf;
    private final Set<String> fixed;
    private final Map<String, Fact> blurred = new HashMap<>();
    private Set<String> dropped = new HashSet<>();
    private final Set<Register> undeclared = EnumSet.noneOf(Register.class);

    private Forgetting(Situation situation) {
        this.situation = situation;
        this.dice = situation.dice();
        this.asOf = Moment.seconds(situation.viewpoint().asOf());
        this.fixed = Rows.inCorrections(situation.dossier());
    }

    /** Forgets whole rows, and that their registers are complete. */
    static Forgetting rows(Situation situation) {
        Forgetting forgetting = new Forgetting(situation);
        forgetting.drop(35);
        return forgetting;
    }

    /** Forgets rows, cells, exact times and declarations. */
    static Forgetting everything(Situation situation) {
        Forgetting forgetting = new Forgetting(situation);
        forgetting.drop(15);
        forgetting.blur();
        for (Register register : Register.values()) {
            if (forgetting.dice.chance(10, "undeclared " + register)) {
                forgetting.undeclared.add(register);
            }
        }
        return forgetting;
    }

    /** Returns what is left. */
    Dossier left() {
        List<Fact> rows = new ArrayList<>();
        for (Fact row : Rows.of(situation.dossier())) {
            if (!dropped.contains(row.id())) {
                rows.add(blurred.getOrDefault(row.id(), row));
            }
        }
        return Rows.dossier(situation.dossier().contract(), rows, declarations());
    }

    /** Returns all there is to know; some of what had been forgotten of a row is added by correcting the row. */
    Dossier whole() {
        List<Fact> rows = new ArrayList<>();
        for (Fact row : Rows.of(situation.dossier())) {
            Fact before = blurred.get(row.id());
            if (before != null && dice.chance(40, "corrected " + row.id())) {
                rows.add(before);
                rows.add(Rows.with(
                        row,
                        new Row(row.id() + "-law", row.row().recordedAt(), Cell.is(row.id())),
                        (column, cell) -> cell));
            } else {
                rows.add(row);
            }
        }
        return Rows.dossier(
                situation.dossier().contract(), rows, situation.dossier().completeness());
    }

    private List<Completeness> declarations() {
        List<Completeness> left = new ArrayList<>();
        for (Completeness one : situation.dossier().completeness()) {
            Set<Register> registers = EnumSet.copyOf(one.registers());
            registers.removeAll(undeclared);
            if (!registers.isEmpty()) {
                left.add(new Completeness(registers, one.from(), one.to(), one.recordedAt()));
            }
        }
        return left;
    }

    private void drop(int percent) {
        List<Fact> rows = Rows.of(situation.dossier());
        for (Fact row : Rows.of(situation.dossier())) {
            if (!fixed.contains(row.id()) && dice.chance(percent, "dropped " + row.id())) {
                rows.remove(row);
                if (Rows.tried(situation.dossier(), rows, List.of()).isPresent()) {
                    dropped.add(row.id());
                    undeclared.add(FactType.of(row).register());
                } else {
                    rows.add(row);
                }
            }
        }
    }

    private void blur() {
        for (Fact row : Rows.of(situation.dossier())) {
            if (!fixed.contains(row.id()) && !FactType.cancels(row) && isSeen(row)) {
                Fact less = Rows.with(row, row.row(), (column, cell) -> blurred(row, column, cell));
                if (!less.equals(row)) {
                    blurred.put(row.id(), less);
                }
            }
        }
    }

    private boolean isSeen(Fact row) {
        return FactType.of(row).columns().stream()
                .filter(column -> column.role() == Role.EVENT || column.role() == Role.PLANNED_START)
                .allMatch(column -> !column.read(row).isValue() || isPast(column.read(row)));
    }

    private boolean isPast(Cell<?> cell) {
        return cell.value() instanceof Moment moment && moment.earliest() <= asOf;
    }

    private Cell<?> blurred(Fact row, FactColumn column, Cell<?> cell) {
        String question = row.id() + " " + column.name();
        if (column.required() || !dice.chance(12, question)) {
            return cell;
        }
        if (!column.isMoment() || !cell.isValue() || !isPast(cell) || dice.chance(40, "unknown " + question)) {
            return Cell.unknown();
        }
        Moment moment = (Moment) cell.value();
        if (!moment.isDated() || column.role() == Role.STATED || moment.latest() >= asOf) {
            return cell; // an end on the as-of day is still ahead: it means 24:00
        }
        return POINTS.contains(column.name()) && dice.chance(80, "day " + question)
                ? Cell.is(Moment.day(moment.date()))
                : Cell.is(Moment.SOMETIME);
    }
}
