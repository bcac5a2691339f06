package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks at one row and nothing else, as Drools compiled it when the jar was built: a class for each of its
 * conditions, and one for what it requires. They are loaded when the first row of its type comes.
 */
final class CompiledRule {
    private final String name;
    private final Class<?> type;
    private final boolean rowFirst;
    private final String consequence;
    private final List<String> predicates = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private volatile @Nullable LoadedRule loaded;

    /** The classes of a rule, ready. */
    private record LoadedRule(List<Predicate1<Object>> conditions, Block2<Object, Object> consequence) {}

    /**
     * Reads a line of the build.
     *
     * @param line name, type of the row, {@code row require} or {@code require row} as the consequence takes them, its
     *     class; then class and text of each condition
     */
    CompiledRule(String line) {
        String[] cells = line.split("\t", -1);
        this.name = cells[0];
        this.type = type(cells[1]);
        this.rowFirst = cells[2].equals("row require");
        this.consequence = cells[3];
        for (int i = 4; i < cells.length; i += 2) {
            predicates.add(cells[i]);
            conditions.add(cells[i + 1]);
        }
    }

    String name() {
        return name;
    }

    /** Returns the type of the rows that it judges. */
    Class<?> type() {
        return type;
    }

    /** Returns its conditions, as the rule file has them. */
    List<String> conditions() {
        return conditions;
    }

    /** Requires of {@code row} what the rule says, where its conditions hold. */
    void fire(Object row, Require require) {
        if (!type.isInstance(row)) {
            return;
        }
        LoadedRule ready = loaded;
        if (ready == null) {
            ready = load();
            loaded = ready;
        }
        try {
            for (Predicate1<Object> condition : ready.conditions) {
                if (!condition.test(row)) {
                    return;
                }
            }
            ready.consequence.execute(rowFirst ? row : require, rowFirst ? require : row);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Rule '" + name + "' failed", e);
        }
    }

    @SuppressWarnings("unchecked")
    private LoadedRule load() {
        List<Predicate1<Object>> ready = new ArrayList<>();
        predicates.forEach(one -> ready.add((Predicate1<Object>) only(one)));
        return new LoadedRule(ready, (Block2<Object, Object>) only(consequence));
    }

    /** Drools makes each of these classes an enum with one constant. */
    private static Object only(String name) {
        return type(name).getEnumConstants()[0];
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Class " + name + " is missing. Maybe the jar is damaged.", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
