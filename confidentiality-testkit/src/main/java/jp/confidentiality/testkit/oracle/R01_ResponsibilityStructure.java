package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.StructureElement;
import jp.confidentiality.model.profile.TimingWord;

/** 1 責任体制. */
final class R01_ResponsibilityStructure {
    private static final String INITIAL = "R01.initial-report";
    private static final String CHANGE = "R01.change-report";

    private R01_ResponsibilityStructure() {}

    static void judge(World world, Sheet sheet) {
        sheet.enterContract(INITIAL, initial(world));
        for (Engagement one : world.all(Engagement.class)) {
            sheet.enter(CHANGE, one, changed(world, one, one.from(), one.until()));
        }
        for (Place one : world.all(Place.class)) {
            Truth workplace = Cells.is(one.category(), PlaceCategory.WORKPLACE);
            sheet.enter(
                    CHANGE,
                    one,
                    changed(world, one, one.usedFrom(), one.usedUntil()).onlyIf(workplace));
        }
        for (Appointment one : world.all(Appointment.class)) {
            Truth officer = Cells.is(one.officerRole(), OfficerRole.SECURITY_OFFICER);
            if (!officer.isFalse()) {
                sheet.enter(
                        CHANGE,
                        one,
                        changed(world, one, one.from(), one.until()).onlyIf(officer));
            }
        }
        for (StructureElement one : world.all(StructureElement.class)) {
            sheet.enter(CHANGE, one, changed(world, one, one.from(), one.until()));
        }
        sheet.enterUnrecorded(
                CHANGE, true, Register.ENGAGEMENTS, Register.PLACES, Register.APPOINTMENTS, Register.STRUCTURE);
    }

    private static Ruling initial(World world) {
        When start = world.workStart();
        Truth open = world.now.before(start);
        Truth all = world.reports.before(
                List.of(
                        ReportContent.MANAGEMENT_STRUCTURE,
                        ReportContent.WORKERS,
                        ReportContent.WORKPLACES,
                        ReportContent.SECURITY_OFFICER),
                report -> world.reports.written(report, start),
                start,
                open);
        return new Ruling(Truth.TRUE, all, open);
    }

    /** Beginning and ending are two duties of the row; each is to be reported promptly, and agreed to. */
    private static Ruling changed(World world, Fact row, Cell<Moment> from, Cell<Moment> until) {
        Truth begins = between(world, When.start(from));
        Truth ends = until.isBlank() ? Truth.FALSE : between(world, When.endBy(until, world.asOf));
        return Ruling.together(d3 -> List.of(
                reported(world, row, When.of(from), ReportContent.CHANGE_BEGINNING, d3)
                        .onlyIf(begins),
                reported(world, row, When.of(until), ReportContent.CHANGE_ENDING, d3)
                        .onlyIf(ends)));
    }

    /** Tells whether it lies between work start and contract end; a day-only work start is 00:00. */
    private static Truth between(World world, When change) {
        When workStart = When.start(world.contract.workStart());
        When contractEnd = When.exactly(Moment.endOf(world.contract.until()));
        return workStart.before(change).and(change.before(contractEnd));
    }

    private static Ruling reported(World world, Fact row, When trigger, ReportContent content, boolean d3) {
        Subject subject = Subject.of(row).at(trigger);
        Due due = Due.within(TimingWord.PROMPTLY, trigger, world, CHANGE, subject);
        Truth open = due.open();
        Function<Report, Truth> fit =
                report -> Reports.about(report, row.id()).and(world.reports.written(report, trigger));
        Truth done = world.reports.delivered(List.of(content), fit, due, d3 ? open : Truth.FALSE);
        Ruling agreement = world.reports.agreement(Set.of(content), fit, due.performance(), d3);
        return Ruling.together(List.of(new Ruling(Truth.TRUE, done, open), agreement));
    }
}
