package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Result;

/** What came of requests, demands, instructions and notices: one value, or a conflict (D7). */
final class Outcomes {
    private final World world;

    Outcomes(World world) {
        this.world = world;
    }

    /** Tells whether it was refused, which violates at once. */
    Truth refused(String asked) {
        List<Outcome> rows = of(asked);
        return Truth.any(rows, row -> Cells.is(row.result(), Result.REFUSED)).and(undisputed(asked, rows));
    }

    /** Tells whether it was carried out in time. */
    Truth done(String asked, Due due, Truth open) {
        List<Outcome> rows = of(asked);
        Truth undisputed = undisputed(asked, rows);
        return world.exists(
                Outcome.class,
                row -> Cells.is(row.of(), asked)
                        .and(Cells.is(row.result(), Result.DONE))
                        .and(due.kept(When.of(row.at())))
                        .and(undisputed),
                Register.OUTCOMES,
                due.performance(),
                open);
    }

    private List<Outcome> of(String asked) {
        return world.all(Outcome.class).stream()
                .filter(row -> !Cells.is(row.of(), asked).isFalse())
                .toList();
    }

    /** True where no two rows differ; unknown where two do, or may: never false. */
    private static Truth undisputed(String asked, List<Outcome> rows) {
        return Truth.every(rows, one -> Truth.every(rows, other -> agree(asked, one, other)));
    }

    private static Truth agree(String asked, Outcome one, Outcome other) {
        boolean differ = one.result().isValue()
                && other.result().isValue()
                && !one.result().equals(other.result());
        if (!differ || overtaken(one, other).or(overtaken(other, one)).isTrue()) {
            return Truth.TRUE;
        }
        boolean both = Cells.is(one.of(), asked).and(Cells.is(other.of(), asked)).isTrue();
        return both ? Truth.CONFLICTING : Truth.MISSING;
    }

    private static Truth overtaken(Outcome one, Outcome other) {
        return Cells.is(one.result(), Result.INCOMPLETE).and(When.of(one.at()).before(When.of(other.at())));
    }
}
