package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Use;

/** 10イ 目的外利用・第三者提供. */
final class R10b_PurposeLimitation {
    private static final String PURPOSE = "R10b.purpose-limitation";
    private static final String PARTY = "R10b.no-third-party";

    private R10b_PurposeLimitation() {}

    static void judge(World world, Sheet sheet) {
        for (Use one : world.all(Use.class)) {
            Truth applies = world.informations.personalOrSecret(one.information());
            Truth within = one.purpose().isValue()
                    ? Truth.of(world.contract.purposes().contains(one.purpose().value()))
                    : Truth.MISSING;
            Truth consented = world.consents.prior(PURPOSE, ConsentAct.USE, Subject.of(one), Consents.Wanted.ANY_FORM);
            sheet.enter(PURPOSE, one, Ruling.of(applies, within.or(consented)));
        }
        sheet.enterUnrecorded(PURPOSE, false, Register.USES);
        for (Provision one : world.all(Provision.class)) {
            Truth applies = world.informations.personalOrSecret(one.information());
            sheet.enter(PARTY, one, Ruling.of(applies, R03_NoDisclosure.allowed(world, PARTY, one)));
        }
        sheet.enterUnrecorded(PARTY, false, Register.PROVISIONS);
    }
}
