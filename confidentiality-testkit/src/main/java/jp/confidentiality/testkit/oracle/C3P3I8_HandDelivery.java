package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Transfer;

/** 第3第3項(8) 極秘情報の授受. */
final class C3P3I8_HandDelivery {
    private static final String BY_HAND = "C3P3I8.hand-delivery";
    private static final String HISTORY = "C3P3I8.history";

    private C3P3I8_HandDelivery() {}

    static void judge(World world, Sheet sheet) {
        for (Transfer one : world.all(Transfer.class)) {
            Truth topSecret = world.places.topSecret(one.information(), When.of(one.at()));
            sheet.enter(BY_HAND, one, Ruling.of(topSecret, Cells.yes(one.byHand())));
            sheet.enter(HISTORY, one, Ruling.of(topSecret, History.complete(world, HISTORY, one)));
        }
        sheet.enterUnrecorded(BY_HAND, false, Register.TRANSFERS);
        sheet.enterUnrecorded(HISTORY, false, Register.TRANSFERS);
    }
}
