package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Extent;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;

/** 5 再委託の禁止. */
final class R05_NoSubcontracting {
    private static final String NORM = "R05.no-subcontracting";

    private R05_NoSubcontracting() {}

    static void judge(World world, Sheet sheet) {
        for (Subcontract one : world.all(Subcontract.class)) {
            Subject subject = Subject.of(one).named(one.application()).by(one.subcontractor());
            Truth begun = world.now.before(subject.at()).not();
            Truth allowed = Truth.all(
                    ancillary(world, one, subject),
                    world.determinations.decided(NORM, Question.NO_HINDRANCE, subject),
                    world.consents.prior(NORM, ConsentAct.SUBCONTRACTING, subject, Consents.Wanted.ANY_FORM));
            sheet.enter(NORM, one, Ruling.of(begun, allowed));
        }
        sheet.enterUnrecorded(NORM, false, Register.SUBCONTRACTS);
    }

    /** The whole of the work is never ancillary (reading 15). */
    private static Truth ancillary(World world, Subcontract one, Subject subject) {
        Truth part = Cells.is(one.extent(), Extent.PART);
        return part.and(world.determinations.decided(NORM, Question.ANCILLARY, subject));
    }
}
