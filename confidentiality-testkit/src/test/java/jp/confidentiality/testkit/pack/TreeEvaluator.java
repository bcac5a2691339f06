package jp.confidentiality.testkit.pack;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Column.Blank;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;

/**
 * What a local provision says of a row, in plain Java, by filling in: every unknown cell is tried with a value that
 * meets the comparison and one that does not. It knows the tree and nothing of rules; reports and consents there are
 * none, and their registers are complete.
 */
final class TreeEvaluator {
    /** What a question can come to. */
    private record Possible(boolean yes, boolean no) {
        static Possible of(boolean yes) {
            return new Possible(yes, !yes);
        }

        static final Possible BOTH = new Possible(true, true);

        Possible not() {
            return new Possible(no, yes);
        }
    }

    private TreeEvaluator() {}

    static Verdict verdict(LocalNorm norm, Fact row) {
        boolean mayApply = true;
        boolean mayNot = false;
        Possible inForce = inForce(norm, row);
        mayApply &= inForce.yes();
        mayNot |= inForce.no();
        for (Condition condition : norm.conditions()) {
            Possible holds = holds(condition, condition.column().read(row));
            mayApply &= holds.yes();
            mayNot |= holds.no();
        }
        if (!mayApply) {
            return Verdict.NOT_APPLICABLE;
        }
        Possible done = done(norm.duty(), row);
        if (mayNot || (done.yes() && done.no())) {
            return Verdict.UNDETERMINED;
        }
        return done.yes() ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private static Possible inForce(LocalNorm norm, Fact row) {
        for (FactColumn column : FactType.of(row).columns()) {
            if (column.role() == Role.EVENT || column.role() == Role.PLANNED_START) {
                return column.read(row).orNull() instanceof Moment moment
                        ? notBefore(moment, norm.from())
                        : Possible.BOTH;
            }
        }
        return Possible.of(true);
    }

    private static Possible done(LocalDuty duty, Fact row) {
        if (!(duty instanceof LocalDuty.Recorded recorded)) {
            return Possible.of(false);
        }
        boolean blank = false;
        boolean unknown = false;
        for (FactColumn column : recorded.columns()) {
            blank |= column.read(row).isBlank();
            unknown |= column.read(row).isUnknown();
        }
        return blank ? Possible.of(false) : unknown ? Possible.BOTH : Possible.of(true);
    }

    private static Possible holds(Condition condition, Cell<?> cell) {
        return switch (condition.comparison()) {
            case FILLED -> cell.isUnknown() ? Possible.BOTH : Possible.of(cell.isValue());
            case LEFT_OUT -> cell.isUnknown() ? Possible.BOTH : Possible.of(cell.isBlank());
            case IS_NOT, CONTAINS_NOT -> positive(condition, cell).not();
            default -> positive(condition, cell);
        };
    }

    /** A blank where there is none is like nothing; another blank, and an unknown, can be anything. */
    private static Possible positive(Condition condition, Cell<?> cell) {
        if (!cell.isValue()) {
            boolean none = cell.isBlank() && condition.column().blank() == Blank.NONE;
            return none ? Possible.of(false) : Possible.BOTH;
        }
        Object value = cell.value();
        if (value instanceof Moment moment) {
            return moment(condition, moment);
        }
        if (value instanceof Set<?> members) {
            return Possible.of(members.stream().anyMatch(one -> among(condition.values(), one)));
        }
        return switch (condition.comparison()) {
            case AT_LEAST ->
                Possible.of((Integer) value >= (Integer) condition.values().get(0));
            case MORE_THAN ->
                Possible.of((Integer) value > (Integer) condition.values().get(0));
            case AT_MOST ->
                Possible.of((Integer) value <= (Integer) condition.values().get(0));
            case LESS_THAN ->
                Possible.of((Integer) value < (Integer) condition.values().get(0));
            default -> Possible.of(among(condition.values(), value));
        };
    }

    private static boolean among(List<Object> values, Object value) {
        return values.contains(value instanceof String text ? Normalizer.normalize(text, Normalizer.Form.NFKC) : value);
    }

    private static Possible moment(Condition condition, Moment moment) {
        LocalDate day = (LocalDate) condition.values().get(0);
        return switch (condition.comparison()) {
            case FROM -> notBefore(moment, day);
            case AFTER -> notBefore(moment, day.plusDays(1));
            case UNTIL -> notBefore(moment, day.plusDays(1)).not();
            default -> notBefore(moment, day).not();
        };
    }

    private static Possible notBefore(Moment moment, LocalDate day) {
        if (!moment.isDated()) {
            return Possible.BOTH;
        }
        LocalDateTime first = Moment.time(moment.earliest());
        LocalDateTime last = Moment.time(moment.latest());
        return new Possible(!last.isBefore(day.atStartOfDay()), first.isBefore(day.atStartOfDay()));
    }
}
