package jp.confidentiality.rules;

import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.norm.Cause;
import org.jspecify.annotations.Nullable;

/** What only a person can tell, as the orderer determined it (判断): D7, D17. */
final class Determinations {
    private final Weigher weigher;

    Determinations(Weigher weigher) {
        this.weigher = weigher;
    }

    /** The orderer's answer to {@code question} about {@code act}; without one, human judgment is needed. */
    Truth answer(String norm, Question question, Act act) {
        Determination yes = null;
        Determination no = null;
        Truth perhaps = Truth.FALSE;
        for (Determination row : weigher.evidence().determinations(norm, act)) {
            Truth fits = fits(row, question, act);
            Boolean answer = row.answer().orNull();
            if (fits.isTrue() && answer == null) {
                perhaps = perhaps.or(weigher.missing(row, "answer", row.answer()));
            } else if (fits.isTrue() && Boolean.TRUE.equals(answer)) {
                yes = yes == null ? row : yes;
            } else if (fits.isTrue()) {
                no = no == null ? row : no;
            } else if (fits.isUnknown()) {
                perhaps = perhaps.or(fits);
            }
        }
        return settled(question, yes, no, perhaps);
    }

    /** Replaces a doubt about being in time by the orderer's determination, where there is one. */
    Truth tolerated(String norm, Act act, Truth inTime) {
        if (!inTime.isUnknown() || Judgement.cause(inTime) != Cause.TOLERANCE) {
            return inTime;
        }
        Truth answer = answer(norm, Question.IN_TIME, act);
        return answer.isUnknown() && Judgement.cause(answer) == Cause.HUMAN ? inTime : answer;
    }

    private Truth settled(Question question, @Nullable Determination yes, @Nullable Determination no, Truth perhaps) {
        if (yes != null && no != null) {
            return weigher.noting(Truth.unknown(Cause.CONFLICTING), Because.DETERMINATIONS_CONFLICT, yes, no);
        }
        if (yes != null) {
            return weigher.noting(Truth.TRUE, Because.DETERMINED_YES, yes, question);
        }
        if (no != null) {
            return weigher.noting(Truth.FALSE, Because.DETERMINED_NO, no, question);
        }
        return perhaps.isUnknown()
                ? perhaps
                : weigher.noting(Truth.unknown(Cause.HUMAN), Because.DETERMINATION_NEEDED, question);
    }

    private Truth fits(Determination row, Question question, Act act) {
        if (row.question().orNull() != question) {
            return Truth.FALSE;
        }
        Truth by = Weigher.same(row.by(), weigher.evidence().contract().orderer());
        Truth fits = by.isUnknown() ? weigher.missing(row, "by", row.by()) : by;
        fits = fits.and(limited(row, "subjects", row.subjects(), limit -> Truth.of(limit.contains(act.id()))));
        if (fits.possible()) {
            fits = fits.and(limited(row, "persons", row.persons(), limit -> within(limit, act.actor())))
                    .and(limited(row, "places", row.places(), limit -> within(limit, act.place())));
        }
        if (fits.possible()) {
            fits = fits.and(limited(row, "information", row.information(), limit -> informed(row, act)));
        }
        return fits.isFalse() ? fits : fits.and(period(row, act));
    }

    private Truth period(Determination row, Act act) {
        Cell<Moment> workStart = weigher.evidence().contract().workStart();
        Interval at = act.at().equals(Interval.UNKNOWN) && act.fact() == null && workStart.isValue()
                ? Interval.of(workStart.value())
                : act.at();
        Truth from = row.from().isBlank()
                ? Truth.TRUE
                : Interval.start(row, row.from()).notAfter(at);
        return from.and(weigher.notEnded(row, row.until(), at));
    }

    /** A limit that is not stated does not bind; an unknown one may be any. */
    private Truth limited(
            Determination row, String column, Cell<Set<String>> limit, Function<Set<String>, Truth> fits) {
        Set<String> stated = limit.orNull();
        if (stated == null) {
            return limit.isBlank() ? Truth.TRUE : weigher.missing(row, column, limit);
        }
        return fits.apply(stated);
    }

    private static Truth within(Set<String> limit, @Nullable Cell<String> of) {
        if (of == null) {
            return Truth.FALSE;
        }
        String one = of.orNull();
        return one == null ? Truth.missing() : Truth.of(limit.contains(one));
    }

    private Truth informed(Determination row, Act act) {
        return act.information() == null
                ? Truth.FALSE
                : Weigher.each(
                        act.information(),
                        piece -> weigher.evidence().information().covered(row.information(), piece));
    }
}
