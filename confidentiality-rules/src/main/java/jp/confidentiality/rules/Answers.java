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
    private final List<Report> answered = new ArrayList<>();
    private Truth perhaps = Truth.FALSE;
    private boolean none = true;

    Answers(Weigher weigher) {
        this.weigher = weigher;
    }

    /** Takes a report that {@code fits} says is of the content. */
    void add(Report row, Truth fits) {
        none &= fits.isFalse();
        if (fits.isTrue() && row.answer().isUnknown()) {
            perhaps = perhaps.or(weigher.missing(row, "answer", row.answer()));
        } else if (fits.isTrue() && row.answer().isValue()) {
            answered.add(row);
        } else if (fits.isUnknown() && !row.answer().isBlank()) {
            perhaps = perhaps.or(fits);
        }
    }

    /** Tells whether no report can be of the content. */
    boolean none() {
        return none;
    }

    /** The answer that counts is an agreement. */
    Truth agreed() {
        Truth agreed = counting(Answer.AGREED, Because.AGREED).or(perhaps);
        if (!agreed.isFalse() || !weigher.explaining()) {
            return agreed;
        }
        return answered.isEmpty()
                ? agreed.noting(Note.of(Because.NOT_ANSWERED))
                : agreed.noting(counting(Answer.REFUSED, Because.NOT_AGREED).notes());
    }

    /** The orderer has answered, whatever the answer. */
    Truth answered() {
        return answered.isEmpty() ? perhaps : Truth.TRUE;
    }

    private Truth counting(Answer wanted, Because because) {
        Truth counting = Truth.FALSE;
        for (Report row : answered) {
            if (row.answer().value() == wanted) {
                counting = counting.or(weigher.noting(latest(row), because, row, Weigher.shown(row.answeredAt())));
            }
        }
        return counting;
    }

    private Truth latest(Report row) {
        Truth latest = Truth.TRUE;
        Interval at = Interval.of(row, row.answeredAt());
        for (Report other : answered) {
            if (other.answer().equals(row.answer())) {
                continue;
            }
            Interval then = Interval.of(other, other.answeredAt());
            boolean same = at.exact() && at.equals(then);
            latest = latest.and(same ? weigher.contradicting(Because.ANSWERS_CONFLICT, row, other) : then.before(at));
        }
        return latest;
    }
}
