package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DeviceUse;
import jp.confidentiality.model.fact.Ownership;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 第3第3項(5) 私物の情報機器. */
final class C3P3I5_NoPrivateDevices {
    private static final String NORM = "C3P3I5.no-private-devices";

    private C3P3I5_NoPrivateDevices() {}

    static void judge(World world, Sheet sheet) {
        for (DeviceUse one : world.all(DeviceUse.class)) {
            Subject subject = Subject.of(one);
            Truth applies = world.places
                    .workplaceInUse(one.place(), subject.at())
                    .and(Cells.is(one.ownership(), Ownership.PRIVATE));
            Truth permitted = world.consents
                    .prior(NORM, ConsentAct.PRIVATE_DEVICE, subject, Consents.Wanted.WRITTEN)
                    .and(world.determinations.decided(NORM, Question.IN_ORDER, subject));
            sheet.enter(NORM, one, Ruling.of(applies, permitted));
        }
        sheet.enterUnrecorded(NORM, false, Register.DEVICE_USES);
    }
}
