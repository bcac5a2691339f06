package jp.confidentiality.rules;

import java.util.List;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Training;
import org.jspecify.annotations.Nullable;

/** Training, and its report, before a person starts (第4第2項): training, then report, then start. */
final class Preparations {
    private final Weigher weigher;
    private final Reports reports;

    Preparations(Weigher weigher, Reports reports) {
        this.weigher = weigher;
        this.reports = reports;
    }

    /** {@code preparation} came certainly before the start of {@code act}. */
    Duty beforeStart(Act act, Preparation preparation) {
        Truth open = weigher.nowBefore(act.at());
        Truth done = preparation == Preparation.TRAINING ? trained(act, open) : reported(act, open);
        Long due = act.at().lo() == Long.MIN_VALUE || act.at().lo() == Long.MAX_VALUE
                ? null
                : act.at().lo() - 1;
        return new Duty(Truth.TRUE, done, open, due, null);
    }

    private Truth trained(Act act, Truth open) {
        return weigher.existsAmong(
                () -> weigher.evidence().trainingsOf(person(act)),
                row -> training(row, act),
                Register.TRAININGS,
                weigher.evidence().coverage().prior(Register.TRAININGS, act.at()),
                open);
    }

    private Truth training(Training row, Act act) {
        Truth persons = weigher.lists(row, "persons", row.persons(), person(act));
        Truth before = Interval.of(row, row.at()).before(act.at());
        if (persons.isFalse()) {
            return persons;
        }
        Because because = before.isFalse() ? Because.LATE_FOR_START : Because.START_ORDER_UNKNOWN;
        Truth timed = before.isTrue() || !weigher.explaining()
                ? before
                : before.noting(Note.of(because, row, row.at(), act.at()));
        Truth fits = persons.and(timed);
        return fits.isTrue() ? weigher.noting(fits, Because.TRAINED, row, row.at()) : fits;
    }

    /** A report of the person's training, or of one not on record, is needed, and a training that it is of. */
    private Truth reported(Act act, Truth open) {
        Truth trained = trained(act, open);
        return trained.isFalse()
                ? trained
                : pair(act, open, weigher.evidence().coverage().prior(Register.REPORTS, act.at()));
    }

    /** The report is one of a training, made certainly before the start. */
    private Truth stated(Report row, Act act) {
        Truth fits = reports.fits(row, null, act.at(), ReportContent.TRAINING, Writing.ANY_FORM);
        return fits.isFalse() ? fits : fits.and(reports.before(row, act.at()));
    }

    private Truth pair(Act act, Truth open, Truth complete) {
        Truth any = Truth.FALSE;
        for (Training training : weigher.evidence().trainingsOf(person(act))) {
            Act held = Act.of(training);
            Truth fits = training(training, act);
            for (Report report : fits.possible() ? reports.about(held, ReportContent.TRAINING) : List.<Report>of()) {
                Truth states = reports.fits(report, held, ReportContent.TRAINING, Writing.ANY_FORM);
                Truth pair = states.isFalse()
                        ? states
                        : fits.and(states).and(follows(report, training)).and(reports.before(report, act.at()));
                any = any.or(pair.isTrue() ? weigher.noting(pair, Because.TRAINING_REPORTED, training, report) : pair);
            }
        }
        Truth trainings = weigher.evidence().coverage().prior(Register.TRAININGS, act.at());
        Truth both = weigher.settled(any, Register.REPORTS, complete, open);
        Truth elsewhere = weigher.exists(
                weigher.evidence().trainingReportsElsewhere(),
                row -> stated(row, act),
                Register.REPORTS,
                complete,
                open);
        return elsewhere.isFalse() ? both : weigher.settled(both, Register.TRAININGS, trainings, open);
    }

    private Truth follows(Report report, Training training) {
        Truth follows = Interval.of(training, training.at()).before(Interval.of(report, report.at()));
        return follows.isTrue() || !weigher.explaining()
                ? follows
                : follows.noting(Note.of(Because.REPORT_BEFORE_TRAINING, report, report.at(), training, training.at()));
    }

    private static @Nullable String person(Act act) {
        return act.actor() == null ? null : act.actor().orNull();
    }
}
