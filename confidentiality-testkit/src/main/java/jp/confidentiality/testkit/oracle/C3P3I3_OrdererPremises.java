package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Storage;

/** 第3第3項(3) 発注者の庁舎内での作業. */
final class C3P3I3_OrdererPremises {
    private static final String PLACE = "C3P3I3.designated-place";
    private static final String LOCKED = "C3P3I3.locked-in-place";
    private static final String PERMISSION = "C3P3I3.entry-permission";

    private C3P3I3_OrdererPremises() {}

    static void judge(World world, Sheet sheet) {
        for (Stint one : world.all(Stint.class)) {
            Truth there = world.places.onOrderersPremises(one.place());
            sheet.enter(PLACE, one, Ruling.of(there, world.places.designatedWorkplace(one.place(), When.of(one.at()))));
        }
        sheet.enterUnrecorded(PLACE, false, Register.STINTS);
        for (Storage one : world.all(Storage.class)) {
            Truth there = world.places.onOrderersPremises(one.place());
            Truth inside = world.places.designatedWorkplace(one.place(), When.of(one.from()));
            sheet.enter(LOCKED, one, Ruling.of(there, Cells.yes(one.closedOff()).and(inside)));
        }
        sheet.enterUnrecorded(LOCKED, false, Register.STORAGE);
        permissions(world, sheet);
        Instructions.followed(world, sheet, "C3P3I3.follow-site-instructions", "C3P3I3");
    }

    private static void permissions(World world, Sheet sheet) {
        for (Entry one : world.all(Entry.class)) {
            When at = When.of(one.at());
            Truth there = world.places.designatedWorkplace(one.place(), at);
            sheet.enter(PERMISSION, one, Ruling.of(there, permitted(world, one, at)));
        }
        for (Application one : world.all(Application.class)) {
            Truth applies = Cells.is(one.kind(), ApplicationKind.ENTRY);
            sheet.enter(PERMISSION, one, Ruling.of(applies, engagedThenOrLater(world, one)));
        }
        sheet.enterUnrecorded(PERMISSION, false, Register.ENTRIES, Register.APPLICATIONS);
    }

    private static Truth permitted(World world, Entry one, When at) {
        return Truth.all(
                world.exists(
                        Application.class,
                        application -> appliedFor(application, one, at),
                        Register.APPLICATIONS,
                        world.until(at)),
                world.consents.prior(PERMISSION, ConsentAct.ENTRY, Subject.of(one), Consents.Wanted.ANY_FORM),
                world.engagements.engaged(one.actor(), at));
    }

    private static Truth appliedFor(Application application, Entry one, When at) {
        Truth place = application.place().isBlank() ? Truth.TRUE : Cells.same(application.place(), one.place());
        return Truth.all(
                Cells.is(application.kind(), ApplicationKind.ENTRY),
                Cells.same(application.party(), one.actor()),
                place,
                When.of(application.at()).before(at));
    }

    private static Truth engagedThenOrLater(World world, Application one) {
        When at = When.of(one.at());
        return world.exists(
                Engagement.class,
                engagement -> Cells.same(engagement.person(), one.party())
                        .and(world.engagements.inForce(engagement, at).or(at.before(When.of(engagement.from())))),
                Register.ENGAGEMENTS,
                new Days(world.until(at).first(), world.today));
    }
}
