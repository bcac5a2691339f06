package jp.confidentiality.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Cause;
import org.jspecify.annotations.Nullable;

/** Reports to the orderer (報告): what they state, in which form, about what, and whether in time. */
final class Reports {
    private static final List<ReportContent> ALL_CONTENTS = List.of(ReportContent.values());

    private final Weigher weigher;
    private final Determinations determinations;

    Reports(Weigher weigher, Determinations determinations) {
        this.weigher = weigher;
        this.determinations = determinations;
    }

    /**
     * Each of {@code contents} was reported about {@code act} within {@code term}; possibly by several documents (D2).
     */
    Truth within(
            String norm,
            Act act,
            Times.Term term,
            Truth open,
            Writing writing,
            boolean planned,
            ReportContent... contents) {
        Truth complete = weigher.evidence().coverage().performance(Register.REPORTS, term.trigger(), term.secondHi());
        Truth all = Truth.TRUE;
        for (ReportContent content : contents) {
            List<Report> rows = about(act, content);
            Truth one = weigher.exists(
                    rows,
                    row -> {
                        Truth fits = fits(row, act, term.trigger(), content, writing);
                        return fits.isFalse() ? fits : fits.and(timely(norm, row, act, term, planned, content));
                    },
                    Register.REPORTS,
                    complete,
                    open);
            all = all.and(told(one, rows, content));
        }
        return all;
    }

    /** Adds that none of {@code rows} states {@code content}, where that is so. */
    private Truth told(Truth one, Collection<Report> rows, ReportContent content) {
        if (!weigher.explaining()) {
            return one;
        }
        for (Report row : rows) {
            if (states(row, content).possible()) {
                return one;
            }
        }
        return weigher.noting(one, Because.CONTENT_MISSING, content);
    }

    /** A report about {@code act} that states {@code content} within {@code term} lists {@code person}. */
    Truth lists(String norm, Act act, Times.Term term, Truth open, ReportContent content, String person) {
        return weigher.exists(
                about(act, content),
                row -> fits(row, act, content, Writing.ANY_FORM)
                        .and(Weigher.contains(row.persons(), person, Truth.FALSE))
                        .and(timely(norm, row, act, term, false, content)),
                Register.REPORTS,
                weigher.evidence().coverage().performance(Register.REPORTS, term.trigger(), term.secondHi()),
                open);
    }

    /** {@code content} was reported about {@code act} within {@code term}, with supporting material. */
    Truth withMaterial(String norm, Act act, Times.Term term, Truth open, ReportContent content) {
        return weigher.exists(
                aboutWhatever(act),
                row -> fits(row, act, content, Writing.ANY_FORM)
                        .and(supported(row))
                        .and(timely(norm, row, act, term, false, content)),
                Register.REPORTS,
                weigher.evidence().coverage().performance(Register.REPORTS, term.trigger(), term.secondHi()),
                open);
    }

    /** Returns the first second at which {@code content} was reported with supporting material; null if never. */
    @Nullable
    Long firstWithMaterial(Act act, ReportContent content) {
        Long first = null;
        for (Report row : about(act, content)) {
            Interval at = Interval.of(row, row.at());
            boolean counts = at.hi() != Long.MAX_VALUE
                    && fits(row, act, content, Writing.ANY_FORM)
                            .and(supported(row))
                            .isTrue();
            first = counts && (first == null || at.hi() < first) ? Long.valueOf(at.hi()) : first;
        }
        return first;
    }

    private Truth supported(Report row) {
        return row.supporting().isBlank()
                ? weigher.filled(row, "supporting", row.supporting())
                : weigher.yes(row, "supporting", row.supporting());
    }

    /** {@code content} was reported about {@code act} within {@code term} by someone whose report counts. */
    Truth by(String norm, Act act, Times.Term term, Truth open, ReportContent content, Function<String, Truth> counts) {
        return weigher.exists(
                aboutWhatever(act),
                row -> fits(row, act, content, Writing.ANY_FORM)
                        .and(by(row, counts))
                        .and(timely(norm, row, act, term, false, content)),
                Register.REPORTS,
                weigher.evidence().coverage().performance(Register.REPORTS, term.trigger(), term.secondHi()),
                open);
    }

    private Truth by(Report row, Function<String, Truth> counts) {
        return row.by().isValue()
                ? weigher.column(counts.apply(row.by().value()), row, "by")
                : weigher.missing(row, "by", row.by());
    }

