package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.Report;

/**
 * The orderer's answers to reports of one content (回答): the latest counts, different ones at one moment conflict (D7).
 */
final class Answers {
    private final Weigher weigher;
    private final List<Answered> given = new ArrayList<>();
    private boolean none = true;

    Answers(Weigher weigher) {
        this.weigher = weigher;
    }

    /** A report that was answered, and whether it is of the content, at least perhaps. */
    private record Answered(Report row, Truth fits) {
        boolean isCertain() {
            return fits.isTrue() && row.answer().isValue();
        }

        Interval at() {
            return Interval.of(row, row.answeredAt());
        }
    }

    /** Takes a report that {@code fits} says is of the content. */
    void add(Report row, Truth fits) {
        none &= !fits.isTrue();
        if (fits.possible() && !row.answer().isBlank()) {
            given.add(new Answered(row, fits));
        }
    }

    /** Tells whether no report is certainly of the content. */
    boolean none() {
        return none;
    }

    /** The answer that counts is an agreement. */
    Truth agreed() {
        Truth agreed = counting(Answer.AGREED, Answer.REFUSED, Because.AGREED);
        if (!agreed.isFalse() || !weigher.explaining()) {
            return agreed;
        }
        return given.stream().noneMatch(Answered::isCertain)
                ? agreed.noting(Note.of(Because.NOT_ANSWERED))
                : agreed.noting(counting(Answer.REFUSED, Answer.AGREED, Because.NOT_AGREED)
                        .notes());
    }

    /** The orderer has answered, whatever the answer. */
    Truth answered() {
        Truth answered = Truth.FALSE;
        for (Answered one : given) {
            answered = answered.or(one.row().answer().isUnknown() ? unknown(one) : one.fits());
        }
        return answered;
    }

    private Truth counting(Answer wanted, Answer opposite, Because because) {
        Truth counting = Truth.FALSE;
        for (Answered one : given) {
            Truth says = says(one, wanted);
            if (says.possible()) {
                Truth counts = says.and(latest(one, opposite));
                Report row = one.row();
                counting =
                        counting.or(one.isCertain() ? weigher.noting(counts, because, row, row.answeredAt()) : counts);
            }
        }
        return counting;
    }

    private Truth says(Answered one, Answer wanted) {
        return one.row().answer().isUnknown()
                ? unknown(one)
                : one.row().answer().value() == wanted ? one.fits() : Truth.FALSE;
    }

    private Truth unknown(Answered one) {
        return one.fits().and(weigher.missing(one.row(), "answer", one.row().answer()));
    }

    /** No other answer says the opposite later, or at the same moment. */
    private Truth latest(Answered one, Answer opposite) {
        Truth latest = Truth.TRUE;
        for (Answered other : given) {
            Truth against = other.equals(one) ? Truth.FALSE : says(other, opposite);
            if (against.possible()) {
                boolean same = one.at().exact() && one.at().equals(other.at());
                Truth earlier = same
                        ? weigher.contradicting(Because.ANSWERS_CONFLICT, one.row(), other.row())
                        : other.at().before(one.at());
                latest = latest.and(against.not().or(earlier));
            }
        }
        return latest;
    }
}
