package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.TimingWord;

/** 14 漏えい等の報告. */
final class R14_LeakReport {
    private static final String DETAILS = "R14.breach-details";
    private static final String SOUGHT = "R14.seek-instructions";
    /** What is stolen is lost (reading T10). */
    private static final Set<IncidentKind> KINDS = EnumSet.of(
            IncidentKind.LEAK, IncidentKind.LOSS, IncidentKind.THEFT, IncidentKind.DAMAGE, IncidentKind.DESTRUCTION);

    private R14_LeakReport() {}

    static void judge(World world, Sheet sheet) {
        for (Incident one : world.all(Incident.class)) {
            Truth applies = Truth.any(KINDS, kind -> Cells.names(one.kinds(), kind))
                    .and(world.informations.personal(one.information()));
            Discoveries.Known known = world.discoveries.known(one.id(), one.wrongdoer());
            sheet.enter(DETAILS, one, details(world, one, known).onlyIf(applies));
            sheet.enter(SOUGHT, one, sought(world, one, known).onlyIf(applies));
        }
        sheet.enterUnrecorded(DETAILS, true, Register.INCIDENTS);
        sheet.enterUnrecorded(SOUGHT, true, Register.INCIDENTS);
    }

    private static Ruling details(World world, Incident one, Discoveries.Known known) {
        return world.discoveries.reported(
                known,
                TimingWord.PROMPTLY,
                List.of(
                        ReportContent.BREACHED_INFORMATION,
                        ReportContent.BREACHED_QUANTITY,
                        ReportContent.BREACH_PLACE,
                        ReportContent.BREACH_CIRCUMSTANCES),
                report -> R13_AccidentReport.ofIncident(report, one).and(world.reports.written(report, known.at())),
                DETAILS,
                Subject.of(one));
    }

    private static Ruling sought(World world, Incident one, Discoveries.Known known) {
        return world.discoveries.reported(
                known,
                TimingWord.PROMPTLY,
                List.of(ReportContent.INSTRUCTIONS_SOUGHT),
                report ->
                        R13_AccidentReport.ofIncident(report, one).and(world.reports.form(SOUGHT, report, known.at())),
                SOUGHT,
                Subject.of(one));
    }
}
