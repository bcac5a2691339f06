package jp.confidentiality.testkit.oracle;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** What single cells say (D6). */
final class Cells {
    private Cells() {}

    /** Tells whether the cell holds {@code wanted}; blank or unknown: unknown. */
    static <T> Truth is(Cell<T> cell, T wanted) {
        return cell.isValue() ? Truth.of(cell.value().equals(wanted)) : Truth.MISSING;
    }

    static Truth yes(Cell<Boolean> cell) {
        return is(cell, true);
    }

    static Truth same(Cell<String> one, Cell<String> other) {
        return one.isValue() ? is(other, one.value()) : Truth.MISSING;
    }

    /** Tells whether the set names {@code wanted}; blank or unknown: unknown. */
    static <T> Truth names(Cell<? extends Set<T>> set, T wanted) {
        return set.isValue() ? Truth.of(set.value().contains(wanted)) : Truth.MISSING;
    }

    /** Tells whether the set names {@code wanted}; blank: nothing was named. */
    static <T> Truth states(Cell<? extends Set<T>> set, T wanted) {
        return set.isBlank() ? Truth.FALSE : names(set, wanted);
    }

    /** Tells whether a limit that names people, places and the like holds for one of the values; blank: no limit. */
    static Truth allows(Cell<Set<String>> limit, Iterable<Cell<String>> values) {
        if (limit.isBlank()) {
            return Truth.TRUE;
        }
        if (limit.isUnknown()) {
            return Truth.MISSING;
        }
        Set<String> named = limit.value();
        return named.isEmpty()
                ? Truth.FALSE
                : Truth.any(values, v -> v.isValue() ? Truth.of(named.contains(v.value())) : Truth.MISSING);
    }

    /** Tells whether something stands in the cell; blank: left out, 時期不明: unknown. */
    static Truth filled(Cell<?> cell) {
        if (cell.isBlank()) {
            return Truth.FALSE;
        }
        if (cell.isUnknown() || (cell.value() instanceof Moment moment && !moment.isDated())) {
            return Truth.MISSING;
        }
        return Truth.of(!(cell.value() instanceof Set<?> set && set.isEmpty()));
    }

    /** Tells whether what the moment dates has happened at all; blank: it has not. */
    static Truth happened(Cell<Moment> cell) {
        return cell.isUnknown() ? Truth.MISSING : Truth.of(cell.isValue());
    }
}
