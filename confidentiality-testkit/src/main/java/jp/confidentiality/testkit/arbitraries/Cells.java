package jp.confidentiality.testkit.arbitraries;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;

/** Draws cells, and whole rows, that go with what stands in a draft (欄の値). */
final class Cells {
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    /** What a cell that must be filled names where no row is there: such a cell may name any row. */
    private static final String NOWHERE = "row-0";

    private final Draft draft;
    private final Random random;

    Cells(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
    }

    /** Draws a filled cell of {@code column}; a blank one where it names rows that the draft has none of. */
    Cell<?> filled(FactColumn column) {
        if (column.isMoment()) {
            return Cell.is(Moments.near(draft.moments(), random));
        }
        List<?> choices = Vocabulary.hasWords(column) ? VOCABULARY.words(column) : draft.ids(column.names());
        if (choices.isEmpty()) {
            return column.required() ? Cell.is(NOWHERE) : Cell.blank();
        }
        Object value = Draw.from(choices, random);
        return Cell.is(column.isSet() && !(value instanceof Set<?>) ? some(value, choices) : value);
    }

    /** Draws a cell of {@code column}: filled, blank or unknown. */
    Cell<?> any(FactColumn column, int blanks) {
        if (!column.required() && Draw.chance(blanks, random)) {
            return Cell.blank();
        }
        return !column.required() && Draw.chance(5, random) ? Cell.unknown() : filled(column);
    }

    /** Draws a row of {@code type}; cells that do not go together with the others are left empty. */
    Fact row(FactType type, String id) {
        Map<String, Cell<?>> cells = new HashMap<>();
        for (FactColumn column : type.columns()) {
            cells.put(column.name(), any(column, column.blank() == Column.Blank.NONE ? 70 : 10));
        }
        while (true) {
            try {
                return type.create(Row.of(id), cells);
            } catch (IllegalArgumentException refused) {
                empty(type, cells);
            }
        }
    }

    /** Two moments in the wrong order: what need not be there is left out, one by one. */
    private void empty(FactType type, Map<String, Cell<?>> cells) {
        List<FactColumn> left = type.columns().stream()
                .filter(column -> !column.required()
                        && !cells.getOrDefault(column.name(), Cell.blank()).isBlank())
                .toList();
        cells.put(Draw.from(left, random).name(), Cell.blank());
    }

    private Set<Object> some(Object first, List<?> choices) {
        Set<Object> some = new LinkedHashSet<>();
        some.add(first);
        while (Draw.chance(30, random)) {
            some.add(Draw.from(choices, random));
        }
        return some;
    }
}
