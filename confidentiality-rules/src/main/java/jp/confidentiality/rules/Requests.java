package jp.confidentiality.rules;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Admission;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Notice;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** What the orderer asked for or instructed: by the stated date, else within a span; a refusal violates at once (Q). */
final class Requests {
    private final Scales scales;
    private final Weigher weigher;

    Requests(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** The list names everyone directly engaged on the day of the request. */
    Duty listed(String norm, Act act, Request request, TimingWord word) {
        Times.Term term = term(norm, act, request.due(), word);
        Truth open = scales.terms().open(norm, act, term);
        Reports reports = scales.reports();
        Truth handedIn = reports.within(norm, act, term, open, Writing.ANY_FORM, false, ReportContent.ROSTER);
        Truth complete = handedIn.isFalse()
                ? handedIn
                : handedIn.and(scales.engagements()
                        .listed(request, person -> reports.lists(norm, act, term, open, ReportContent.ROSTER, person)));
        Long madeGood = scales.engagements()
                .lastListed(request, person -> reports.firstListed(act, ReportContent.ROSTER, person));
        return duty(act, term, complete, open, madeGood != null && madeGood > term.firstHi() ? madeGood : null);
    }

    /** What was asked for was explained, with supporting material. */
    Duty explained(String norm, Act act, Request request, TimingWord word, ReportContent content) {
        Times.Term term = term(norm, act, request.due(), word);
        Truth open = scales.terms().open(norm, act, term);
        Truth done = scales.reports().withMaterial(norm, act, term, open, content);
        Long madeGood = scales.reports().firstWithMaterial(act, content);
        return duty(act, term, done, open, madeGood != null && madeGood > term.firstHi() ? madeGood : null);
    }

    /** The report demanded was made by the one asked, or by anyone above it. */
    Duty reported(String norm, Act act, Demand demand, TimingWord word, ReportContent content) {
        Times.Term term = term(norm, act, demand.due(), word);
        Truth open = scales.terms().open(norm, act, term);
        Truth done =
                scales.reports().by(norm, act, term, open, content, reporter -> isAnswering(reporter, demand, act));
        return duty(act, term, done, open, late(act, term, content));
    }

    private Truth isAnswering(String reporter, Demand demand, Act act) {
        String addressee = demand.addressee().orNull();
        if (addressee != null) {
            return scales.isOrAbove(reporter, addressee, act.at());
        }
        boolean contractor = reporter.equals(weigher.evidence().contract().contractor());
        return contractor ? Truth.TRUE : weigher.missing(demand, "addressee", demand.addressee());
    }

    /** The notice was met with measures, and the result reported. */
    Duty corrected(String norm, Act act, Notice notice, TimingWord word, ReportContent content) {
        Times.Term term = term(norm, act, notice.due(), word);
        Truth open = scales.terms().open(norm, act, term);
        Truth done = scales.reports().within(norm, act, term, open, Writing.ANY_FORM, false, content);
        return duty(act, term, done, open, late(act, term, content));
    }

    /** The inspection was admitted; refused or obstructed violates; until the date, a blank is open. */
    Duty inspected(String norm, Act act, Demand demand) {
        Times.Term term = term(norm, act, demand.due(), TimingWord.UNSTATED);
        Long due = term.firstLo() == Long.MIN_VALUE ? null : term.firstLo();
        if (demand.admission().isValue()) {
            Admission how = demand.admission().value();
            Truth done = weigher.noting(Truth.of(how == Admission.ADMITTED), Because.INSPECTED, demand, how);
            return new Duty(Truth.TRUE, done, Truth.FALSE, due, null);
        }
        Truth missing = weigher.missing(demand, "admission", demand.admission());
        Truth inTime = weigher.times().open(term);
        Truth open = demand.admission().isBlank() ? inTime : inTime.and(missing);
        return new Duty(Truth.TRUE, weigher.mayStillBeDone(open) ? Truth.FALSE : missing, open, due, null);
    }

    private @Nullable Long late(Act act, Times.Term term, ReportContent content) {
        Long madeGood = scales.reports().madeGood(act, act.at(), Writing.ANY_FORM, content);
        return madeGood != null && madeGood > term.firstHi() ? madeGood : null;
    }

    /** An outcome says that it was carried out. */
    Duty carriedOut(String norm, Act act, Cell<Moment> due, TimingWord word) {
        Times.Term term = term(norm, act, due, word);
        Truth open = scales.terms().open(norm, act, term);
        Long madeGood = scales.outcomes().madeGood(act);
        Truth done = scales.outcomes().done(norm, act, term, open);
        return duty(act, term, done, open, madeGood != null && madeGood > term.firstHi() ? madeGood : null);
    }

    private Times.Term term(String norm, Act act, Cell<Moment> due, TimingWord word) {
        return due.isBlank()
                ? weigher.times().term(norm, word, act.at())
                : weigher.times().stated(act.at(), Interval.of(act.row(Fact.class), due));
    }

    private Duty duty(Act act, Times.Term term, Truth done, Truth open, @Nullable Long madeGood) {
        Truth refused = scales.outcomes().refused(act);
        Long due = term.firstLo() == Long.MIN_VALUE ? null : term.firstLo();
        return new Duty(
                Truth.TRUE,
                refused.isFalse() ? done : done.and(refused.not()),
                refused.isFalse() ? open : open.and(refused.not()),
                due,
                madeGood);
    }
}
