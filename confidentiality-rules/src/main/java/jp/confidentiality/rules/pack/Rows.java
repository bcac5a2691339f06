package jp.confidentiality.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a type of which conditions certainly hold (規定が当てはまる行). Columns are taken to be independent of each other.
 *
 * @param subject whose rows; null for the contract
 * @param conditions all of them have to hold
 */
record Rows(@Nullable FactType subject, List<Condition> conditions) {
    Rows {
        conditions = List.copyOf(conditions);
    }

    static Rows of(LocalNorm norm) {
        return new Rows(norm.subject(), norm.conditions());
    }

    /** Returns those of them of which {@code more} holds as well. */
    Rows and(Condition more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(more);
        return new Rows(subject, all);
    }

    /** Returns the rows without one of the conditions. */
    Rows without(Condition one) {
        return new Rows(
                subject, conditions.stream().filter(other -> !other.equals(one)).toList());
    }

    /** Tells whether there can be none. */
    boolean isEmpty() {
        return columns(conditions).stream().anyMatch(this::nothingFits);
    }

    private boolean nothingFits(FactColumn column) {
        List<Condition> own = on(column);
        return Samples.of(column, own).stream().noneMatch(cell -> hold(own, cell));
    }

    /** Tells whether all of them are among {@code others}. */
    boolean within(Rows others) {
        return Objects.equals(subject, others.subject)
                && (isEmpty() || columns(others.conditions).stream().allMatch(column -> within(others, column)));
    }

    private boolean within(Rows others, FactColumn column) {
        List<Condition> own = on(column);
        List<Condition> theirs = others.on(column);
        List<Condition> both = new ArrayList<>(own);
        both.addAll(theirs);
        List<Object> cells = new ArrayList<>(Samples.of(column, both));
        cells.addAll(Samples.largest(column, own, both));
        return cells.stream().allMatch(cell -> !hold(own, cell) || hold(theirs, cell));
    }

    List<Condition> on(FactColumn column) {
        return conditions.stream().filter(one -> one.column().equals(column)).toList();
    }

    static boolean hold(List<Condition> conditions, Object cell) {
        return conditions.stream().allMatch(one -> Samples.holds(one, cell));
    }

    static Set<FactColumn> columns(List<Condition> conditions) {
        Set<FactColumn> found = new LinkedHashSet<>();
        conditions.forEach(one -> found.add(one.column()));
        return found;
    }
}
