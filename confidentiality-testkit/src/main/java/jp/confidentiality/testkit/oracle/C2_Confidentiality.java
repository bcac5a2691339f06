package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TermsDocument;

/** 第2 守秘義務: pledges and terms, by the day on which an engagement or a subcontract begins. */
final class C2_Confidentiality {
    private static final String PLEDGE = "C2.pledge";
    private static final String TERMS = "C2.terms";

    private C2_Confidentiality() {}

    static void judge(World world, Sheet sheet) {
        for (Engagement one : world.all(Engagement.class)) {
            bound(world, sheet, one, one.person(), When.of(one.from()));
        }
        for (Subcontract one : world.all(Subcontract.class)) {
            bound(world, sheet, one, one.subcontractor(), When.of(one.from()));
        }
        sheet.enterUnrecorded(PLEDGE, true, Register.ENGAGEMENTS, Register.SUBCONTRACTS);
        sheet.enterUnrecorded(TERMS, true, Register.ENGAGEMENTS, Register.SUBCONTRACTS);
        sheet.power("C2.attribution", Effect.State.IN_FORCE, List.of());
    }

    private static void bound(World world, Sheet sheet, Fact row, Cell<String> party, When start) {
        Truth open = world.now.byEndOfDay(start);
        sheet.enter(PLEDGE, row, new Ruling(Truth.TRUE, pledged(world, party, start, open), open));
        Truth both = acknowledged(world, party, TermsDocument.SPECIAL_PROVISIONS, start, open)
                .and(acknowledged(world, party, TermsDocument.SECURITY_RULES, start, open));
        sheet.enter(TERMS, row, new Ruling(Truth.TRUE, both, open));
    }

    private static Truth pledged(World world, Cell<String> party, When start, Truth open) {
        return world.exists(
                Pledge.class,
                one -> Truth.all(
                        Cells.same(one.party(), party),
                        Cells.yes(one.afterEmployment()),
                        When.of(one.given()).byEndOfDay(start)),
                Register.PLEDGES,
                world.until(start),
                open);
    }

    private static Truth acknowledged(World world, Cell<String> party, TermsDocument which, When start, Truth open) {
        return world.exists(
                Acknowledgement.class,
                one -> Truth.all(
                        Cells.same(one.party(), party),
                        Cells.states(one.documents(), which),
                        When.of(one.given()).byEndOfDay(start)),
                Register.ACKNOWLEDGEMENTS,
                world.until(start),
                open);
    }
}
