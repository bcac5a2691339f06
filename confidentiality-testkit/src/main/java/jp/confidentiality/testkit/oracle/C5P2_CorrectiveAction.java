package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.fact.Notice;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.TimingWord;

/** 第5第2項 是正. */
final class C5P2_CorrectiveAction {
    private static final String NORM = "C5P2.correct-and-report";

    private C5P2_CorrectiveAction() {}

    static void judge(World world, Sheet sheet) {
        for (Notice one : world.all(Notice.class)) {
            sheet.enter(NORM, one, corrected(world, one));
        }
        sheet.enterUnrecorded(NORM, true, Register.NOTICES);
    }

    private static Ruling corrected(World world, Notice one) {
        Subject subject = Subject.of(one);
        When at = When.of(one.at());
        Due due = Due.asked(TimingWord.PROMPTLY, at, one.due(), world, NORM, subject);
        return Asked.ruling(
                world,
                subject,
                due,
                (by, open) -> world.reports.delivered(
                        List.of(ReportContent.CORRECTION_MEASURES, ReportContent.CORRECTION_RESULT),
                        report -> Reports.about(report, one.id()).and(Reports.after(at, report)),
                        by,
                        open));
    }
}
