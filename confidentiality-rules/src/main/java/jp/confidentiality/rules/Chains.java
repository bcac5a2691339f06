package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;

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
        Interval at = act.fact() instanceof Application one ? Interval.of(one, one.at()) : act.at();
        Set<String> employers = employers(actor, at);
        if (employers.isEmpty() || actor.equals(weigher.evidence().contract().contractor())) {
            upward(List.of(actor), actor, at, chains);
        } else {
            for (String employer : employers) {
                String known = employer.equals(actor) ? UNREGISTERED : employer;
                upward(List.of(actor, known), known, at, chains);
            }
        }
        if (chains.size() == 1) {
            return List.copyOf(chains);
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

    private Set<String> employers(String person, Interval at) {
        return atOrLastBefore(
                weigher.evidence().engagementsOf(person),
                row -> person.equals(row.person().orNull()),
                Engagement::from,
                Engagement::until,
                Engagement::employer,
                at);
    }

    /**
     * Returns whom the rows that count and are in force at the moment name, else those that ended last before it; none
     * if there are none.
     */
    private <F extends Fact> Set<String> atOrLastBefore(
            List<F> rows,
            Predicate<F> counts,
            Function<F, Cell<Moment>> from,
            Function<F, Cell<Moment>> until,
            Function<F, Cell<String>> named,
            Interval at) {
        Set<String> found = new TreeSet<>();
        Set<String> before = new TreeSet<>();
        long last = Long.MIN_VALUE;
        for (F row : rows) {
            if (!counts.test(row)) {
                continue;
            }
            String name = named.apply(row).isValue() ? named.apply(row).value() : UNREGISTERED;
            Interval end = weigher.end(row, until.apply(row));
            if (weigher.inForce(row, from.apply(row), until.apply(row), at).possible()) {
                found.add(name);
            } else if (at.before(end).isFalse() && end.hi() >= last) {
                if (end.hi() > last) {
                    before.clear();
                }
                last = end.hi();
                before.add(name);
            }
        }
        return found.isEmpty() ? before : found;
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

    /** {@code one} is {@code body}, or above it as the work was passed on at the time. */
    Truth isOrAbove(String one, String body, Interval at) {
        return one.equals(weigher.evidence().contract().contractor()) ? Truth.TRUE : isOrAbove(one, body, at, Set.of());
    }

    private Truth isOrAbove(String one, String body, Interval at, Set<String> below) {
        if (one.equals(body)) {
            return Truth.TRUE;
        }
        if (body.equals(weigher.evidence().contract().contractor()) || below.contains(body)) {
            return Truth.FALSE;
        }
        Set<String> further = new TreeSet<>(below);
        further.add(body);
        return weigher.exists(
                weigher.evidence().subcontractsOf(body),
                row -> {
                    Truth passed = Weigher.same(row.subcontractor(), body)
                            .and(weigher.inForce(row, row.from(), row.until(), at));
                    String by = row.awardedBy().orNull();
                    return passed.isFalse() || by == null
                            ? passed.and(weigher.missing(row, "awardedBy", row.awardedBy()))
                            : passed.and(isOrAbove(one, by, at, further));
                },
                Register.SUBCONTRACTS,
                weigher.evidence().coverage().prior(Register.SUBCONTRACTS, at),
                Truth.FALSE);
    }

    private Set<String> above(String body, Interval at) {
        Set<String> found = atOrLastBefore(
                weigher.evidence().subcontractsOf(body),
                row -> body.equals(row.subcontractor().orNull()),
                Subcontract::from,
                Subcontract::until,
                Subcontract::awardedBy,
                at);
        return found.isEmpty() ? Set.of(UNREGISTERED) : found;
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
