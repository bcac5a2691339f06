package jp.confidentiality.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Column.Blank;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalNorm;

/**
 * When a local norm applies to a row (地域規定の条件): from its first day on, where all its conditions hold. A cell that is
 * unknown leaves it open and names the register; a blank one as well, save where blank means that there is none.
 */
final class LocalConditions {
    private final LocalDate from;
    private final List<Condition> conditions;

    LocalConditions(LocalNorm norm) {
        this(norm.from(), norm.conditions());
    }

    /** Makes what applies to all rows from {@code from} on, where {@code conditions} hold. */
    LocalConditions(LocalDate from, List<Condition> conditions) {
        this.from = from;
        this.conditions = conditions;
    }

    Truth hold(Weigher weigher, Act act) {
        Fact row = act.fact();
        Truth all = InForce.from(from, weigher, act);
        if (row == null) {
            return all;
        }
        for (Condition condition : conditions) {
            if (all.isFalse()) {
                return all;
            }
            all = all.and(noting(weigher, row, condition.column(), holds(weigher, row, condition)));
        }
        return all;
    }

    private static Truth noting(Weigher weigher, Fact row, FactColumn column, Truth truth) {
        if (!weigher.explaining() || truth.isUnknown()) {
            return truth;
        }
        Because because = truth.isTrue() ? Because.LOCAL_CONDITION_MET : Because.LOCAL_CONDITION_NOT_MET;
        return truth.noting(Note.of(because, row, column.ja(), column.name()));
    }

    private static Truth holds(Weigher weigher, Fact row, Condition condition) {
        FactColumn column = condition.column();
        Cell<?> cell = column.read(row);
        Comparison comparison = condition.comparison();
        if (comparison == Comparison.FILLED || comparison == Comparison.LEFT_OUT) {
            Truth filled = cell.isUnknown() ? weigher.missing(row, column.name(), cell) : Truth.of(cell.isValue());
            return comparison == Comparison.FILLED ? filled : filled.not();
        }
        if (cell.isBlank() && column.blank() == Blank.NONE) {
            return Truth.of(comparison == Comparison.IS_NOT || comparison == Comparison.CONTAINS_NOT);
        }
        return cell.isValue() ? compared(row, cell, condition) : weigher.missing(row, column.name(), cell);
    }

    private static Truth compared(Fact row, Cell<?> cell, Condition condition) {
        Object value = cell.value();
        Object first = condition.values().get(0);
        if (value instanceof Moment moment && first instanceof LocalDate day) {
            return moment(Interval.of(moment), condition.comparison(), day);
        }
        return switch (condition.comparison()) {
            case IS -> Truth.of(oneOf(condition, value));
            case IS_NOT -> Truth.of(!oneOf(condition, value));
            case CONTAINS -> Truth.of(((Set<?>) value).stream().anyMatch(member -> oneOf(condition, member)));
            case CONTAINS_NOT -> Truth.of(((Set<?>) value).stream().noneMatch(member -> oneOf(condition, member)));
            default -> number(row, value, condition.comparison(), first);
        };
    }

    /** Texts are compared as tables are read: in NFKC, so that full-width and half-width letters are the same. */
    private static boolean oneOf(Condition condition, Object value) {
        return condition
                .values()
                .contains(
                        value instanceof String text
                                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                                        .strip()
                                : value);
    }

    private static Truth number(Fact row, Object value, Comparison comparison, Object limit) {
        if (!(value instanceof Integer number) || !(limit instanceof Integer bound)) {
            throw new IllegalStateException("A condition on '" + row.id() + "' compares no numbers");
        }
        int order = number.compareTo(bound);
        return switch (comparison) {
            case AT_LEAST -> Truth.of(order >= 0);
            case MORE_THAN -> Truth.of(order > 0);
            case AT_MOST -> Truth.of(order <= 0);
            case LESS_THAN -> Truth.of(order < 0);
            default -> throw new IllegalStateException("Numbers are not compared by " + comparison);
        };
    }

    /** 以前・以後 include the day, より前・より後 do not. */
    private static Truth moment(Interval at, Comparison comparison, LocalDate day) {
        Truth started = Interval.at(Moment.startOf(day)).notAfter(at);
        Truth over = Interval.at(Moment.endOf(day)).notAfter(at);
        return switch (comparison) {
            case FROM -> started;
            case AFTER -> over;
            case UNTIL -> over.not();
            case BEFORE -> started.not();
            default -> throw new IllegalStateException("Moments are not compared by " + comparison);
        };
    }
}
