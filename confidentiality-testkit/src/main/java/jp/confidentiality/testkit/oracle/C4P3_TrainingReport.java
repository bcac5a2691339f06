package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.RequestKind;

/** 第4第3項 研修状況の報告. */
final class C4P3_TrainingReport {
    private C4P3_TrainingReport() {}

    static void judge(World world, Sheet sheet) {
        Requests.explained(
                world, sheet, "C4P3.training-report-on-request", RequestKind.TRAINING, ReportContent.TRAINING);
    }
}
