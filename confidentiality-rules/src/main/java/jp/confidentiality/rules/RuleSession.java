package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Takes rows through the rules one by one, each alone, in one session that is kept: making one takes far longer. */
final class RuleSession implements AutoCloseable {
    private final KieBase compiled;
    private final NormBook norms;
    private final List<Plan> found = new ArrayList<>();
    private @Nullable KieSession session;

    RuleSession(KieBase compiled, NormBook norms) {
        this.compiled = compiled;
        this.norms = norms;
    }

    /**
     * Returns what is to be done with {@code row}.
     *
     * @param matches how often rules may match it
     * @throws IllegalStateException if a rule matches more often, or changes rows
     */
    List<Plan> plans(Object row, long matches) {
        KieSession kept = session();
        RuleSteps steps = new RuleSteps(matches);
        try {
            FactHandle handle = kept.insert(row);
            kept.addEventListener((AgendaEventListener) steps);
            kept.addEventListener((RuleRuntimeEventListener) steps);
            kept.fireAllRules();
            kept.removeEventListener((AgendaEventListener) steps);
            kept.removeEventListener((RuleRuntimeEventListener) steps);
            kept.delete(handle);
            return Plan.inOrder(found);
        } catch (RuntimeException | Error broken) {
            close();
            throw broken;
        } finally {
            found.clear();
        }
    }

    private KieSession session() {
        if (session == null) {
            session = compiled.newKieSession();
            session.setGlobal("require", new Require(norms, (plan, row) -> found.add(plan)));
        }
        return session;
    }

    @Override
    public void close() {
        if (session != null) {
            session.dispose();
            session = null;
        }
    }
}
