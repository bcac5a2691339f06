package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;

/** 第3第3項(7) 持出し. */
final class C3P3I7_Removal {
    private static final String CONSENT = "C3P3I7.consent";
    private static final String HISTORY = "C3P3I7.history";
    private static final String CUSTODY = "C3P3I7.custody";

    private C3P3I7_Removal() {}

    static void judge(World world, Sheet sheet) {
        for (Removal one : world.all(Removal.class)) {
            Truth leaves = world.places.workplaceInUse(one.origin(), When.of(one.at()));
            sheet.enter(CONSENT, one, Ruling.of(leaves, consented(world, one)));
            sheet.enter(HISTORY, one, Ruling.of(History.complete(world, HISTORY, one)));
            sheet.enter(CUSTODY, one, Ruling.of(Cells.yes(one.physical()), underControl(world, one)));
        }
        for (Access one : world.all(Access.class)) {
            Truth fromOutside = Cells.yes(one.network())
                    .and(world.places
                            .workplaceInUse(one.place(), When.of(one.at()))
                            .not());
            sheet.enter(CONSENT, one, Ruling.of(fromOutside, consented(world, one)));
            sheet.enter(HISTORY, one, Ruling.of(fromOutside, History.complete(world, HISTORY, one)));
        }
        sheet.enterUnrecorded(CONSENT, false, Register.REMOVALS, Register.ACCESSES);
        sheet.enterUnrecorded(HISTORY, false, Register.REMOVALS, Register.ACCESSES);
        sheet.enterUnrecorded(CUSTODY, false, Register.REMOVALS);
    }

    private static Truth consented(World world, Activity act) {
        return world.consents.prior(CONSENT, ConsentAct.REMOVAL, Subject.of(act), Consents.Wanted.WRITTEN);
    }

    /** A blank is in order where the incidents are complete and none is about it. */
    private static Truth underControl(World world, Removal one) {
        if (!one.underControl().isBlank()) {
            return Cells.yes(one.underControl());
        }
        Truth incident = world.exists(
                Incident.class, row -> Cells.states(row.involves(), one.id()), Register.INCIDENTS, world.untilNow());
        return incident.isFalse() ? Truth.TRUE : Truth.MISSING;
    }
}
