package jp.confidentiality.rules;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** Things to be done within the span of a timing word (直ちに・速やかに・遅滞なく): D14, D21. */
final class Terms {
    private final Scales scales;
    private final Weigher weigher;

    Terms(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** Everything in {@code contents} is reported in time. */
    Duty reported(String norm, Act act, TimingWord word, Since since, Writing writing, ReportContent... contents) {
        Begun begun = begun(act, since);
        return reported(norm, act, begun, weigher.times().term(norm, word, begun.at()), writing, contents);
    }

    /** Everything in {@code contents} is reported within {@code span}. */
    Duty reported(String norm, Act act, Span span, Since since, Writing writing, ReportContent... contents) {
        Begun begun = begun(act, since);
        return reported(norm, act, begun, weigher.times().term(span, begun.at()), writing, contents);
    }

    private Duty reported(
            String norm, Act act, Begun begun, Times.Term term, Writing writing, ReportContent... contents) {
        Truth open = open(norm, act, term);
        Truth done = scales.reports().within(norm, act, term, open, writing, false, contents);
        return duty(begun, term, done, open, scales.reports().madeGood(act, begun.at(), writing, contents));
    }

    /** {@code content} is reported in time, or before what was planned took place. */
    Duty reportedPlanned(String norm, Act act, TimingWord word, Writing writing, ReportContent content) {
        Times.Term term = weigher.times().term(norm, word, act.at());
        Truth open = open(norm, act, term);
        Truth done = scales.reports().within(norm, act, term, open, writing, true, content);
        return duty(
                new Begun(act.at(), Truth.TRUE, Truth.FALSE, null),
                term,
                done,
                open,
                scales.reports().madeGood(act, act.at(), writing, content));
    }

    /** {@code content} is reported in time by a document about {@code act} alone. */
    Duty reportedAlone(String norm, Act act, TimingWord word, Writing writing, ReportContent content) {
        Times.Term term = weigher.times().term(norm, word, act.at());
        Truth open = open(norm, act, term);
        Truth done = scales.reports().alone(norm, act, term, open, writing, content);
        return duty(
                new Begun(act.at(), Truth.TRUE, Truth.FALSE, null),
                term,
                done,
                open,
                scales.reports().madeGoodAlone(act, act.at(), writing, content));
    }

    /** What was to be reported in time is agreed to. */
    Duty agreed(String norm, Act act, TimingWord word, Since since, Writing writing, ReportContent... contents) {
        return agreed(
                norm, act, weigher.times().term(norm, word, begun(act, since).at()), writing, false, contents);
    }

    /** What was to be reported within {@code term}, or before what was {@code planned}, is agreed to. */
    Duty agreed(String norm, Act act, Times.Term term, Writing writing, boolean planned, ReportContent... contents) {
        Truth complete = weigher.evidence().coverage().performance(Register.REPORTS, term.trigger(), term.secondHi());
        return scales.reports()
                .agreed(act, term.trigger(), complete, open(norm, act, term), writing, planned, contents);
    }

    /** A measure of {@code kind} about {@code act} was taken in time. */
    Duty measured(String norm, Act act, TimingWord word, Since since, MeasureKind kind) {
        Begun begun = begun(act, since);
        Times.Term term = weigher.times().term(norm, word, begun.at());
        Truth open = open(norm, act, term);
        Truth done = weigher.existsAmong(
                () -> weigher.evidence().measuresAbout(act.id()),
                row -> measure(norm, row, act, term, kind),
                Register.MEASURES,
                weigher.evidence().coverage().performance(Register.MEASURES, term.trigger(), term.secondHi()),
                open);
        return duty(begun, term, done, open, madeGood(act, kind));
    }

    /**
     * The orderer's determination that something protects at least as well. Without one human judgment is needed; where
     * nothing protects at all, the lack of a determination decides.
     */
    Truth equivalent(String norm, Act act, boolean unprotected) {
        Truth equivalent = scales.determinations().answer(norm, Question.EQUIVALENT_PROTECTION, act);
        boolean none = equivalent.isUnknown() && Judgement.cause(equivalent) == Cause.HUMAN;
        return none && unprotected
                ? weigher.settled(
                        Truth.FALSE,
                        Register.DETERMINATIONS,
                        weigher.evidence().coverage().throughout(Register.DETERMINATIONS),
                        Truth.FALSE)
                : equivalent;
    }

    Truth open(String norm, Act act, Times.Term term) {
        return scales.determinations().tolerated(norm, act, weigher.times().open(term));
    }

    /**
     * When a time began.
     *
     * @param at when
     * @param condition what must hold besides for a report to count: without recorded discovery, that incidents are
     *     complete
     * @param conflict two rows give different moments
     * @param how the notes that say so
     */
    private record Begun(
            Interval at,
            Truth condition,
            Truth conflict,
            @Nullable Notes how) {}

    private Begun begun(Act act, Since since) {
        return switch (since) {
            case ACT -> new Begun(act.at(), Truth.TRUE, Truth.FALSE, null);
            case WORK_END -> new Begun(scales.workEnd(), Truth.TRUE, Truth.FALSE, null);
            case KNOWN -> known(act);
        };
    }

    private Begun known(Act act) {
        Fact fact = act.fact();
        String about = fact == null ? act.id() : fact.id();
        Cell<String> wrongdoer = Cell.blank();
        if (fact instanceof Incident incident) {
            wrongdoer = incident.wrongdoer();
        } else if (fact instanceof Activity activity) {
            wrongdoer = activity.actor().isValue() ? activity.actor() : Cell.unknown();
        }
        Knowledge.Known known = scales.knowledge().of(about, wrongdoer);
        Truth condition = known.recorded().or(scales.knowledge().incidentsComplete());
        return new Begun(
                known.at(), condition, known.conflict(), known.recorded().notes());
    }

    private static Duty duty(Begun begun, Times.Term term, Truth done, Truth open, @Nullable Long madeGood) {
        boolean late = madeGood != null && madeGood > term.firstHi();
        Truth settled = told(done, begun.conflict()).and(begun.condition());
        Truth stillOpen = done.possible() ? open.and(begun.condition()) : open;
        Long due = term.firstLo() == Long.MIN_VALUE ? null : term.firstLo();
        return new Duty(
                Truth.TRUE,
                settled.noting(begun.how()),
                told(stillOpen, begun.conflict()).noting(begun.how()),
                due,
                late ? madeGood : null);
    }

    /** Adds which rows contradict each other, where that is the doubt. */
    private static Truth told(Truth truth, Truth conflict) {
        boolean because = conflict.isUnknown() && (truth.causes() & conflict.causes()) != 0;
        return because ? truth.noting(conflict.notes()) : truth;
    }

    private Truth measure(String norm, Measure row, Act act, Times.Term term, MeasureKind kind) {
        Truth fits = fits(row, act, kind);
        if (fits.isFalse()) {
            return fits;
        }
        Truth inTime = scales.determinations()
                .tolerated(norm, act, weigher.times().inTime(Interval.of(row, row.from()), term));
        Because because =
                inTime.isTrue() ? Because.DONE_IN_TIME : inTime.isFalse() ? Because.DONE_LATE : Because.DONE_UNCLEAR;
        return fits.and(weigher.explaining() ? inTime.noting(Note.of(because, row, row.from(), term.value())) : inTime);
    }

    private Truth fits(Measure row, Act act, MeasureKind kind) {
        Set<MeasureKind> kinds = row.kinds().orNull();
        Truth ofKind = kinds == null ? weigher.missing(row, "kinds", row.kinds()) : Truth.of(kinds.contains(kind));
        if (ofKind.isFalse() || row.reason().isValue()) {
            return Truth.FALSE; // a row with a reason says why the measure is not used
        }
        Truth taken = row.reason().isUnknown() ? weigher.missing(row, "reason", row.reason()) : Truth.TRUE;
        return ofKind.and(taken).and(Weigher.contains(row.about(), act.id(), Truth.FALSE));
    }

    private @Nullable Long madeGood(Act act, MeasureKind kind) {
        Long earliest = null;
        for (Measure row : weigher.evidence().measuresAbout(act.id())) {
            Interval at = Interval.of(row, row.from());
            if (fits(row, act, kind).isTrue()
                    && at.hi() != Long.MAX_VALUE
                    && (earliest == null || at.hi() < earliest)) {
                earliest = at.hi();
            }
        }
        return earliest;
    }
}
