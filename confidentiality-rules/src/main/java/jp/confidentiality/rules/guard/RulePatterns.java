package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.rules.guard.Tree.Condition;
import jp.confidentiality.rules.guard.Tree.Kind;
import jp.confidentiality.rules.guard.Tree.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Walks what stands in {@code when}: the row to judge, then what must or must not exist beside it, each joined to the
 * row by an equality. So a rule fires at most once per row, and every join is looked up in a hash index.
 */
final class RulePatterns {
    private final RuleDescr rule;
    private final Problems problems;
    private final Conditions conditions;

    RulePatterns(RuleDescr rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
        this.conditions = new Conditions(problems);
    }

    /** The subject, and the patterns beside it. */
    record Understood(Pattern subject, List<Pattern> others) {}

    Optional<Understood> read() {
        AndDescr when = rule.getLhs();
        if (when == null
                || when.getClass() != AndDescr.class
                || !when.getAnnotations().isEmpty()) {
            problems.add(rule.getLine(), rule.getName(), Refusal.CONDITION);
            return Optional.empty();
        }
        List<BaseDescr> parts = when.getDescrs();
        if (parts.isEmpty()) {
            problems.add(rule.getLine(), rule.getName(), Refusal.NO_SUBJECT);
            return Optional.empty();
        }
        if (parts.size() > Limits.PATTERNS) {
            problems.add(rule.getLine(), rule.getName(), Refusal.TOO_MANY_PATTERNS, Limits.PATTERNS);
        }
        Pattern subject = subject(parts.get(0), parts.size() > 1);
        List<Pattern> others = new ArrayList<>();
        for (BaseDescr part : parts.subList(1, parts.size())) {
            Pattern other = other(part);
            if (other != null) {
                others.add(other);
            }
        }
        return subject != null && others.size() == parts.size() - 1
                ? Optional.of(new Understood(subject, others))
                : Optional.empty();
    }

    private @Nullable Pattern subject(BaseDescr part, boolean joined) {
        PatternDescr pattern = plain(part);
        if (pattern == null) {
            return null;
        }
        String variable = pattern.getIdentifier();
        Class<?> type = type(pattern, joined);
        if (variable == null) {
            problems.add(part.getLine(), pattern.getObjectType(), Refusal.NO_SUBJECT);
            return null;
        }
        if (type == null || !conditions.declare(variable, type, part.getLine())) {
            return null;
        }
        List<Condition> found = conditions(pattern, type, Kind.SUBJECT);
        return found == null ? null : new Pattern(Kind.SUBJECT, variable, type, found);
    }

    private @Nullable Pattern other(BaseDescr part) {
        Kind kind = part.getClass() == NotDescr.class ? Kind.NOT : Kind.EXISTS;
        List<?> inside = part instanceof NotDescr not && part.getClass() == NotDescr.class
                ? not.getDescrs()
                : part instanceof ExistsDescr exists && part.getClass() == ExistsDescr.class
                        ? exists.getDescrs()
                        : List.of();
        if (part.getClass() == PatternDescr.class) {
            PatternDescr second = plain(part);
            if (second != null) {
                problems.add(part.getLine(), second.getObjectType(), Refusal.SECOND_SUBJECT);
            }
            return null;
        }
        if (inside.size() != 1) {
            problems.add(part.getLine(), part.getClass().getSimpleName().replace("Descr", ""), Refusal.CONDITION);
            return null;
        }
        return inside((BaseDescr) inside.get(0), kind);
    }

    private @Nullable Pattern inside(BaseDescr part, Kind kind) {
        PatternDescr pattern = plain(part);
        Class<?> type = pattern == null ? null : type(pattern, true);
        if (pattern == null || type == null) {
            return null;
        }
        if (pattern.getIdentifier() != null) {
            problems.add(part.getLine(), pattern.getIdentifier(), Refusal.BOUND_IN_EXISTS);
            return null;
        }
        List<Condition> found = conditions(pattern, type, kind);
        if (found == null) {
            return null;
        }
        boolean joined = found.stream()
                .anyMatch(one -> one.value() != null && one.value().text().startsWith("$"));
        if (!joined) {
            problems.add(part.getLine(), pattern.getObjectType(), Refusal.NOT_JOINED);
            return null;
        }
        return new Pattern(kind, null, type, found);
    }

    /** Returns {@code part} where it is a pattern with nothing but a type and slotted constraints. */
    private @Nullable PatternDescr plain(BaseDescr part) {
        if (part.getClass() == PatternDescr.class) {
            PatternDescr pattern = (PatternDescr) part;
            boolean plain = pattern.getObjectType() != null
                    && pattern.getSource() == null
                    && (pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty())
                    && pattern.getAnnotations().isEmpty()
                    && !pattern.isQuery()
                    && !pattern.isUnification()
                    && !pattern.isNegated();
            if (plain) {
                return pattern;
            }
        }
        problems.add(part.getLine(), part.getClass().getSimpleName().replace("Descr", ""), Refusal.CONDITION);
        return null;
    }

    private @Nullable Class<?> type(PatternDescr pattern, boolean joined) {
        Class<?> type = Vocabulary.trigger(pattern.getObjectType()).orElse(null);
        if (type == null) {
            problems.add(pattern.getLine(), pattern.getObjectType(), Refusal.UNKNOWN_TYPE, pattern.getObjectType());
            return null;
        }
        boolean bare = !joined && pattern.getConstraint().getDescrs().isEmpty();
        if (!bare && !Vocabulary.isConditional(type)) {
            problems.add(
                    pattern.getLine(), pattern.getObjectType(), Refusal.CONDITION_ON_ACTIVITY, pattern.getObjectType());
            return null;
        }
        return type;
    }

    private @Nullable List<Condition> conditions(PatternDescr pattern, Class<?> type, Kind kind) {
        List<Condition> found = new ArrayList<>();
        boolean whole = true;
        for (Object part : pattern.getConstraint().getDescrs()) {
            Optional<Condition> condition = condition((BaseDescr) part, type, kind);
            condition.ifPresent(found::add);
            whole &= condition.isPresent();
        }
        return whole ? found : null;
    }

    private Optional<Condition> condition(BaseDescr part, Class<?> type, Kind kind) {
        if (part.getClass() != ExprConstraintDescr.class
                || ((ExprConstraintDescr) part).getType() != ExprConstraintDescr.Type.NAMED) {
            problems.add(part.getLine(), part.toString(), Refusal.COMPARISON);
            return Optional.empty();
        }
        String expression = ((ExprConstraintDescr) part).getExpression();
        return kind == Kind.SUBJECT
                ? conditions.ofSubject(type, expression, part.getLine())
                : conditions.ofOther(type, expression, part.getLine());
    }
}
