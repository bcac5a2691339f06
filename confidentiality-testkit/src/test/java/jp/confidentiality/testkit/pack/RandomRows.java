package jp.confidentiality.testkit.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.PlaceBuilder;
import jp.confidentiality.model.fact.Row;

/** Rows whose cells hold what conditions ask for, something else, nothing, or that nobody knows. */
final class RandomRows {
    private static final Set<Names> NAMED = Set.of(Names.NOTHING, Names.PARTY, Names.PLACE, Names.INFORMATION);

    private final Random random;
    private final RandomNorms values;

    RandomRows(Random random, List<FactType> types) {
        this.random = random;
        this.values = new RandomNorms(random, types);
    }

    /** Returns the places and pieces of information that other rows name. */
    List<Fact> registered() {
        List<Fact> rows = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            rows.add(InformationBuilder.builder().row(Row.of("info-" + i)).build());
            rows.add(PlaceBuilder.builder().row(Row.of("place-" + i)).build());
        }
        return rows;
    }

    /** Returns a row of {@code type}; rows that the vocabulary refuses are tried again. */
    Fact row(FactType type, String id) {
        while (true) {
            Map<String, Cell<?>> cells = new HashMap<>();
            for (FactColumn column : type.columns()) {
                cells.put(column.name(), cell(column));
            }
            try {
                return type.create(Row.of(id), cells);
            } catch (IllegalArgumentException refused) {
                // another row
            }
        }
    }

    private Cell<?> cell(FactColumn column) {
        int kind = random.nextInt(10);
        if (kind == 0 && !column.required()) {
            return Cell.unknown();
        }
        if ((kind == 1 && !column.required()) || !NAMED.contains(column.names())) {
            return Cell.blank();
        }
        if (column.isMoment()) {
            return Cell.is(moment());
        }
        Object value = values.value(column);
        Object held = value.equals("USBメモリ") && random.nextBoolean() ? "ＵＳＢメモリ" : value;
        return column.isSet() ? Cell.is(Set.of(held)) : Cell.is(held);
    }

    private Moment moment() {
        LocalDate day = LocalDate.of(2026, 4, 1).plusDays(random.nextInt(100));
        return switch (random.nextInt(8)) {
            case 0 -> Moment.SOMETIME;
            case 1, 2 -> Moment.minute(day.atTime(random.nextInt(24), random.nextInt(60)));
            default -> Moment.day(day);
        };
    }
}
