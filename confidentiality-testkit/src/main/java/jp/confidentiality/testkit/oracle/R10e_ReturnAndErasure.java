package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.TimingWord;

/** 10オ 返還・消去・廃棄. */
final class R10e_ReturnAndErasure {
    private static final String RETURN = "R10e.return";
    private static final String APPROVED = "R10e.erasure-approved";
    private static final String UNREADABLE = "R10e.erasure-unreadable";
    private static final String REPORT = "R10e.erasure-report";

    private R10e_ReturnAndErasure() {}

    static void judge(World world, Sheet sheet) {
        for (Item one : world.all(Item.class)) {
            Truth provided = Cells.yes(one.provided());
            sheet.enter(
                    RETURN,
                    one,
                    returned(world, one, one.information(), one.returned(), one.erased())
                            .onlyIf(provided));
        }
        for (Copy one : world.all(Copy.class)) {
            Truth provided = world.informations.provided(one.information());
            sheet.enter(
                    RETURN,
                    one,
                    returned(world, one, one.information(), one.returned(), one.destroyed())
                            .onlyIf(provided));
        }
        sheet.enterUnrecorded(RETURN, true, Register.ITEMS, Register.COPIES);
        erasures(world, sheet);
    }

    /** From the end of work: returned without delay, or erased or destroyed with prior approval. */
    private static Ruling returned(
            World world, Fact row, Cell<Set<String>> information, Cell<Moment> returned, Cell<Moment> erased) {
        Subject subject = Subject.of(row);
        When workEnd = When.of(world.workEnd());
        Truth ended = Cells.happened(world.workEnd())
                .and(
                        world.workEnd().isValue() && !workEnd.dated()
                                ? Truth.TRUE
                                : world.now.before(workEnd).not());
        Due due = Due.within(TimingWord.WITHOUT_DELAY, workEnd, world, RETURN, subject);
        Truth open = due.open();
        Truth back = done(world, returned, due);
        Truth gone = done(world, erased, due);
        if (erased.isBlank()) {
            return new Ruling(ended, back, open);
        }
        Truth approved = approved(world, row, information, erased);
        // What was erased can no longer be returned.
        return new Ruling(
                ended,
                back.or(gone.and(approved)),
                open.and(Cells.happened(erased).not()));
    }

    private static Truth done(World world, Cell<Moment> cell, Due due) {
        return cell.isBlank() ? Truth.FALSE : due.kept(When.happenedBy(cell, world.asOf));
    }

    /** Tells whether the erasure was approved before, under the ID of the row erased or of the erasure. */
    private static Truth approved(World world, Fact row, Cell<Set<String>> information, Cell<Moment> erased) {
        List<Cell<String>> rows = new ArrayList<>();
        rows.add(Cell.is(row.id()));
        for (Erasure one : world.all(Erasure.class)) {
            Truth ofRow = Cells.is(one.of(), row.id());
            if (!ofRow.isFalse()) {
                rows.add(ofRow.isTrue() ? Cell.is(one.id()) : Cell.unknown());
            }
        }
        Subject erasure = new Subject(
                row.id(), rows, information, List.of(), null, null, null, When.happenedBy(erased, world.asOf));
        return world.consents.prior(RETURN, ConsentAct.ERASURE, erasure, Consents.Wanted.ANY_FORM);
    }

    private static void erasures(World world, Sheet sheet) {
        for (Erasure one : world.all(Erasure.class)) {
            Subject subject = Subject.of(one).named(one.of());
            Truth applies = world.informations
                    .provided(one.information())
                    .and(Cells.yes(one.original()).or(afterWork(world, subject.at())));
            sheet.enter(
                    APPROVED,
                    one,
                    Ruling.of(
                            applies,
                            world.consents.prior(APPROVED, ConsentAct.ERASURE, subject, Consents.Wanted.ANY_FORM)));
            sheet.enter(UNREADABLE, one, Ruling.of(applies, Cells.yes(one.unreadable())));
            sheet.enter(REPORT, one, reported(world, subject).onlyIf(applies));
        }
        sheet.enterUnrecorded(APPROVED, false, Register.ERASURES);
        sheet.enterUnrecorded(UNREADABLE, false, Register.ERASURES);
        sheet.enterUnrecorded(REPORT, true, Register.ERASURES);
    }

    private static Truth afterWork(World world, When at) {
        Cell<Moment> workEnd = world.workEnd();
        return workEnd.isBlank() ? Truth.FALSE : at.before(When.of(workEnd)).not();
    }

    private static Ruling reported(World world, Subject subject) {
        When at = subject.at();
        Due due = Due.within(TimingWord.UNSTATED, at, world, REPORT, subject);
        Truth open = due.open();
        Truth done = world.reports.delivered(
                List.of(ReportContent.ERASURE_RESULT),
                report -> Truth.all(
                        Reports.about(report, subject.rows()),
                        Reports.after(at, report),
                        world.reports.written(report, at)),
                due,
                open);
        return new Ruling(Truth.TRUE, done, open);
    }
}
