package jp.confidentiality.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import jp.confidentiality.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does with a row that triggers it.
 *
 * @param norm the norm the rule is about
 * @param step what is judged or concluded
 * @param requirement what is judged; null where something else is concluded
 */
record Plan(
        Norm norm, BiConsumer<Judging, Act> step, @Nullable Requirement requirement) {
    /** Returns the plan to judge {@code requirement}. */
    static Plan judging(Requirement requirement) {
        return new Plan(requirement.norm(), (judging, act) -> judging.judge(requirement, act), requirement);
    }

    static List<Plan> inOrder(List<Plan> plans) {
        return plans.stream()
                .sorted(Comparator.comparingInt(plan -> plan.norm().order()))
                .toList();
    }
}
