package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Result;
import org.jspecify.annotations.Nullable;

/** What came of a request, demand, instruction or notice (対応結果): D7. */
final class Outcomes {
    private final Weigher weigher;
    private final Determinations determinations;

    Outcomes(Weigher weigher, Determinations determinations) {
        this.weigher = weigher;
        this.determinations = determinations;
    }

    /** A refusal is recorded. */
    Truth refused(Act act) {
        Truth refused = Truth.FALSE;
        for (Outcome row : of(act)) {
            refused = refused.or(result(row, act, Result.REFUSED));
        }
        return refused;
    }

    /** It was carried out within {@code term}. */
    Truth done(String norm, Act act, Times.Term term, Truth open) {
        return weigher.exists(
                of(act),
                row -> result(row, act, Result.DONE).and(timely(norm, row, act, term)),
                Register.OUTCOMES,
                weigher.evidence().coverage().performance(Register.OUTCOMES, term.trigger(), term.secondHi()),
                open);
    }

    /** Returns the second at which it was carried out, late or not; null if never. */
    @Nullable
    Long madeGood(Act act) {
        Long earliest = null;
        for (Outcome row : of(act)) {
            Interval at = Interval.of(row, row.at());
            boolean done = row.result().orNull() == Result.DONE && at.hi() != Long.MAX_VALUE;
            earliest = done && (earliest == null || at.hi() < earliest) ? Long.valueOf(at.hi()) : earliest;
        }
        return earliest;
    }

    private List<Outcome> of(Act act) {
        return new ArrayList<>(weigher.evidence().outcomesOf(act.id()));
    }

    private Truth result(Outcome row, Act act, Result wanted) {
        Result result = row.result().orNull();
        if (result == null) {
            return weigher.missing(row, "result", row.result());
        }
        if (result != wanted) {
            return Truth.FALSE;
        }
        Truth conflict = conflict(act);
        if (conflict.isUnknown()) {
            return conflict;
        }
        return result == Result.REFUSED ? weigher.noting(Truth.TRUE, Because.REFUSED, row) : Truth.TRUE;
    }

    /** Two rows that answer differently leave the outcome unknown, whatever a third one says (D7). */
    private Truth conflict(Act act) {
        List<Outcome> rows = of(act);
        for (Outcome row : rows) {
            for (Outcome other : rows) {
                if (contradicts(row, other)) {
                    return weigher.contradicting(Because.RESULTS_CONFLICT, row, other);
                }
            }
        }
        return Truth.FALSE;
    }

    private static boolean contradicts(Outcome row, Outcome other) {
        Result result = row.result().orNull();
        Result another = other.result().orNull();
        return result != null
                && another != null
                && result != another
                && result != Result.INCOMPLETE
                && (another != Result.INCOMPLETE
                        || !Interval.of(other, other.at())
                                .before(Interval.of(row, row.at()))
                                .isTrue());
    }

    private Truth timely(String norm, Outcome row, Act act, Times.Term term) {
        Truth inTime = determinations.tolerated(norm, act, weigher.times().inTime(Interval.of(row, row.at()), term));
        Because because =
                inTime.isTrue() ? Because.DONE_IN_TIME : inTime.isFalse() ? Because.DONE_LATE : Because.DONE_UNCLEAR;
        return weigher.explaining() ? inTime.noting(Note.of(because, row, row.at(), term.value())) : inTime;
    }
}
