package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.TimingWord;

/** Changes of what was reported before the work started (R01). */
final class Changes {
    private final World world;
    private final Sheet sheet;
    private final Period work;
    private final long contractEnd;

    Changes(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
        this.work = Period.of(world.workStart(), Cell.blank());
        this.contractEnd = Moment.endOf(world.contract.until());
    }

    /** Judges the beginning and the ending of one row; the worse counts. */
    void judge(Cell<Moment> from, Cell<Moment> until, int applies, Subject subject) {
        Cell<Moment> end = world.sight.later(until);
        Period period = Period.of(from, end);
        int beginning = period.startEarliest() > work.startLatest()
                ? YES
                : period.startLatest() <= work.startEarliest() ? NO : UNKNOWN;
        int ending = end.isBlank() || period.endEarliest() >= contractEnd
                ? NO
                : period.endLatest() < contractEnd ? YES : UNKNOWN;
        int begun = outcomes(Math.min(applies, beginning), from, ReportContent.CHANGE_BEGINNING, subject);
        int ended = outcomes(Math.min(applies, ending), end, ReportContent.CHANGE_ENDING, subject);
        sheet.enter(PlainNorm.R01_CHANGE_REPORT, Kleene.worse(begun, ended), subject);
    }

    private int outcomes(int applies, Cell<Moment> change, ReportContent content, Subject row) {
        if (applies == NO) {
            return Kleene.outcomes(NO, NO, NO);
        }
        Subject subject = new Subject().at(change, world.sight.asOf());
        subject.id = row.id;
        Band band = world.timing.band(TimingWord.PROMPTLY, subject.earliest, subject.latest);
        int reported =
                world.reports.inTime(PlainNorm.R01_CHANGE_REPORT, subject, band, ReportTable.ANY_TIME, true, content);
        return agreed(applies, reported, world.timing.open(band), world.reports.answer(subject, band, content));
    }

    /** To report and to have it agreed to are two duties; what is not yet answered is pending, without due time. */
    static int agreed(int applies, int reported, int open, int answer) {
        int agreed = answer < NO ? NO : answer;
        int unanswered = answer < NO ? YES : answer == UNKNOWN ? UNKNOWN : NO;
        int own = Kleene.outcomes(YES, reported, open);
        int both = Kleene.worse(own, Kleene.outcomes(YES, agreed, unanswered));
        if (answer == ReportTable.PERHAPS && (both & Kleene.outcomes(YES, NO, NO)) != 0) {
            both = Kleene.worse(own, Kleene.outcomes(YES, UNKNOWN, UNKNOWN));
        }
        return applies == YES ? both : both | Kleene.outcomes(NO, NO, NO);
    }
}
