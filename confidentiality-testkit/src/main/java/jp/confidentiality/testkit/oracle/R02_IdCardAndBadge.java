package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Register;

/** 2 身分証・記章. */
final class R02_IdCardAndBadge {
    private static final String CARD = "R02.id-card";
    private static final String BADGE = "R02.badge";

    private R02_IdCardAndBadge() {}

    static void judge(World world, Sheet sheet) {
        for (DutyCheck one : world.all(DutyCheck.class)) {
            Truth issued = Cells.is(one.cardIssuer(), world.contract.contractor());
            sheet.enter(CARD, one, Ruling.of(Cells.yes(one.cardCarried()).and(issued)));
            sheet.enter(BADGE, one, Ruling.of(Cells.yes(one.badge())));
        }
        sheet.enterUnrecorded(CARD, false, Register.DUTY_CHECKS);
        sheet.enterUnrecorded(BADGE, false, Register.DUTY_CHECKS);
    }
}
