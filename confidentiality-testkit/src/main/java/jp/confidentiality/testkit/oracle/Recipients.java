package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;

/** Whom a provision may reach without being one to others: R03, R10b and R10d share this. */
final class Recipients {
    private final World world;

    Recipients(World world) {
        this.world = world;
    }

    /** Tells whether it went to the orderer, an engaged person, or a subcontractor within its prior approval. */
    Truth isNoThirdParty(String norm, Provision one) {
        When at = When.of(one.at());
        return Truth.all(
                        Cells.is(one.recipient(), world.contract.orderer()).not(),
                        world.engagements.engaged(one.recipient(), at).not(),
                        approvedSubcontractor(norm, one, at).not())
                .not();
    }

    private Truth approvedSubcontractor(String norm, Provision one, When at) {
        Truth recorded = Truth.any(
                world.all(Subcontract.class),
                row -> Truth.all(
                        Cells.same(row.subcontractor(), one.recipient()),
                        at.within(When.start(row.from()), When.endBy(row.until(), world.asOf)),
                        approved(norm, one, Cell.is(row.id()), row.application())));
        return world.complete(Register.SUBCONTRACTS, world.until(at))
                ? recorded
                : recorded.or(Truth.MISSING.and(approved(norm, one, Cell.unknown(), Cell.blank())));
    }

    /** Tells whether the approval of the subcontract covers the provision. */
    private Truth approved(String norm, Provision one, Cell<String> subcontract, Cell<String> application) {
        Subject provision = Subject.of(one);
        Subject covered = new Subject(
                        provision.id(),
                        List.of(subcontract),
                        provision.information(),
                        List.of(one.recipient()),
                        provision.place(),
                        provision.purpose(),
                        null,
                        provision.at())
                .named(application);
        return world.consents.prior(norm, ConsentAct.SUBCONTRACTING, covered, Consents.Wanted.ANY_FORM);
    }
}
