package jp.confidentiality.testkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.Subcontract;

/** Changes a draft a little, as life and careless clerks do (撹乱): the story is then nearly true, or no longer. */
final class Perturbation {
    private final Draft draft;
    private final Random random;
    private final Cells cells;

    Perturbation(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
        this.cells = new Cells(draft, random);
    }

    /** Changes one thing. */
    void once() {
        List<Fact> rows = draft.rows();
        if (rows.isEmpty()) {
            draft.put(stranger());
            return;
        }
        Fact row = Draw.from(rows, random);
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> draft.put(cellEmptied(row));
            case 3, 4, 5, 6, 7 -> draft.put(momentMoved(row));
            case 8, 9, 10, 11 -> draft.put(cellChanged(row));
            case 12 -> draft.remove(row.id());
            case 13, 14 -> draft.put(twin(row));
            case 15 -> correct(row);
            case 16 -> draft.put(recorded(row));
            case 17 -> deepen();
            default -> draft.put(stranger());
        }
    }

    private Fact cellEmptied(Fact row) {
        List<FactColumn> filled =
                filled(row).stream().filter(column -> !column.required()).toList();
        return filled.isEmpty()
                ? row
                : Rows.with(row, Draw.from(filled, random), Draw.chance(60, random) ? Cell.blank() : Cell.unknown());
    }

    private Fact momentMoved(Fact row) {
        List<FactColumn> moments =
                FactType.of(row).columns().stream().filter(FactColumn::isMoment).toList();
        return moments.isEmpty() ? cellChanged(row) : changed(row, Draw.from(moments, random));
    }

    private Fact cellChanged(Fact row) {
        return changed(row, Draw.from(FactType.of(row).columns(), random));
    }

    private Fact changed(Fact row, FactColumn column) {
        return Rows.with(row, column, cells.any(column, 0));
    }

    /** A second row that says nearly the same: enough, too much, or a contradiction. */
    private Fact twin(Fact row) {
        Row identity = new Row(draft.free(row.id()), row.row().recordedAt(), Cell.blank());
        return cellChanged(Rows.with(row, identity));
    }

    private void correct(Fact row) {
        Row identity = new Row(draft.free(row.id() + ".c"), recordedAt(), Cell.is(row.id()));
        draft.put(
                Draw.chance(30, random)
                        ? FactType.of(row).create(identity, Map.of())
                        : cellChanged(Rows.with(row, identity)));
    }

    private Fact recorded(Fact row) {
        return Rows.with(row, new Row(row.id(), recordedAt(), row.row().corrects()));
    }

    private Cell<Moment> recordedAt() {
        return Draw.chance(50, random) ? Cell.is(Moments.near(draft.moments(), random)) : Cell.blank();
    }

    /** One more tier of subcontractors below one that is there, and perhaps someone's employer. */
    private void deepen() {
        List<String> awarders = new ArrayList<>(List.of(draft.contract().contractor()));
        draft.rows().stream()
                .filter(Subcontract.class::isInstance)
                .map(one -> ((Subcontract) one).subcontractor().orNull())
                .filter(one -> one != null)
                .forEach(awarders::add);
        String body = "tier-" + awarders.size();
        Fact tier = cells.row(FactType.of(Subcontract.class), draft.free("subcontract-" + awarders.size()));
        tier = with(tier, "subcontractor", body);
        draft.put(with(tier, "awardedBy", Draw.from(awarders, random)));
        List<Fact> engaged =
                draft.rows().stream().filter(Engagement.class::isInstance).toList();
        if (!engaged.isEmpty()) {
            draft.put(with(Draw.from(engaged, random), "employer", body));
        }
    }

    private static Fact with(Fact row, String column, String value) {
        return Rows.with(row, FactType.of(row).column(column).orElseThrow(), Cell.is(value));
    }

    private Fact stranger() {
        FactType type = Draw.from(FactType.all(), random);
        return cells.row(type, draft.free(type.name() + "-9"));
    }

    private static List<FactColumn> filled(Fact row) {
        return FactType.of(row).columns().stream()
                .filter(column -> !column.read(row).isBlank())
                .toList();
    }
}
