package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** What becomes of provided data (R10e). */
final class Returns {
    private final World world;
    private final Sheet sheet;
    private final @Nullable Moment workEnd;
    private final int workEnded;
    private final Band band;
    private final Subject erased = new Subject();

    Returns(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
        Cell<Moment> end = world.workEnd();
        this.workEnd = end.orNull();
        this.workEnded = end.isBlank() ? NO : end.isValue() ? YES : UNKNOWN;
        Subject trigger = new Subject().at(end, world.sight.asOf());
        this.band = world.timing.band(TimingWord.WITHOUT_DELAY, trigger.earliest, trigger.latest);
    }

    void copy(Copy copy, Subject subject) {
        if (workEnded == NO) {
            sheet.enter(PlainNorm.R10E_RETURN, NO, NO, subject);
            return;
        }
        int provided = world.information.provided(copy.information());
        judge(Math.min(provided, workEnded), copy.returned(), copy.destroyed(), subject);
    }

    void item(Item item, Subject subject) {
        judge(Math.min(Kleene.of(item.provided()), workEnded), item.returned(), item.erased(), subject);
    }

    void erasure(Erasure erasure, Subject subject) {
        int original = Kleene.of(erasure.original());
        int afterEnd = Math.min(workEnded, Kleene.not(before(erasure.at())));
        int applies = Math.min(world.information.provided(erasure.information()), Math.max(original, afterEnd));
        int approved = world.consents.prior(PlainNorm.R10E_APPROVED, ConsentAct.ERASURE, false, subject);
        sheet.enter(PlainNorm.R10E_APPROVED, applies, approved, subject);
        sheet.enter(PlainNorm.R10E_UNREADABLE, applies, Kleene.of(erasure.unreadable()), subject);
        Band due = world.timing.band(TimingWord.UNSTATED, subject.earliest, subject.latest);
        int reported = world.reports.inTime(
                PlainNorm.R10E_REPORT, subject, due, subject.earliest, true, ReportContent.ERASURE_RESULT);
        sheet.enter(PlainNorm.R10E_REPORT, applies, reported, world.timing.open(due), subject);
    }

    private void judge(int applies, Cell<Moment> returned, Cell<Moment> destroyed, Subject subject) {
        if (applies == NO) {
            sheet.enter(PlainNorm.R10E_RETURN, NO, NO, subject);
            return;
        }
        int done = done(world.sight.later(returned), subject);
        if (done != YES) {
            int gone = done(world.sight.later(destroyed), subject);
            done = Math.max(done, gone == NO ? NO : Math.min(gone, approved(destroyed, subject)));
        }
        int open = Math.min(world.timing.open(band), stillThere(destroyed));
        sheet.enter(PlainNorm.R10E_RETURN, applies, done, open, subject);
    }

    /** What was erased can no longer be returned. */
    private int stillThere(Cell<Moment> destroyed) {
        Cell<Moment> gone = world.sight.later(destroyed);
        return gone.isUnknown() ? UNKNOWN : Kleene.of(gone.isBlank());
    }

    private int done(Cell<Moment> moment, Subject subject) {
        return moment.isBlank() ? NO : world.timing.inTime(band, moment.orNull(), PlainNorm.R10E_RETURN, subject);
    }

    /** The approval must be there before the erasure, not before the copy. */
    private int approved(Cell<Moment> destroyed, Subject subject) {
        erased.id = subject.id;
        erased.otherId = null;
        erased.at(destroyed, world.sight.asOf());
        erased.information = subject.information;
        erased.actor = subject.actor;
        erased.place = subject.place;
        erased.purpose = subject.purpose;
        erased.method = subject.method;
        return world.consents.prior(PlainNorm.R10E_RETURN, ConsentAct.ERASURE, false, erased);
    }

    /** Tells whether something happened before the work ended. */
    private int before(Cell<Moment> cell) {
        Moment moment = cell.orNull();
        if (moment == null || workEnd == null) {
            return UNKNOWN;
        }
        return moment.latest() < workEnd.earliest() ? YES : moment.earliest() < workEnd.latest() ? UNKNOWN : NO;
    }
}
