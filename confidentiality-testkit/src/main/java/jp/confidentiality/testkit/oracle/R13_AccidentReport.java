package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.TimingWord;

/** 13 事故報告. */
final class R13_AccidentReport {
    private static final String IMMEDIATE = "R13.immediate-report";
    private static final String EMERGENCY = "R13.emergency-measures";
    private static final String DETAILED = "R13.detailed-report";

    private R13_AccidentReport() {}

    static void judge(World world, Sheet sheet) {
        for (Incident one : world.all(Incident.class)) {
            Truth hinders = Cells.yes(one.hindrance());
            Discoveries.Known known = world.discoveries.known(one.id(), one.wrongdoer());
            sheet.enter(IMMEDIATE, one, immediate(world, one, known).onlyIf(hinders));
            sheet.enter(EMERGENCY, one, emergency(world, one, known).onlyIf(hinders));
            sheet.enter(DETAILED, one, detailed(world, one, known).onlyIf(hinders));
        }
        sheet.enterUnrecorded(IMMEDIATE, true, Register.INCIDENTS);
        sheet.enterUnrecorded(EMERGENCY, true, Register.INCIDENTS);
        sheet.enterUnrecorded(DETAILED, true, Register.INCIDENTS);
    }

    private static Ruling immediate(World world, Incident one, Discoveries.Known known) {
        return world.discoveries.reported(
                known,
                TimingWord.AT_ONCE,
                List.of(ReportContent.ACCIDENT),
                report -> ofIncident(report, one).and(world.reports.form(IMMEDIATE, report, known.at())),
                IMMEDIATE,
                Subject.of(one));
    }

    private static Ruling emergency(World world, Incident one, Discoveries.Known known) {
        Due due = world.discoveries.due(known, TimingWord.PROMPTLY, EMERGENCY, Subject.of(one));
        Truth open = due.open();
        Truth taken = world.exists(
                Measure.class,
                row -> Measures.fits(row, EnumSet.of(MeasureKind.EMERGENCY), Measures.forRow(row, one.id()))
                        .and(due.kept(When.of(row.from()))),
                Register.MEASURES,
                due.performance(),
                open);
        return world.discoveries.asKnown(known, taken, open);
    }

    /** Two duties: to report details and way forward, and to have them agreed to. */
    private static Ruling detailed(World world, Incident one, Discoveries.Known known) {
        List<ReportContent> contents = List.of(ReportContent.ACCIDENT_DETAILS, ReportContent.WAY_FORWARD);
        Function<Report, Truth> fit = report -> ofIncident(report, one).and(world.reports.written(report, known.at()));
        Due due = world.discoveries.due(known, TimingWord.WITHOUT_DELAY, DETAILED, Subject.of(one));
        Truth open = due.open();
        return Ruling.together(d3 -> List.of(
                world.discoveries.asKnown(
                        known, world.reports.delivered(contents, fit, due, d3 ? open : Truth.FALSE), open),
                world.reports.agreement(Set.copyOf(contents), fit, due.performance(), d3)));
    }

    static Truth ofIncident(Report report, Incident one) {
        return Reports.about(report, one.id()).and(Reports.after(When.of(one.occurred()), report));
    }
}
