package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 第4第6項 関連法令. */
final class C4P6_LegalCompliance {
    private static final String NORM = "C4P6.laws";

    private C4P6_LegalCompliance() {}

    static void judge(World world, Sheet sheet) {
        Truth alleged = incident(world, IncidentKind.LAW_BREACH_ALLEGED);
        Truth inOrder = alleged.isFalse()
                ? Truth.TRUE
                : alleged.not().or(world.determinations.decided(NORM, Question.IN_ORDER, Subject.contract(world)));
        sheet.enterContract(
                NORM,
                Ruling.of(Truth.all(
                        world.measures.throughoutWork(MeasureKind.COMPLIANCE),
                        incident(world, IncidentKind.LAW_BREACH).not(),
                        inOrder)));
    }

    private static Truth incident(World world, IncidentKind kind) {
        return world.exists(
                Incident.class, one -> Cells.names(one.kinds(), kind), Register.INCIDENTS, world.untilNow());
    }
}
