package jp.confidentiality.testkit.oracle;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 10エ データ等の複製・提供. */
final class R10d_CopyingAndProvision {
    private static final String COPYING = "R10d.copying";
    private static final String PROVISION = "R10d.provision";

    private R10d_CopyingAndProvision() {}

    static void judge(World world, Sheet sheet) {
        for (Copy one : world.all(Copy.class)) {
            Truth provided = world.informations.provided(one.information());
            sheet.enter(
                    COPYING, one, Ruling.of(provided, allowed(world, COPYING, one, one.information(), one.place())));
        }
        sheet.enterUnrecorded(COPYING, false, Register.COPIES);
        for (Provision one : world.all(Provision.class)) {
            Truth applies = world.informations
                    .provided(one.information())
                    .and(world.recipients.isNoThirdParty(PROVISION, one).not());
            sheet.enter(
                    PROVISION, one, Ruling.of(applies, allowed(world, PROVISION, one, one.information(), one.place())));
        }
        sheet.enterUnrecorded(PROVISION, false, Register.PROVISIONS);
    }

    /** At a place designated before, and no more than needed. */
    private static Truth allowed(
            World world, String norm, Activity act, Cell<Set<String>> information, Cell<String> place) {
        return world.places
                .designatedForHandlingBefore(place, information, When.of(act.at()))
                .and(world.determinations.decided(norm, Question.IN_ORDER, Subject.of(act)));
    }
}
