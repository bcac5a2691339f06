package jp.confidentiality.testkit.arbitraries;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;

/** Rows with one thing changed (行の書き換え). */
final class Rows {
    private Rows() {}

    /** Returns {@code fact} with another cell; {@code fact} itself where its record refuses the cell. */
    static Fact with(Fact fact, FactColumn column, Cell<?> cell) {
        Map<String, Cell<?>> cells = cells(fact);
        cells.put(column.name(), cell);
        return made(fact, fact.row(), cells);
    }

    /** Returns {@code fact} under another identity; {@code fact} itself where its record refuses that. */
    static Fact with(Fact fact, Row row) {
        return made(fact, row, cells(fact));
    }

    /** Returns {@code fact} with every ID in it, its own included, replaced by {@code names} of it. */
    static Fact renamed(Fact fact, UnaryOperator<String> names) {
        Map<String, Cell<?>> cells = cells(fact);
        for (FactColumn column : FactType.of(fact).columns()) {
            if (isId(column)) {
                cells.computeIfPresent(column.name(), (name, cell) -> renamed(cell, names));
            }
        }
        Row row = fact.row();
        return FactType.of(fact)
                .create(
                        new Row(
                                names.apply(row.id()),
                                row.recordedAt(),
                                row.corrects().isValue()
                                        ? Cell.is(names.apply(row.corrects().value()))
                                        : Cell.blank()),
                        cells);
    }

    /** Tells whether cells of {@code column} hold IDs of rows or parties. */
    static boolean isId(FactColumn column) {
        return switch (column.names()) {
            case NOTHING, NORM, PROVISION -> false;
            default -> true;
        };
    }

    /** Returns {@code cell} without {@code value}: blank where that was all. */
    static Cell<?> without(Cell<?> cell, String value) {
        if (!(cell.orNull() instanceof Set<?> many) || many.size() < 2) {
            return Cell.blank();
        }
        Set<Object> left = new LinkedHashSet<>(many);
        left.remove(value);
        return Cell.is(left);
    }

    private static Map<String, Cell<?>> cells(Fact fact) {
        Map<String, Cell<?>> cells = new LinkedHashMap<>();
        FactType.of(fact).columns().forEach(column -> cells.put(column.name(), column.read(fact)));
        return cells;
    }

    private static Cell<?> renamed(Cell<?> cell, UnaryOperator<String> names) {
        if (!cell.isValue()) {
            return cell;
        }
        if (cell.value() instanceof Set<?> many) {
            Set<String> renamed = new LinkedHashSet<>();
            many.forEach(one -> renamed.add(names.apply(one.toString())));
            return Cell.is(renamed);
        }
        return Cell.is(names.apply(cell.value().toString()));
    }

    private static Fact made(Fact fact, Row row, Map<String, Cell<?>> cells) {
        try {
            return FactType.of(fact).create(row, cells);
        } catch (IllegalArgumentException refused) {
            return fact;
        }
    }
}
