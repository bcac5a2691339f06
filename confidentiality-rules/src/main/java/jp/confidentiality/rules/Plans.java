package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jp.confidentiality.model.fact.StandingFact;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * What the rule files do with rows, by type. Where all rules of a type have the bare type as their trigger, they say of
 * every row what they say of one, for the right-hand side has nothing but literals and the row itself: one row of the
 * type is taken through a session, and what was required is kept as plans for all. Standing facts of types on which
 * some rule has conditions, or which it joins, go through a session in each assessment. Activities never do.
 */
final class Plans {
    private final KieBase compiled;
    private final NormBook norms;
    private final Set<Class<?>> conditional = new HashSet<>();
    private final List<Class<?>> subjects = new ArrayList<>();
    private final ConcurrentMap<Class<?>, Long> rulesByType = new ConcurrentHashMap<>();
    private final Set<Class<?>> joined = new HashSet<>();
    private final ConcurrentMap<Class<?>, List<Plan>> byType = new ConcurrentHashMap<>();

    Plans(KieBase compiled, NormBook norms) {
        this.compiled = compiled;
        this.norms = norms;
        for (KiePackage part : compiled.getKiePackages()) {
            for (Rule rule : part.getRules()) {
                GroupElement lhs = ((RuleImpl) rule).getLhs();
                subjects.add(subject(lhs, rule));
                if (!isBare(lhs)) {
                    List<Class<?>> types = types(lhs);
                    types.forEach(type -> addConditional(type, rule));
                    if (types.size() > 1) {
                        joined.addAll(types);
                    }
                }
            }
        }
    }

    private void addConditional(Class<?> type, Rule rule) {
        if (!StandingFact.class.isAssignableFrom(type)) {
            throw new IllegalStateException("Rule '" + rule.getName() + "' has conditions on " + type.getSimpleName()
                    + ", which only standing facts may have. Maybe say with Applies when the norm applies.");
        }
        conditional.add(type);
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

    /** Tells whether some rule has conditions on {@code row}'s type: such rows have to be seen together. */
    boolean isConditional(StandingFact row) {
        return conditional.contains(row.getClass());
    }

    /** Tells whether some rule looks at rows of {@code row}'s type together with others. */
    boolean isJoined(StandingFact row) {
        return joined.contains(row.getClass());
    }

    /** Returns what is done with rows of the type of {@code example}, on which no rule has conditions. */
    List<Plan> of(Object example) {
        List<Plan> known = byType.get(example.getClass());
        return known != null
                ? known
                : byType.computeIfAbsent(example.getClass(), type -> {
                    List<Plan> found = new ArrayList<>();
                    fire(List.of(example), (plan, row) -> found.add(plan));
                    return Plan.inOrder(found);
                });
    }

    /** Returns what takes single rows through the rules; to be closed. */
    RuleSession session() {
        return new RuleSession(compiled, norms);
    }

    /** Returns what is to be done with {@code row}, which no rule looks at together with others. */
    List<Plan> alone(StandingFact row, RuleSession session) {
        return session.plans(row, matches(List.of(row)));
    }

    void forget() {
        byType.clear();
    }

    /**
     * Fires the rules over {@code rows}, all together; {@code listener} hears of what is to be done with which.
     *
     * @throws IllegalStateException if a rule matches more often than its rows allow, or changes them
     */
    void fire(List<?> rows, Require.Listener listener) {
        KieSession session = compiled.newKieSession();
        try {
            session.setGlobal("require", new Require(norms, listener));
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

    private static List<Class<?>> types(RuleConditionElement element) {
        List<Class<?>> found = new ArrayList<>();
        if (element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type) {
            found.add(type.getClassType());
        }
        element.getNestedElements().forEach(part -> found.addAll(types(part)));
        return found;
    }
}
