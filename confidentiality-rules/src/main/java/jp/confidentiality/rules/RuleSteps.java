package jp.confidentiality.rules;

import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/**
 * Counts what rules do in one session, in steps and not in seconds: a rule matches a row at most once, and derives
 * nothing. Whatever does more ends the assessment, by name.
 */
final class RuleSteps extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
    private final long allowed;
    private long matches;

    RuleSteps(long allowed) {
        this.allowed = allowed;
    }

    @Override
    public void matchCreated(MatchCreatedEvent event) {
        if (++matches > allowed) {
            throw stopped(
                    event.getMatch().getRule(), "matches more than the " + allowed + " times that its rows allow");
        }
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        throw stopped(event.getRule(), "inserts rows");
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw stopped(event.getRule(), "changes rows");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        throw stopped(event.getRule(), "deletes rows");
    }

    private static IllegalStateException stopped(@Nullable Rule rule, String what) {
        String name = rule == null ? "" : " '" + rule.getName() + "' (" + rule.getPackageName() + ")";
        return new IllegalStateException("Rule" + name + " was stopped: it " + what
                + ", and nothing was assessed. Maybe remove the pack that has it.");
    }
}
