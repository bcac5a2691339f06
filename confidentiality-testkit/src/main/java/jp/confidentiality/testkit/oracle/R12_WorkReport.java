package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.WorkItem;
import jp.confidentiality.model.profile.TimingWord;

/** 12 作業報告. */
final class R12_WorkReport {
    private static final String NORM = "R12.work-report";

    private R12_WorkReport() {}

    static void judge(World world, Sheet sheet) {
        for (WorkItem one : world.all(WorkItem.class)) {
            sheet.enter(NORM, one, reported(world, one));
        }
        sheet.enterUnrecorded(NORM, true, Register.WORK_ITEMS);
    }

    private static Ruling reported(World world, WorkItem one) {
        Subject subject = Subject.of(one);
        When at = subject.at();
        Due due = Due.within(TimingWord.EACH_TIME, at, world, NORM, subject);
        Truth open = due.open();
        Truth done = world.reports.delivered(
                List.of(ReportContent.WORK_DONE),
                report -> Truth.all(
                        aboutItAlone(report, one), Reports.after(at, report), world.reports.written(report, at)),
                due,
                open);
        return new Ruling(Truth.TRUE, done, open);
    }

    private static Truth aboutItAlone(Report report, WorkItem one) {
        return report.about().isValue() ? Truth.of(report.about().value().equals(Set.of(one.id()))) : Truth.MISSING;
    }
}
