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
    private final List<Report> uncertain = new ArrayList<>();
    private final List<Truth> certainties = new ArrayList<>();
    private Truth perhaps = Truth.FALSE;
    private boolean none = true;

    Answers(Weigher weigher) {
        this.weigher = weigher;
    }

    /** Takes a report that {@code fits} says is of the content. */
    void add(Report row, Truth fits) {
        none &= !fits.isTrue();
        if (fits.isTrue() && row.answer().isUnknown()) {
            doubt(row, weigher.missing(row, "answer", row.answer()));
        } else if (fits.isTrue() && row.answer().isValue()) {
            answered.add(row);
        } else if (fits.isUnknown() && !row.answer().isBlank()) {
            doubt(row, fits);
        }
    }

    private void doubt(Report row, Truth counts) {
        perhaps = perhaps.or(counts);
        uncertain.add(row);
        certainties.add(counts);
    }

    /** Tells whether no report is certainly of the content. */
    boolean none() {
        return none;
    }

    /** The answer that counts is an agreement. */
    Truth agreed() {
        Truth agreed = counting(Answer.AGREED, Because.AGREED).or(perhapsAgreed());
        if (!agreed.isFalse() || !weigher.explaining()) {
            return agreed;
        }
        return answered.isEmpty()
                ? agreed.noting(Note.of(Because.NOT_ANSWERED))
                : agreed.noting(counting(Answer.REFUSED, Because.NOT_AGREED).notes());
    }

    /** An answer that perhaps counts is perhaps an agreement, and no refusal that counts came after it. */
    private Truth perhapsAgreed() {
        Truth any = Truth.FALSE;
        for (int i = 0; i < uncertain.size(); i++) {
            Report row = uncertain.get(i);
            Truth agreed = row.answer().orNull() == Answer.REFUSED ? Truth.FALSE : certainties.get(i);
            for (Report other : answered) {
                if (agreed.possible() && other.answer().value() == Answer.REFUSED) {
                    Interval at = Interval.of(row, row.answeredAt());
                    Interval then = Interval.of(other, other.answeredAt());
                    boolean same = at.exact() && at.equals(then);
                    agreed = agreed.and(
                            same ? weigher.contradicting(Because.ANSWERS_CONFLICT, row, other) : then.before(at));
                }
            }
            any = any.or(agreed);
        }
        return any;
    }

    /** The orderer has answered, whatever the answer. */
    Truth answered() {
        return answered.isEmpty() ? perhaps : Truth.TRUE;
    }

    private Truth counting(Answer wanted, Because because) {
        Truth counting = Truth.FALSE;
        for (Report row : answered) {
            if (row.answer().value() == wanted) {
                counting = counting.or(weigher.noting(latest(row), because, row, row.answeredAt()));
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
        for (int i = 0; i < uncertain.size() && latest.possible(); i++) {
            Report other = uncertain.get(i);
            Interval then = Interval.of(other, other.answeredAt());
            boolean same = at.exact() && at.equals(then);
            Truth earlier = same ? weigher.contradicting(Because.ANSWERS_CONFLICT, row, other) : then.before(at);
            latest = other.answer().equals(row.answer())
                    ? latest
                    : latest.and(earlier.or(certainties.get(i).not()));
        }
        return latest;
    }
}
