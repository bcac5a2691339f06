package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.fact.Column.Blank;
import jp.confidentiality.model.fact.FactColumn;

/**
 * Cells of one column, enough to tell some conditions apart (代表値): whatever a cell holds, one of them meets the same of
 * these conditions. All choices; each number and day that is compared with, the one before and the one after; each
 * text, and one that nobody wrote; of sets the largest that conditions leave, with and without what they ask for. So
 * what holds of all samples holds of all cells.
 */
final class Samples {
    /** The blank cell. */
    static final Object BLANK = new Object();

    private static final String UNWRITTEN = "\uFFFF";

    private final FactColumn column;
    private final List<Condition> conditions;

    private Samples(FactColumn column, List<Condition> conditions) {
        this.column = column;
        this.conditions = conditions;
    }

    /** Returns the cells that matter to {@code conditions}, all of them on {@code column}. */
    static List<Object> of(FactColumn column, List<Condition> conditions) {
        Samples samples = new Samples(column, conditions);
        List<Object> found = new ArrayList<>(column.isSet() ? samples.sets() : samples.singles());
        found.add(BLANK);
        return found;
    }

    private Set<Object> singles() {
        if (column.valueType().isEnum()) {
            return new LinkedHashSet<>(List.of((Object[]) column.valueType().getEnumConstants()));
        }
        if (column.valueType() == Boolean.class) {
            return new LinkedHashSet<>(List.of(true, false));
        }
        Set<Object> found = new TreeSet<>();
        for (Condition condition : conditions) {
            for (Object value : condition.values()) {
                if (value instanceof Integer number) {
                    found.addAll(List.of(number == Integer.MIN_VALUE ? number : number - 1, number));
                    found.add(number == Integer.MAX_VALUE ? number : number + 1);
                } else if (value instanceof LocalDate day) {
                    found.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
                } else {
                    found.add(value);
                }
            }
        }
        if (found.isEmpty()) {
            found.add(
                    column.valueType() == Integer.class ? (Object) 0 : column.isMoment() ? LocalDate.EPOCH : UNWRITTEN);
        }
        if (column.valueType() == String.class) {
            found.add(UNWRITTEN);
        }
        return found;
    }

    /** Returns of a set column the largest sets that {@code own} leaves, with and without what {@code both} ask for. */
    static Set<Object> largest(FactColumn column, List<Condition> own, List<Condition> both) {
        Set<Object> banned = new HashSet<>();
        own.stream()
                .filter(one -> one.comparison() == Comparison.CONTAINS_NOT)
                .forEach(one -> banned.addAll(one.values()));
        return column.isSet() ? new Samples(column, both).sets(banned) : Set.of();
    }

    private Set<Object> sets() {
        return sets(Set.of());
    }

    private Set<Object> sets(Set<Object> also) {
        Set<Object> all = new HashSet<>();
        Set<Set<Object>> excluded = new HashSet<>(Set.of(Set.of()));
        Set<Object> banned = new HashSet<>();
        for (Condition condition : conditions) {
            all.addAll(condition.values());
            if (condition.comparison() == Comparison.CONTAINS_NOT) {
                banned.addAll(condition.values());
                excluded.add(Set.copyOf(condition.values()));
            }
        }
        excluded.add(Set.copyOf(banned));
        excluded.add(Set.copyOf(also));
        if (column.valueType().isEnum()) {
            all.addAll(List.of((Object[]) column.valueType().getEnumConstants()));
        } else {
            all.add(UNWRITTEN);
        }
        Set<Object> found = new LinkedHashSet<>();
        for (Set<Object> without : excluded) {
            Set<Object> rest = new HashSet<>(all);
            rest.removeAll(without);
            found.add(rest);
            conditions.stream()
                    .filter(one -> one.comparison() == Comparison.CONTAINS)
                    .forEach(one -> {
                        Set<Object> less = new HashSet<>(rest);
                        one.values().forEach(less::remove);
                        found.add(less);
                    });
        }
        found.remove(Set.of()); // a set without members is blank
        return found;
    }

    /** Tells whether {@code condition} certainly holds of {@code cell}. */
    static boolean holds(Condition condition, Object cell) {
        Comparison comparison = condition.comparison();
        if (comparison == Comparison.FILLED || comparison == Comparison.LEFT_OUT) {
            return (cell == BLANK) == (comparison == Comparison.LEFT_OUT);
        }
        if (cell == BLANK) {
            boolean negative = comparison == Comparison.IS_NOT || comparison == Comparison.CONTAINS_NOT;
            return negative && condition.column().blank() == Blank.NONE;
        }
        List<Object> values = condition.values();
        return switch (comparison) {
            case IS -> values.contains(cell);
            case IS_NOT -> !values.contains(cell);
            case CONTAINS -> values.stream().anyMatch(((Set<?>) cell)::contains);
            case CONTAINS_NOT -> values.stream().noneMatch(((Set<?>) cell)::contains);
            default -> ordered(comparison, order(cell, values.get(0)));
        };
    }

    private static int order(Object cell, Object value) {
        return cell instanceof LocalDate day
                ? day.compareTo((LocalDate) value)
                : ((Integer) cell).compareTo((Integer) value);
    }

    private static boolean ordered(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST, FROM -> order >= 0;
            case MORE_THAN, AFTER -> order > 0;
            case AT_MOST, UNTIL -> order <= 0;
            default -> order < 0;
        };
    }
}
