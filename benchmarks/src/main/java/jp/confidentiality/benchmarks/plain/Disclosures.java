package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;

/** Whom information reaches (R03, R10b, R10d). */
final class Disclosures {
    private static final Set<IncidentKind> LOST = EnumSet.of(IncidentKind.LOSS, IncidentKind.THEFT);

    private final World world;
    private final Sheet sheet;
    private final Subject approval = new Subject();

    Disclosures(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void incident(Incident incident, Subject subject) {
        Set<IncidentKind> kinds = incident.kinds().orNull();
        int leak = kinds == null ? UNKNOWN : Kleene.of(kinds.contains(IncidentKind.LEAK));
        int loss = kinds == null ? UNKNOWN : Kleene.of(!Collections.disjoint(kinds, LOST));
        int applies = Math.min(Math.max(leak, loss), world.information.personalOrSecret(incident.information()));
        int harmless = loss == NO
                ? YES
                : Math.max(
                        Kleene.not(loss),
                        world.determinations.decided(PlainNorm.R03_NO_DISCLOSURE, Question.IN_ORDER, subject));
        sheet.enter(PlainNorm.R03_NO_DISCLOSURE, applies, Math.min(Kleene.not(leak), harmless), subject);
    }

    void provision(Provision provision, Subject subject) {
        int personal = world.information.personalOrSecret(provision.information());
        disclosed(PlainNorm.R03_NO_DISCLOSURE, personal, provision, subject);
        disclosed(PlainNorm.R10B_NO_THIRD_PARTY, personal, provision, subject);
        int provided = world.information.provided(provision.information());
        int applies = provided == NO
                ? NO
                : Math.min(provided, Kleene.not(noThirdParty(PlainNorm.R10D_PROVISION, provision, subject)));
        int allowed = applies == NO ? NO : atHandlingPlace(PlainNorm.R10D_PROVISION, provision.place(), subject);
        sheet.enter(PlainNorm.R10D_PROVISION, applies, allowed, subject);
    }

    /** At a place designated before, and no more than needed. */
    int atHandlingPlace(PlainNorm norm, Cell<String> place, Subject subject) {
        int there = world.designations.handlingPlace(place, subject);
        return there == NO ? NO : Math.min(there, world.determinations.decided(norm, Question.IN_ORDER, subject));
    }

    private void disclosed(PlainNorm norm, int applies, Provision provision, Subject subject) {
        int allowed = NO;
        if (applies != NO) {
            allowed = noThirdParty(norm, provision, subject);
            if (allowed != YES) {
                subject.otherActor = provision.recipient();
                allowed = Math.max(allowed, world.consents.prior(norm, ConsentAct.PROVISION, false, subject));
                subject.otherActor = null;
            }
        }
        sheet.enter(norm, applies, allowed, subject);
    }

    private int noThirdParty(PlainNorm norm, Provision provision, Subject subject) {
        String recipient = provision.recipient().orNull();
        int own = recipient == null ? UNKNOWN : Kleene.of(recipient.equals(world.contract.orderer()));
        if (own != YES) {
            own = Math.max(own, world.engagements.engaged(provision.recipient(), subject.earliest, subject.latest));
        }
        return own == YES ? YES : Math.max(own, approvedSubcontractor(norm, provision, subject));
    }

    private int approvedSubcontractor(PlainNorm norm, Provision provision, Subject subject) {
        approval.earliest = subject.earliest;
        approval.latest = subject.latest;
        approval.information = subject.information;
        approval.place = subject.place;
        approval.purpose = subject.purpose;
        approval.method = null;
        approval.actor = provision.recipient();
        int best = NO;
        for (Map.Entry<String, Subcontract> one : world.subcontracts(provision.recipient())) {
            Subcontract row = one.getValue();
            int fits = provision.recipient().isValue() && row.subcontractor().isValue() ? YES : UNKNOWN;
            fits = Math.min(
                    fits,
                    Period.of(row.from(), world.sight.later(row.until())).holds(subject.earliest, subject.latest));
            if (fits != NO) {
                approval.id = one.getKey();
                approval.anyRow = row.application().isUnknown();
                approval.otherId = row.application().orNull();
                best = Math.max(best, Math.min(fits, approved(norm)));
            }
        }
        if (best == NO && !world.declared.isComplete(Register.SUBCONTRACTS, subject.latest)) {
            approval.otherId = null;
            approval.anyRow = true;
            best = Math.min(UNKNOWN, approved(norm));
        }
        approval.anyRow = false;
        return best;
    }

    private int approved(PlainNorm norm) {
        return world.consents.prior(norm, ConsentAct.SUBCONTRACTING, false, approval);
    }
}
