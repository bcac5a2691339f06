package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.testkit.Scenario;

/**
 * The neighbours of a case (事例の近傍): its dossier with one thing changed. A cell becomes unknown, a moment is known to
 * the day or not at all, a row is left out, nothing is declared complete. Only the oracle says what comes of them.
 */
final class Neighbours {
    private final Scenario scenario;
    private final List<Fact> rows = new ArrayList<>();
    private final List<Example> found = new ArrayList<>();

    private Neighbours(Scenario scenario) {
        this.scenario = scenario;
        rows.addAll(scenario.dossier().standing());
        rows.addAll(scenario.dossier().activities());
    }

    /** Returns the neighbours of {@code scenario}. */
    static List<Example> of(Scenario scenario) {
        Neighbours neighbours = new Neighbours(scenario);
        neighbours.find();
        return neighbours.found;
    }

    private void find() {
        add("nothing declared", rows, false);
        for (int i = 0; i < rows.size(); i++) {
            Fact row = rows.get(i);
            List<Fact> without = new ArrayList<>(rows);
            without.remove(i);
            add("without " + row.id(), without, true);
            for (FactColumn column : FactType.of(row).columns()) {
                int at = i;
                others(column.read(row)).forEach(cell -> replace(at, row, column, cell));
            }
        }
    }

    private static Stream<Cell<?>> others(Cell<?> cell) {
        Stream<Cell<?>> unknown = cell.isUnknown() ? Stream.of() : Stream.of(Cell.unknown());
        if (cell.isValue() && cell.value() instanceof Moment moment && moment.isDated()) {
            Stream<Cell<?>> vague = Stream.of(Cell.is(Moment.day(moment.date())), Cell.is(Moment.SOMETIME));
            return Stream.concat(unknown, vague.filter(one -> !one.equals(cell)));
        }
        return unknown;
    }

    private void replace(int at, Fact row, FactColumn changed, Cell<?> cell) {
        Map<String, Cell<?>> cells = new HashMap<>();
        FactType type = FactType.of(row);
        type.columns().forEach(one -> cells.put(one.name(), one.read(row)));
        cells.put(changed.name(), cell);
        List<Fact> replaced = new ArrayList<>(rows);
        try {
            replaced.set(at, type.create(row.row(), cells));
        } catch (IllegalArgumentException e) {
            return; // rows of this type cannot be like that
        }
        add(row.id() + "." + changed.name() + " " + said(cell), replaced, true);
    }

    private static String said(Cell<?> cell) {
        return cell.isUnknown() ? "unknown" : Moment.SOMETIME.equals(cell.orNull()) ? "sometime" : "to the day";
    }

    private void add(String change, List<Fact> changed, boolean declared) {
        Dossier.Builder builder = Dossier.of(scenario.dossier().contract()).addAll(changed);
        if (declared) {
            scenario.dossier().completeness().forEach(builder::complete);
        }
        try {
            found.add(new Example(scenario + ", " + change, builder.build(), scenario.viewpoint(), scenario.profile()));
        } catch (InvalidDossierException e) {
            // a row that others correct is not to be left out
        }
    }
}
