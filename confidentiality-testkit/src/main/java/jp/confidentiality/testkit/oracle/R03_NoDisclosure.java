package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 3 機密保持. */
final class R03_NoDisclosure {
    private static final String NORM = "R03.no-disclosure";

    private R03_NoDisclosure() {}

    static void judge(World world, Sheet sheet) {
        for (Provision one : world.all(Provision.class)) {
            Truth applies = world.informations.personalOrSecret(one.information());
            sheet.enter(NORM, one, Ruling.of(applies, allowed(world, NORM, one)));
        }
        for (Incident one : world.all(Incident.class)) {
            Truth leak = Cells.names(one.kinds(), IncidentKind.LEAK);
            Truth loss = Cells.names(one.kinds(), IncidentKind.LOSS).or(Cells.names(one.kinds(), IncidentKind.THEFT));
            Truth applies = leak.or(loss).and(world.informations.personalOrSecret(one.information()));
            Truth noLeak = leak.not()
                    .and(loss.not().or(world.determinations.decided(NORM, Question.IN_ORDER, Subject.of(one))));
            sheet.enter(NORM, one, Ruling.of(applies, noLeak));
        }
        sheet.enterUnrecorded(NORM, false, Register.PROVISIONS, Register.INCIDENTS);
    }

    /** Tells whether it went to no third party, or with the orderer's prior consent; R10b shares this. */
    static Truth allowed(World world, String norm, Provision one) {
        Subject subject = Subject.of(one).by(one.recipient());
        return world.recipients
                .isNoThirdParty(norm, one)
                .or(world.consents.prior(norm, ConsentAct.PROVISION, subject, Consents.Wanted.ANY_FORM));
    }
}
