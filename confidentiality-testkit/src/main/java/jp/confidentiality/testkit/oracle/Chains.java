package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;

/** Who answers for whom: actor, employer, whoever gave it the work, the contractor (D18). */
final class Chains {
    static final String UNREGISTERED = "unregistered";

    private final World world;

    Chains(World world) {
        this.world = world;
    }

    /** Returns every chain of whoever acts in the row or is taken on by it, sorted; none where nobody is named. */
    List<List<String>> of(Fact row) {
        Cell<String> who = Cell.blank();
        if (row instanceof Activity act) {
            who = act.actor();
        } else if (row instanceof Engagement one) {
            who = one.person();
        } else if (row instanceof Application one) {
            who = one.party();
        } else if (row instanceof Subcontract one) {
            who = one.subcontractor();
        }
        return of(who, Subject.momentOf(row));
    }

    /** Tells whether the profile of the day carries responsibility through to the contractor. */
    boolean carried(Fact row) {
        When at = Subject.momentOf(row);
        return world.profile.attributesThroughSubcontractors(at.dated() ? at.firstDay() : world.today);
    }

    private List<List<String>> of(Cell<String> who, When at) {
        if (!who.isValue()) {
            return List.of();
        }
        String actor = who.value();
        TreeSet<List<String>> chains = new TreeSet<>(Chains::compare);
        if (actor.equals(world.contract.contractor())) {
            return List.of(List.of(actor));
        }
        Set<String> employers = employers(actor, at);
        if (employers.isEmpty()) {
            chains.addAll(upwards(actor, at, Set.of()));
        }
        for (String employer : employers) {
            for (List<String> rest : upwards(employer, at, Set.of(actor))) {
                List<String> chain = new ArrayList<>(List.of(actor));
                chain.addAll(rest);
                chains.add(chain);
            }
        }
        return List.copyOf(chains);
    }

    /** Tells whether {@code by} is the one asked, or a body above it in the chain as it stood at the moment. */
    Truth isOrAbove(Cell<String> by, Cell<String> asked, When at) {
        return Cells.is(by, world.contract.contractor()).or(above(by, asked, at, Set.of()));
    }

    private Truth above(Cell<String> by, Cell<String> body, When at, Set<String> seen) {
        Truth self = Cells.same(by, body);
        boolean top =
                body.isValue() && (body.value().equals(world.contract.contractor()) || seen.contains(body.value()));
        if (self.isTrue() || top || !body.isValue()) {
            return self;
        }
        Set<String> further = new HashSet<>(seen);
        further.add(body.value());
        return self.or(world.exists(
                Subcontract.class,
                row -> {
                    Truth gives = Cells.same(row.subcontractor(), body).and(inForce(row, at));
                    return gives.isFalse() ? gives : gives.and(above(by, row.awardedBy(), at, further));
                },
                Register.SUBCONTRACTS,
                world.until(at)));
    }

    private Truth inForce(Subcontract row, When at) {
        return at.within(When.start(row.from()), When.endBy(row.until(), world.asOf));
    }

    private Set<String> employers(String person, When at) {
        return atOrLastBefore(
                world.all(Engagement.class).stream()
                        .filter(row -> Cells.is(row.person(), person).isTrue())
                        .toList(),
                row -> world.engagements.inForce(row, at),
                world.engagements::end,
                at,
                Engagement::employer);
    }

    private List<List<String>> upwards(String body, When at, Set<String> seen) {
        if (body.equals(world.contract.contractor())) {
            return List.of(List.of(body));
        }
        if (body.equals(UNREGISTERED) || seen.contains(body)) {
            return List.of(List.of(UNREGISTERED, world.contract.contractor()));
        }
        Set<String> further = new HashSet<>(seen);
        further.add(body);
        Set<String> givers = atOrLastBefore(
                world.all(Subcontract.class).stream()
                        .filter(row -> Cells.is(row.subcontractor(), body).isTrue())
                        .toList(),
                row -> inForce(row, at),
                row -> When.endBy(row.until(), world.asOf),
                at,
                Subcontract::awardedBy);
        List<List<String>> chains = new ArrayList<>();
        for (String giver : givers.isEmpty() ? Set.of(UNREGISTERED) : givers) {
            for (List<String> rest : upwards(giver, at, further)) {
                List<String> chain = new ArrayList<>(List.of(body));
                chain.addAll(rest);
                chains.add(chain);
            }
        }
        return chains;
    }

    private static <T extends Fact> Set<String> atOrLastBefore(
            List<T> rows, Function<T, Truth> inForce, Function<T, When> end, When at, Function<T, Cell<String>> named) {
        List<T> chosen =
                rows.stream().filter(row -> !inForce.apply(row).isFalse()).toList();
        if (chosen.isEmpty()) {
            List<T> over = rows.stream()
                    .filter(row -> at.before(end.apply(row)).isFalse())
                    .toList();
            long last = over.stream()
                    .mapToLong(row -> end.apply(row).latest())
                    .max()
                    .orElse(0);
            chosen =
                    over.stream().filter(row -> end.apply(row).latest() == last).toList();
        }
        Set<String> names = new TreeSet<>();
        chosen.forEach(
                row -> names.add(named.apply(row).isValue() ? named.apply(row).value() : UNREGISTERED));
        return names;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
