package jp.confidentiality.rules;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.StructureElement;
import jp.confidentiality.model.profile.TimingWord;

/** Changes of the responsibility structure (変更): beginnings and ends between work start and the contract's end, R01. */
final class Changes {
    private final Scales scales;
    private final Weigher weigher;

    Changes(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** The beginning, or the end, of {@code act} is reported in time and agreed to, where it is a change. */
    void judge(String norm, Act act, TimingWord word, Writing writing, boolean beginning, Judgement into) {
        Truth changed = changed(act, beginning);
        Judgement change = new Judgement();
        if (changed.possible()) {
            Act at = act.at(moment(act, beginning));
            Times.Term term = weigher.times().term(norm, word, at.at());
            change.add(reported(norm, at, term, writing, content(beginning)));
            change.add(scales.terms().agreed(norm, at, term, writing, true, content(beginning)));
        } else {
            change.add(Duty.of(Truth.TRUE));
        }
        into.add(change, changed);
    }

    private Duty reported(String norm, Act change, Times.Term term, Writing writing, ReportContent content) {
        Truth open = scales.terms().open(norm, change, term);
        Truth done = scales.reports().within(norm, change, term, open, writing, true, content);
        Long madeGood = scales.reports().madeGood(change, change.at(), writing, content);
        boolean late = madeGood != null && madeGood > term.firstHi();
        Long due = term.firstLo() == Long.MIN_VALUE ? null : term.firstLo();
        return new Duty(Truth.TRUE, done, open, due, late ? madeGood : null);
    }

    private static ReportContent content(boolean beginning) {
        return beginning ? ReportContent.CHANGE_BEGINNING : ReportContent.CHANGE_ENDING;
    }

    private Truth changed(Act act, boolean beginning) {
        Cell<Moment> from = from(act.row(Fact.class));
        Cell<Moment> until = until(act.row(Fact.class));
        Interval contractEnd =
                Interval.at(Moment.endOf(weigher.evidence().contract().until()));
        Fact row = act.row(Fact.class);
        Interval workStart = scales.workBegun();
        if (beginning) {
            Interval start = Interval.start(row, from);
            return workStart.before(start).and(start.before(contractEnd));
        }
        Interval end = weigher.end(row, until);
        return until.isBlank() ? Truth.FALSE : workStart.before(end).and(end.before(contractEnd));
    }

    private Interval moment(Act act, boolean beginning) {
        Cell<Moment> cell = beginning ? from(act.row(Fact.class)) : until(act.row(Fact.class));
        return Interval.of(act.row(Fact.class), cell);
    }

    private static Cell<Moment> from(Fact fact) {
        if (fact instanceof Engagement row) {
            return row.from();
        }
        if (fact instanceof Place row) {
            return row.usedFrom();
        }
        if (fact instanceof Appointment row) {
            return row.from();
        }
        return ((StructureElement) fact).from();
    }

    private static Cell<Moment> until(Fact fact) {
        if (fact instanceof Engagement row) {
            return row.until();
        }
        if (fact instanceof Place row) {
            return row.usedUntil();
        }
        if (fact instanceof Appointment row) {
            return row.until();
        }
        return ((StructureElement) fact).until();
    }
}