    /** {@code content} was reported within {@code term} about {@code act} and nothing else. */
    Truth alone(String norm, Act act, Times.Term term, Truth open, Writing writing, ReportContent content) {
        return weigher.exists(
                aboutWhatever(act),
                row -> fits(row, act, term.trigger(), content, writing)
                        .and(
                                row.about().isValue() && row.about().value().size() > 1
                                        ? weigher.column(Truth.FALSE, row, "about")
                                        : Truth.TRUE)
                        .and(timely(norm, row, act, term, false, content)),
                Register.REPORTS,
                weigher.evidence().coverage().performance(Register.REPORTS, term.trigger(), term.secondHi()),
                open);
    }

    /** Returns the first second at which {@code person} stood on a list about {@code act}; null if never. */
    @Nullable
    Long firstListed(Act act, ReportContent content, String person) {
        Long first = null;
        for (Report row : about(act, content)) {
            Interval at = Interval.of(row, row.at());
            boolean lists = at.hi() != Long.MAX_VALUE
                    && fits(row, act, content, Writing.ANY_FORM)
                            .and(Weigher.contains(row.persons(), person, Truth.FALSE))
                            .isTrue();
            first = lists && (first == null || at.hi() < first) ? Long.valueOf(at.hi()) : first;
        }
        return first;
    }

    /** Each of {@code contents} was reported certainly before {@code act}; null for {@code about}: about whatever. */
    Truth before(
            Act act,
            Collection<Report> rows,
            Truth open,
            @Nullable Act about,
            Writing writing,
            Set<ReportContent> contents) {
        Truth complete = weigher.evidence().coverage().prior(Register.REPORTS, act.at());
        Truth all = Truth.TRUE;
        for (ReportContent content : contents) {
            Truth one = weigher.exists(
                    rows,
                    row -> {
                        Truth fits = fits(row, about, act.at(), content, writing);
                        return fits.isFalse() ? fits : noted(fits.and(before(row, act.at())), row, content);
                    },
                    Register.REPORTS,
                    complete,
                    open);
            all = all.and(told(one, rows, content));
        }
        return all;
    }

    private Truth noted(Truth fits, Report row, ReportContent content) {
        return fits.isTrue() && weigher.explaining()
                ? fits.noting(Note.of(Because.REPORTED_BEFORE, row, row.at(), content))
                : fits;
    }

    /** The report was made certainly before {@code moment}. */
    Truth before(Report row, Interval moment) {
        Truth before = Interval.of(row, row.at()).before(moment);
        if (before.isTrue() || !weigher.explaining()) {
            return before;
        }
        Because because = before.isFalse() ? Because.LATE_FOR_START : Because.START_ORDER_UNKNOWN;
        return before.noting(Note.of(because, row, row.at(), moment));
    }

    /** Returns the reports that may be about {@code act}, whatever they state: others are told among the reasons. */
    List<Report> aboutWhatever(Act act) {
        return about(act, ALL_CONTENTS);
    }

    /** Returns the reports that may be about {@code act}, of which only those that state {@code content} count. */
    List<Report> about(Act act, ReportContent content) {
        return about(act, List.of(content));
    }

    /**
     * Returns the reports that may be about {@code act}, of which only those that state some of {@code contents} count.
     */
    List<Report> about(Act act, Collection<ReportContent> contents) {
        Evidence evidence = weigher.evidence();
        if (act.mayBeNamed()) {
            return evidence.all(Report.class);
        }
        List<Report> found = evidence.reportsAbout(act.id(), contents);
        return act.otherId() == null ? found : Index.merged(found, evidence.reportsAbout(act.otherId(), contents));
    }

    /** The report states {@code content}, in the form wanted, about {@code act}. */
    Truth fits(Report row, Act about, ReportContent content, Writing writing) {
        return fits(row, about, about.at(), content, writing);
    }

    /**
     * The report states {@code content}, in the form wanted on the day of {@code trigger} (D15), about {@code about} if
     * given.
     */
    Truth fits(Report row, @Nullable Act about, Interval trigger, ReportContent content, Writing writing) {
        Truth states = states(row, content);
        if (states.isFalse()) {
            return states;
        }
        return states.and(about == null ? Truth.TRUE : names(row, about)).and(form(row, trigger, writing));
    }

    /** Returns the first second at which {@code content} was reported about {@code act} alone; null if never. */
    @Nullable
    Long madeGoodAlone(Act act, Interval trigger, Writing writing, ReportContent content) {
        Long first = null;
        for (Report row : about(act, content)) {
            Interval at = Interval.of(row, row.at());
            boolean counts = at.hi() != Long.MAX_VALUE
                    && row.about().isValue()
                    && row.about().value().size() == 1
                    && fits(row, act, trigger, content, writing).isTrue();
            first = counts && (first == null || at.hi() < first) ? Long.valueOf(at.hi()) : first;
        }
        return first;
    }

