package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Subcontract;
import org.jspecify.annotations.Nullable;

/** Who answers for whom (帰責の経路): actor, employer, the bodies above, the contractor; as it stood at the act (D18). */
final class Chains {
    static final String UNREGISTERED = "unregistered";

    private final Weigher weigher;

    Chains(Weigher weigher) {
        this.weigher = weigher;
    }

    /**
     * Returns every chain from the actor of {@code act} to the contractor, sorted; none where nobody acted. Who is to
     * blame for an incident is another question.
     */
    List<List<String>> of(Act act) {
        String actor = act.actor() == null || act.fact() instanceof Incident
                ? null
                : act.actor().orNull();
        if (actor == null) {
            return List.of();
        }
        Set<List<String>> chains = new LinkedHashSet<>();
        if (isBody(actor)) {
            upward(List.of(actor), actor, act.at(), chains);
        } else {
            for (String employer : employers(actor, act.at())) {
                upward(List.of(actor, employer), employer, act.at(), chains);
            }
        }
        List<List<String>> sorted = new ArrayList<>(chains);
        sorted.sort(Comparator.comparing(chain -> String.join("\u0000", chain)));
        return sorted;
    }

    /** Returns who answers: the contractor, by interpretation for subcontractors as well. */
    String answerable(Act act) {
        String contractor = weigher.evidence().contract().contractor();
        if (weigher.profile().attributesThroughSubcontractors(weigher.day(act.at()))) {
            return contractor;
        }
        List<List<String>> chains = of(act);
        return chains.isEmpty() || chains.get(0).size() < 2
                ? contractor
                : chains.get(0).get(1);
    }

    private boolean isBody(String id) {
        return id.equals(weigher.evidence().contract().contractor())
                || weigher.evidence().subcontractsOf(id).stream()
                        .anyMatch(row -> id.equals(row.subcontractor().orNull()));
    }

    private Set<String> employers(String person, Interval at) {
        List<Engagement> rows = weigher.evidence().engagementsOf(person).stream()
                .filter(row -> person.equals(row.person().orNull()))
                .toList();
        Set<String> found = new TreeSet<>();
        for (Engagement row : rows) {
            if (weigher.inForce(row, row.from(), row.until(), at).possible()) {
                found.add(employer(row));
            }
        }
        return found.isEmpty() ? lastBefore(rows, at) : found;
    }

    private static Set<String> lastBefore(List<Engagement> rows, Interval at) {
        @Nullable Engagement last = null;
        for (Engagement row : rows) {
            boolean before = Interval.start(row, row.from()).certainlyBefore(at);
            boolean later = last == null
                    || Interval.start(row, row.from()).lo()
                            > Interval.start(last, last.from()).lo();
            last = before && later ? row : last;
        }
        return last == null ? Set.of(UNREGISTERED) : Set.of(employer(last));
    }

    private static String employer(Engagement row) {
        Cell<String> employer = row.employer();
        return employer.isValue() ? employer.value() : UNREGISTERED;
    }

    private void upward(List<String> chain, String body, Interval at, Set<List<String>> chains) {
        String contractor = weigher.evidence().contract().contractor();
        if (body.equals(contractor)) {
            chains.add(chain);
            return;
        }
        Set<String> above = above(body, at);
        for (String next : above) {
            if (next.equals(UNREGISTERED) || chain.contains(next)) {
                chains.add(extended(extended(chain, UNREGISTERED), contractor));
            } else {
                upward(extended(chain, next), next, at, chains);
            }
        }
    }

    /** Adds everyone above {@code body} to {@code into}. */
    void above(String body, Interval at, Set<String> into) {
        for (String next : above(body, at)) {
            if (!next.equals(UNREGISTERED) && into.add(next)) {
                above(next, at, into);
            }
        }
        into.add(weigher.evidence().contract().contractor());
    }

    private Set<String> above(String body, Interval at) {
        Set<String> found = new TreeSet<>();
        Set<String> any = new TreeSet<>();
        for (Subcontract row : weigher.evidence().subcontractsOf(body)) {
            if (!body.equals(row.subcontractor().orNull())) {
                continue;
            }
            String above = row.awardedBy().isValue() ? row.awardedBy().value() : UNREGISTERED;
            any.add(above);
            if (weigher.inForce(row, row.from(), row.until(), at).possible()) {
                found.add(above);
            }
        }
        Set<String> best = found.isEmpty() ? any : found;
        return best.isEmpty() ? Set.of(UNREGISTERED) : best;
    }

    private static List<String> extended(List<String> chain, String next) {
        if (chain.get(chain.size() - 1).equals(next)) {
            return chain;
        }
        List<String> longer = new ArrayList<>(chain);
        longer.add(next);
        return longer;
    }
}
