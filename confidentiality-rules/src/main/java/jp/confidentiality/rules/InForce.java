package jp.confidentiality.rules;

import java.time.LocalDate;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.profile.SwitchedOff;

/**
 * Whether what begins on a day counts for an act (施行日): by the act's own moment. The contract, and rows without a
 * moment of their own, are judged as they stand now.
 */
final class InForce {
    private InForce() {}

    /** What is in force from the beginning of {@code day} counts for {@code act}. */
    static Truth from(LocalDate day, Weigher weigher, Act act) {
        Fact row = act.fact();
        Interval first = Interval.at(Moment.startOf(day));
        if (row instanceof Activity) {
            return first.notAfter(act.at());
        }
        return row == null || EventMoments.column(FactType.of(row)) == null
                ? weigher.hasCome(first)
                : first.notAfter(EventMoments.of(row));
    }

    /** The norm that {@code off} is about is judged for {@code act}. */
    static Truth despite(SwitchedOff off, Weigher weigher, Act act) {
        Truth begun = off.from().equals(LocalDate.MIN) ? Truth.TRUE : from(off.from(), weigher, act);
        Truth over = off.until().equals(LocalDate.MAX)
                ? Truth.FALSE
                : from(off.until().plusDays(1), weigher, act);
        Truth judged = begun.not().or(over);
        return judged.isFalse() && weigher.explaining()
                ? judged.noting(
                        Note.of(Because.SWITCHED_OFF, off.daysJa(), off.daysEn(), off.reason(), off.decidedBy()))
                : judged;
    }
}
