package jp.confidentiality.rules;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;
import org.jspecify.annotations.Nullable;

/**
 * To whom something was provided (提供先): the orderer, an engaged person, an approved subcontractor are no third parties.
 */
final class Recipients {
    private final Scales scales;
    private final Weigher weigher;

    Recipients(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** The recipient is the orderer, engaged at the time, or a subcontractor within its prior approval (reading 14). */
    Truth within(String norm, Act act) {
        Provision row = act.row(Provision.class);
        String recipient = row.recipient().orNull();
        if (recipient == null) {
            return weigher.missing(row, "recipient", row.recipient());
        }
        Truth orderer = weigher.column(
                Truth.of(recipient.equals(weigher.evidence().contract().orderer())), row, "recipient");
        return orderer.isTrue() ? orderer : orderer.or(engaged(recipient, act)).or(approved(norm, recipient, act));
    }

    /** The orderer consented beforehand to this provision, whoever acts or receives. */
    Truth consented(String norm, Act act) {
        Provision row = act.row(Provision.class);
        Truth byActor = scales.consents().prior(norm, act, ConsentAct.PROVISION, Writing.ANY_FORM, Truth.FALSE);
        Act received = new Act(
                act.id(),
                act.fact(),
                null,
                act.at(),
                row.recipient(),
                act.information(),
                act.place(),
                act.purpose(),
                act.method());
        return byActor.isTrue()
                ? byActor
                : byActor.or(
                        scales.consents().prior(norm, received, ConsentAct.PROVISION, Writing.ANY_FORM, Truth.FALSE));
    }

    private Truth engaged(String person, Act act) {
        List<Engagement> rows = weigher.evidence().engagementsOf(person);
        return weigher.exists(
                rows,
                row -> Weigher.same(row.person(), person)
                        .and(weigher.noting(
                                weigher.inForce(row, row.from(), row.until(), act.at()),
                                Because.ENGAGED,
                                row,
                                act.at())),
                Register.ENGAGEMENTS,
                weigher.evidence().coverage().prior(Register.ENGAGEMENTS, act.at()),
                Truth.FALSE);
    }

    private Truth approved(String norm, String body, Act act) {
        Truth any = Truth.FALSE;
        for (Subcontract row : weigher.evidence().subcontractsOf(body)) {
            Truth then = Weigher.same(row.subcontractor(), body)
                    .and(weigher.inForce(row, row.from(), row.until(), act.at()));
            if (then.possible()) {
                any = any.or(then.and(approved(norm, row.id(), Act.of(row).otherId(), row, Cell.is(body), act)));
            }
        }
        Truth complete = weigher.evidence().coverage().prior(Register.SUBCONTRACTS, act.at());
        if (any.isTrue() || complete.isTrue()) {
            return any;
        }
        // A subcontract that no register shows could be within an approval, whichever rows that is limited to.
        Truth atAll = approved(norm, Finding.UNRECORDED, null, act.fact(), Cell.is(body), act);
        return any.or(complete.and(atAll));
    }

    /** The subcontract was approved before {@code act}, for what was provided. */
    private Truth approved(
            String norm, String id, @Nullable String otherId, @Nullable Fact row, Cell<String> body, Act act) {
        Act handled = new Act(id, row, otherId, act.at(), body, act.information(), act.place(), act.purpose(), null);
        return scales.consents().prior(norm, handled, ConsentAct.SUBCONTRACTING, Writing.ANY_FORM, Truth.FALSE);
    }
}
