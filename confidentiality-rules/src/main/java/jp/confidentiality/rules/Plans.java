package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * What the rule files do with rows. Rows that no rule can tell apart are told the same, for the right-hand side has
 * nothing but literals and the row itself: one of them is taken through a session, and what was required is kept as
 * plans for all. Where all rules of a type have the bare type as their trigger, these are the rows of the type; where
 * some have conditions, those with the same cells in the columns that the conditions name. Only standing facts that a
 * rule looks at together with others go through a session in each assessment.
 */
final class Plans {
    /** How many sets of plans are kept; the cells that conditions name are few in any register worth the name. */
    private static final int KEPT = 10_000;

    private final List<CompiledRule> compiled;
    private final List<KieBase> read;
    private final NormBook norms;
    private final Map<Class<?>, RuleColumns> conditional = new HashMap<>();
    private final List<Class<?>> subjects = new ArrayList<>();
    private final ConcurrentMap<Class<?>, Long> rulesByType = new ConcurrentHashMap<>();
    private final Set<Class<?>> joined = new HashSet<>();
    private final ConcurrentMap<Class<?>, List<Plan>> byType = new ConcurrentHashMap<>();
    private final ConcurrentMap<List<?>, List<Plan>> byCells = new ConcurrentHashMap<>();

    /**
     * Begins with nothing known of any row.
     *
     * @param compiled rules of one row alone, which need no session
     * @param read the other rules; those of each base have nothing to do with those of the others
     */
    Plans(List<CompiledRule> compiled, List<KieBase> read, NormBook norms) {
        this.compiled = compiled;
        this.read = read;
        this.norms = norms;
        for (CompiledRule rule : compiled) {
            add(rule);
        }
        for (KieBase base : read) {
            rules(base).forEach(this::add);
        }
    }

    /** Returns all rules of {@code base}. */
    static Stream<Rule> rules(KieBase base) {
        return base.getKiePackages().stream().flatMap(part -> part.getRules().stream());
    }

    private void add(CompiledRule rule) {
        subjects.add(rule.type());
        for (String condition : rule.conditions()) {
            conditioned(rule.type(), rule.name()).add(condition);
            if (!columns(rule.type()).areKnown()) {
                joined.add(rule.type());
            }
        }
    }

    private void add(Rule rule) {
        GroupElement lhs = ((RuleImpl) rule).getLhs();
        subjects.add(subject(lhs, rule));
        if (!isBare(lhs)) {
            List<Class<?>> types = types(lhs);
            types.forEach(type -> conditioned(type, rule.getName()).addAll(lhs));
            if (types.size() > 1 || !columns(types.get(0)).areKnown()) {
                joined.addAll(types);
            }
        }
    }

    private RuleColumns columns(Class<?> type) {
        return conditional.computeIfAbsent(type, RuleColumns::new);
    }

    private RuleColumns conditioned(Class<?> type, String rule) {
        if (!StandingFact.class.isAssignableFrom(type)) {
            throw new IllegalStateException("Rule '" + rule + "' has conditions on " + type.getSimpleName()
                    + ", which only standing facts may have. Maybe say with Applies when the norm applies.");
        }
        return columns(type);
    }

    /** A rule judges one row: what else it names must, or must not, exist. So no rule multiplies rows by rows. */
    private static Class<?> subject(GroupElement lhs, Rule rule) {
        List<Class<?>> found = new ArrayList<>();
        for (RuleConditionElement element : lhs.getChildren()) {
            if (element instanceof Pattern) {
                found.addAll(types(element));
            } else if (!(element instanceof GroupElement group && (group.isNot() || group.isExists()))) {
                found.clear();
                break;
            }
        }
        if (found.size() != 1) {
            throw new IllegalStateException("Rule '" + rule.getName() + "' does not judge one row at a time."
                    + " Maybe put exists or not before all patterns but the first.");
        }
        return found.get(0);
    }

    /** Returns how often rules can match {@code rows}, each at most once. */
    private long matches(List<?> rows) {
        long sum = 0;
        for (Object row : rows) {
            sum += rulesByType.computeIfAbsent(
                    row.getClass(),
                    type -> subjects.stream()
                            .filter(subject -> subject.isAssignableFrom(type))
                            .count());
        }
        return sum;
    }

    /** Tells whether some rule looks at rows of {@code row}'s type together with others. */
    boolean isJoined(StandingFact row) {
        return joined.contains(row.getClass());
    }

    /** Returns what is done with {@code row}, whose type no rule looks at together with others. */
    List<Plan> of(Object row) {
        List<Plan> known = byType.get(row.getClass());
        if (known != null) {
            return known;
        }
        RuleColumns columns = conditional.get(row.getClass());
        if (columns == null) {
            return byType.computeIfAbsent(row.getClass(), type -> fired(row));
        }
        List<?> cells = columns.cells((Fact) row);
        List<Plan> alike = byCells.get(cells);
        if (alike == null) {
            alike = fired(row);
            if (byCells.size() < KEPT) {
                byCells.put(cells, alike);
            }
        }
        return alike;
    }

    private List<Plan> fired(Object row) {
        List<Plan> found = new ArrayList<>();
        fire(List.of(row), (plan, any) -> found.add(plan));
        return Plan.inOrder(found);
    }

    void forget() {
        byType.clear();
        byCells.clear();
    }

    /**
     * Fires the rules over {@code rows}, all together; {@code listener} hears of what is to be done with which.
     *
     * @throws IllegalStateException if a rule matches more often than its rows allow, or changes them
     */
    void fire(List<?> rows, Require.Listener listener) {
        Require require = new Require(norms, listener);
        for (Object row : rows) {
            for (CompiledRule rule : compiled) {
                rule.fire(row, require);
            }
        }
        read.forEach(base -> fire(base, rows, require));
    }

    private void fire(KieBase base, List<?> rows, Require require) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("require", require);
            rows.forEach(session::insert);
            RuleSteps steps = new RuleSteps(matches(rows));
            session.addEventListener((AgendaEventListener) steps);
            session.addEventListener((RuleRuntimeEventListener) steps);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static boolean isBare(GroupElement lhs) {
        return lhs.getChildren().size() == 1
                && lhs.getChildren().get(0) instanceof Pattern pattern
                && pattern.getConstraints().isEmpty()
                && pattern.getSource() == null
                && pattern.getBehaviors().isEmpty();
    }

    /** Returns the types of all patterns in {@code element}. */
    static List<Class<?>> types(RuleConditionElement element) {
        List<Class<?>> found = new ArrayList<>();
        if (element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type) {
            found.add(type.getClassType());
        }
        element.getNestedElements().forEach(part -> found.addAll(types(part)));
        return found;
    }
}
