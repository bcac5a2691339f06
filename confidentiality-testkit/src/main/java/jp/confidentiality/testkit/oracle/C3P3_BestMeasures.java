package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.RequestKind;

/** 第3第3項 具体的措置. */
final class C3P3_BestMeasures {
    private C3P3_BestMeasures() {}

    static void judge(World world, Sheet sheet) {
        sheet.enterContract(
                "C3P3.best-measures",
                Ruling.of(
                        world.workBegun(),
                        world.measures
                                .throughoutWork(MeasureKind.TECHNICAL)
                                .and(world.measures.throughoutWork(MeasureKind.ORGANISATIONAL))));
        Requests.explained(world, sheet, "C3P3.explain-on-request", RequestKind.MEASURES, ReportContent.MEASURES_STATE);
    }
}
