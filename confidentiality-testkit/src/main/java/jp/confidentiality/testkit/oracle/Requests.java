package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.RequestKind;
import jp.confidentiality.model.profile.TimingWord;

/** Requests that are answered by a report with supporting material (求め). */
final class Requests {
    private Requests() {}

    static void explained(World world, Sheet sheet, String norm, RequestKind kind, ReportContent content) {
        for (Request one : world.all(Request.class)) {
            Truth applies = Cells.is(one.kind(), kind);
            if (!applies.isFalse()) {
                sheet.enter(norm, one, explained(world, norm, one, content).onlyIf(applies));
            }
        }
        sheet.enterUnrecorded(norm, true, Register.REQUESTS);
    }

    private static Ruling explained(World world, String norm, Request one, ReportContent content) {
        Subject subject = Subject.of(one);
        When at = When.of(one.at());
        Due due = Due.asked(TimingWord.UNSTATED, at, one.due(), world, norm, subject);
        return Asked.ruling(
                world,
                subject,
                due,
                (by, open) -> world.reports.delivered(
                        List.of(content),
                        report -> Truth.all(
                                Reports.about(report, one.id()), Reports.after(at, report), supported(report)),
                        by,
                        open));
    }

    private static Truth supported(Report report) {
        return report.supporting().isBlank() ? Truth.FALSE : Cells.yes(report.supporting());
    }
}
