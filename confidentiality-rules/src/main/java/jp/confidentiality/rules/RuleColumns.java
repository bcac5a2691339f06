package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;

/**
 * The columns of one type that the conditions of rules name: rows with the same cells there meet the same conditions.
 * Known only where every word of every condition is a column, a question asked of a cell, or a constant.
 */
final class RuleColumns {
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Set<String> ASKED =
            Set.of("orNull", "isValue", "isBlank", "isUnknown", "true", "false", "null");

    private final FactType type;
    private final Set<String> names = new TreeSet<>();
    private boolean known = true;

    RuleColumns(Class<?> type) {
        this.type = FactType.of(type.asSubclass(Fact.class));
    }

    /** Adds what the patterns in {@code conditions} name. */
    void addAll(RuleConditionElement conditions) {
        if (conditions instanceof org.drools.base.rule.Pattern pattern) {
            known &= pattern.getSource() == null && pattern.getBehaviors().isEmpty();
            pattern.getConstraints().forEach(constraint -> add(written(constraint)));
        }
        conditions.getNestedElements().forEach(this::addAll);
    }

    /** Adds what a condition names that reads {@code written}; empty where nobody knows how it reads. */
    void add(String written) {
        if (written.isBlank()) {
            known = false;
            return;
        }
        Matcher word = WORD.matcher(TEXT.matcher(written).replaceAll(""));
        while (word.find()) {
            if (type.column(word.group()).isPresent()) {
                names.add(word.group());
            } else {
                known &= ASKED.contains(word.group())
                        || Character.isUpperCase(word.group().charAt(0));
            }
        }
    }

    /** Returns the condition as its rule file has it; empty where nobody knows. */
    private static String written(Constraint constraint) {
        return constraint instanceof MVELConstraint read ? read.getExpression() : "";
    }

    /** Tells whether nothing but these columns decides. */
    boolean areKnown() {
        return known;
    }

    @Override
    public String toString() {
        return known ? names.toString() : names + " and more";
    }

    /** Returns what the conditions can see of {@code row}: its type, and its cells in these columns. */
    List<?> cells(Fact row) {
        List<Object> cells = new ArrayList<>(names.size() + 1);
        cells.add(type.name());
        for (FactColumn column : type.columns()) {
            if (names.contains(column.name())) {
                cells.add(column.read(row));
            }
        }
        return cells;
    }
}
