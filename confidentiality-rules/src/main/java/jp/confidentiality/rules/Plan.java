package jp.confidentiality.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import jp.confidentiality.model.norm.Norm;

/**
 * What a rule does with a row that triggers it.
 *
 * @param norm the norm the rule is about
 * @param step what is judged or concluded
 */
record Plan(Norm norm, BiConsumer<Judging, Act> step) {
    static List<Plan> inOrder(List<Plan> plans) {
        return plans.stream()
                .sorted(Comparator.comparingInt(plan -> plan.norm().order()))
                .toList();
    }
}
