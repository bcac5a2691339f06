package jp.confidentiality.rules;

import java.util.HashSet;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Report;
import org.jspecify.annotations.Nullable;

/** Under which keys rows are found; null: under any, because nobody knows under which. */
final class Keys {
    /** The contract as a whole. */
    static final String WHOLE = "";
    /** What restricts what is carried in. */
    static final String RESTRICTION = "R11";

    private Keys() {}

    static @Nullable Set<String> contents(Report row) {
        return row.contents().isBlank() ? Set.of() : names(row.contents());
    }

    /** What is about nothing in particular is about the contract as a whole. */
    static @Nullable Set<String> about(Cell<Set<String>> cell) {
        return cell.isBlank() ? Set.of(WHOLE) : cell.orNull();
    }

    static Set<String> name(Cell<? extends Enum<?>> cell) {
        Enum<?> value = cell.orNull();
        return value == null ? Set.of() : Set.of(value.name());
    }

    static <E extends Enum<E>> @Nullable Set<String> names(Cell<Set<E>> cell) {
        Set<E> values = cell.orNull();
        if (values == null) {
            return null;
        }
        Set<String> names = new HashSet<>();
        values.forEach(value -> names.add(value.name()));
        return names;
    }

    static @Nullable Set<String> particulars(Demand row) {
        boolean none = row.kind().orNull() != DemandKind.APPLICATION_PARTICULARS
                || row.about().isBlank();
        return none ? Set.of() : row.about().orNull();
    }

    static Set<String> restriction(Instruction row) {
        boolean restricts =
                RESTRICTION.equals(row.basis().orNull()) && !row.restricted().isBlank();
        return restricts ? Set.of(RESTRICTION) : Set.of();
    }

    static @Nullable Set<String> of(Cell<String> cell) {
        String key = cell.orNull();
        return key == null ? null : Set.of(key);
    }
}
