package jp.confidentiality.rules;

import java.util.List;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.norm.Cause;

/** The orderer's answers to reports (回答): the latest counts, different ones at the same moment conflict (D7). */
final class Answers {
    private Answers() {}

    /** Weighs {@code answered} reports, and others that are perhaps answered. */
    static Duty settled(Weigher weigher, List<Report> answered, Truth perhaps) {
        Truth agreed = Truth.FALSE;
        Truth refused = Truth.FALSE;
        for (Report row : answered) {
            Truth latest = latest(weigher, row, answered);
            boolean yes = row.answer().value() == Answer.AGREED;
            if (yes) {
                agreed = agreed.or(weigher.noting(latest, Because.AGREED, row, Weigher.shown(row.answeredAt())));
            } else {
                refused = refused.or(weigher.noting(latest, Because.NOT_AGREED, row, Weigher.shown(row.answeredAt())));
            }
        }
        if (perhaps.isUnknown()) {
            boolean agreedOnly = agreed.isTrue()
                    && answered.stream().allMatch(r -> r.answer().value() == Answer.AGREED);
            agreed = agreedOnly || agreed.isTrue() ? agreed : agreed.or(perhaps);
            refused = agreed.isTrue() ? refused : refused.or(perhaps);
        }
        if (answered.isEmpty() && perhaps.isFalse()) {
            agreed = weigher.explaining() ? agreed.noting(Note.of(Because.NOT_ANSWERED)) : agreed;
        }
        return Duty.of(agreed, refused.not());
    }

    private static Truth latest(Weigher weigher, Report row, List<Report> answered) {
        Truth latest = Truth.TRUE;
        Interval at = Interval.of(row.answeredAt());
        for (Report other : answered) {
            if (other.id().equals(row.id()) || other.answer().equals(row.answer())) {
                continue;
            }
            Interval then = Interval.of(other.answeredAt());
            boolean same = at.exact() && at.equals(then);
            Truth later = same
                    ? weigher.noting(Truth.unknown(Cause.CONFLICTING), Because.ANSWERS_CONFLICT, row, other)
                    : then.before(at);
            latest = latest.and(later);
        }
        return latest;
    }
}