    /** Returns the latest second at which all of {@code contents} had been reported, late or not; null if never. */
    @Nullable
    Long madeGood(Act act, Interval trigger, Writing writing, ReportContent... contents) {
        long last = Long.MIN_VALUE;
        for (ReportContent content : contents) {
            long earliest = Long.MAX_VALUE;
            for (Report row : about(act, content)) {
                Interval at = Interval.of(row, row.at());
                if (at.hi() != Long.MAX_VALUE
                        && fits(row, act, trigger, content, writing).isTrue()) {
                    earliest = Math.min(earliest, at.hi());
                }
            }
            last = Math.max(last, earliest);
        }
        return last == Long.MAX_VALUE || last == Long.MIN_VALUE ? null : last;
    }

    /**
     * The orderer agreed to what was reported about {@code act}: of each content, the latest answer counts (D7). Where
     * no report is on record although it could be, nobody knows what the orderer answered.
     */
    Duty agreed(
            Act act,
            Interval trigger,
            Truth complete,
            Truth open,
            Writing writing,
            boolean planned,
            ReportContent... contents) {
        Truth agreed = Truth.TRUE;
        Truth answered = Truth.TRUE;
        for (ReportContent content : contents) {
            Answers answers = new Answers(weigher);
            for (Report row : about(act, content)) {
                boolean early = !planned && Interval.of(row, row.at()).certainlyBefore(act.at());
                answers.add(row, early ? Truth.FALSE : fits(row, act, trigger, content, writing));
            }
            Truth unseen = answers.none() && !weigher.mayStillBeDone(open) && !complete.isTrue()
                    ? weigher.noting(complete, Because.REGISTER_INCOMPLETE, Register.REPORTS)
                    : Truth.FALSE;
            agreed = agreed.and(answers.agreed().or(unseen));
            answered = answered.and(answers.answered().or(unseen));
        }
        return Duty.of(agreed, answered.not());
    }

    private Truth timely(String norm, Report row, Act act, Times.Term term, boolean planned, ReportContent content) {
        if (states(row, content).isFalse()) {
            return Truth.FALSE;
        }
        Interval at = Interval.of(row, row.at());
        if (!planned && at.certainlyBefore(act.at())) {
            return weigher.explaining()
                    ? Truth.FALSE.noting(Note.of(Because.REPORT_BEFORE_EVENT, row, row.at()))
                    : Truth.FALSE;
        }
        Truth inTime = determinations.tolerated(norm, act, weigher.times().inTime(at, term));
        if (!weigher.explaining()) {
            return inTime;
        }
        Because because = inTime.isTrue() ? Because.REPORTED : inTime.isFalse() ? Because.REPORT_LATE : unclear(inTime);
        boolean plain = because == Because.REPORTED || because == Because.REPORT_LATE;
        return inTime.noting(
                plain
                        ? Note.of(because, row, row.at(), content, term.value())
                        : Note.of(because, row, row.at(), term.value()));
    }

    private static Because unclear(Truth inTime) {
        Cause cause = Judgement.cause(inTime);
        return cause == Cause.TOLERANCE
                ? Because.REPORT_IN_BAND
                : cause == Cause.TOO_COARSE ? Because.REPORT_COARSE : Because.DONE_UNCLEAR;
    }

    private Truth states(Report row, ReportContent content) {
        Set<ReportContent> stated = row.contents().orNull();
        if (stated == null) {
            return row.contents().isBlank() ? Truth.FALSE : weigher.missing(row, "contents", row.contents());
        }
        return Truth.of(stated.contains(content));
    }

    private Truth names(Report row, Act act) {
        Cell<Set<String>> about = row.about();
        if (!about.isValue()) {
            return weigher.missing(row, "about", about);
        }
        boolean named = false;
        for (String one : about.value()) {
            named |= act.isNamed(one);
        }
        return named || !act.mayBeNamed() ? Truth.of(named) : Truth.missing(Register.REPORTS);
    }

    private Truth form(Report row, Interval trigger, Writing writing) {
        if (writing == Writing.ANY_FORM) {
            return Truth.TRUE;
        }
        Form form = row.form().orNull();
        if (form == null) {
            return weigher.missing(row, "form", row.form());
        }
        Truth written = weigher.isWritten(form, trigger);
        return written.isFalse() ? weigher.noting(written, Because.REPORT_FORM, row, form) : written;
    }
}
