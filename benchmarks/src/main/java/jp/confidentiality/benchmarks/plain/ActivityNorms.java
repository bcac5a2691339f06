package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;
import static jp.confidentiality.benchmarks.plain.Kleene.not;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.DeviceUse;
import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Ownership;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.fact.Use;
import org.jspecify.annotations.Nullable;

/** The norms about activities, each judged against the standing facts as it comes. */
final class ActivityNorms {
    private final World world;
    private final Sheet sheet;
    private final Returns returns;
    private final Accounts accounts;
    private final Entrances entrances;
    private final Disclosures disclosures;
    private final Subject subject = new Subject();

    ActivityNorms(World world, Sheet sheet, Returns returns) {
        this.world = world;
        this.sheet = sheet;
        this.returns = returns;
        this.accounts = new Accounts(world, sheet);
        this.entrances = new Entrances(world, sheet);
        this.disclosures = new Disclosures(world, sheet);
    }

    void judge(Activity first) {
        Fact row = world.sight.inForce(first);
        if (!(row instanceof Activity activity) || !world.sight.isSeen(activity.at())) {
            return;
        }
        subject.id = first.id();
        subject.at(activity.at(), world.sight.asOf());
        subject.actor = activity.actor();
        if (activity instanceof Access one) {
            about(one.information(), one.place(), one.purpose(), null);
            access(one);
        } else if (activity instanceof Use one) {
            about(one.information(), null, one.purpose(), null);
            use(one);
        } else if (activity instanceof Copy one) {
            about(one.information(), one.place(), one.purpose(), one.method());
            copy(one);
        } else if (activity instanceof Removal one) {
            about(one.information(), one.destination(), one.purpose(), one.method());
            removal(one);
        } else if (activity instanceof Transfer one) {
            transfer(one);
        } else {
            judgeRest(activity);
        }
    }

    private void judgeRest(Activity activity) {
        if (activity instanceof Entry one) {
            about(null, one.place(), null, null);
            entrances.entry(one, subject);
        } else if (activity instanceof Stint one) {
            about(one.information(), one.place(), null, null);
            stint(one);
        } else if (activity instanceof Provision one) {
            about(one.information(), one.place(), one.purpose(), null);
            disclosures.provision(one, subject);
        } else if (activity instanceof DeviceUse one) {
            about(null, one.place(), null, null);
            deviceUse(one);
        } else if (activity instanceof Acquisition one) {
            about(one.information(), null, null, null);
            acquisition(one);
        } else if (activity instanceof DutyCheck one) {
            dutyCheck(one);
        }
    }

    private void about(
            @Nullable Cell<Set<String>> information,
            @Nullable Cell<String> place,
            @Nullable Cell<String> purpose,
            @Nullable Cell<String> method) {
        subject.information = information;
        subject.place = place;
        subject.purpose = purpose;
        subject.method = method;
    }

    private void access(Access access) {
        needToKnow(access.actor(), access.information());
        accounts.access(access, subject);
        int network = Kleene.of(access.network());
        int outside = network == NO ? NO : Math.min(network, not(world.places.workplaceInUse(access.place(), subject)));
        sheet.enter(PlainNorm.C3P3I7_CONSENT, outside, outside == NO ? NO : removalConsent(), subject);
        sheet.enter(
                PlainNorm.C3P3I7_HISTORY,
                outside,
                outside == NO ? NO : Histories.complete(access, world.sight),
                subject);
    }

    private void needToKnow(Cell<String> actor, Cell<Set<String>> information) {
        int needed = world.engagements.needsToKnow(actor, information, subject.earliest, subject.latest);
        sheet.enter(PlainNorm.C3P1_NEED_TO_KNOW, YES, needed, subject);
    }

    private void use(Use use) {
        needToKnow(use.actor(), use.information());
        int personal = world.information.personalOrSecret(use.information());
        String purpose = use.purpose().orNull();
        int within =
                purpose == null ? UNKNOWN : Kleene.of(world.contract.purposes().contains(purpose));
        if (personal != NO && within != YES) {
            within = Math.max(
                    within, world.consents.prior(PlainNorm.R10B_PURPOSE_LIMITATION, ConsentAct.USE, false, subject));
        }
        sheet.enter(PlainNorm.R10B_PURPOSE_LIMITATION, personal, within, subject);
    }

    private void stint(Stint stint) {
        int there = world.places.onOrderersPremises(stint.place());
        int designated = there == NO ? NO : world.designations.workplaceThen(stint.place(), subject);
        sheet.enter(PlainNorm.C3P3I3_DESIGNATED_PLACE, there, designated, subject);
        sheet.enter(PlainNorm.C3P3I4_CONFINED, not(there), there == YES ? NO : world.confined(subject), subject);
    }

    private void deviceUse(DeviceUse use) {
        int own = use.ownership().isValue() ? Kleene.of(use.ownership().value() == Ownership.PRIVATE) : UNKNOWN;
        int applies = own == NO ? NO : Math.min(own, world.places.workplaceInUse(use.place(), subject));
        int permitted = applies == NO
                ? NO
                : world.consents.prior(PlainNorm.C3P3I5_NO_PRIVATE_DEVICES, ConsentAct.PRIVATE_DEVICE, true, subject);
        permitted = permitted == NO
                ? NO
                : Math.min(
                        permitted,
                        world.determinations.decided(PlainNorm.C3P3I5_NO_PRIVATE_DEVICES, Question.IN_ORDER, subject));
        sheet.enter(PlainNorm.C3P3I5_NO_PRIVATE_DEVICES, applies, permitted, subject);
    }

    private void acquisition(Acquisition one) {
        int personal = world.information.personalOrSecret(one.information());
        sheet.enter(PlainNorm.R09_PURPOSE_STATED, personal, Kleene.filled(one.purpose()), subject);
        int needed = world.determinations.decided(PlainNorm.R09_NECESSARY_SCOPE, Question.IN_ORDER, subject);
        sheet.enter(PlainNorm.R09_NECESSARY_SCOPE, personal, needed, subject);
        sheet.enter(PlainNorm.R09_LAWFUL_MEANS, personal, Kleene.of(one.lawful()), subject);
    }

    private void dutyCheck(DutyCheck one) {
        String issuer = one.cardIssuer().orNull();
        int issued = issuer == null ? UNKNOWN : Kleene.of(issuer.equals(world.contract.contractor()));
        sheet.enter(PlainNorm.R02_ID_CARD, YES, Math.min(Kleene.of(one.cardCarried()), issued), subject);
        sheet.enter(PlainNorm.R02_BADGE, YES, Kleene.of(one.badge()), subject);
    }

    private int removalConsent() {
        return world.consents.prior(PlainNorm.C3P3I7_CONSENT, ConsentAct.REMOVAL, true, subject);
    }

    private void copy(Copy copy) {
        int consent = world.consents.prior(PlainNorm.C3P3I6_CONSENT, ConsentAct.COPYING, true, subject);
        sheet.enter(PlainNorm.C3P3I6_CONSENT, reproduction(copy, PlainNorm.C3P3I6_CONSENT), consent, subject);
        int owed = reproduction(copy, PlainNorm.C3P3I6_HISTORY);
        sheet.enter(PlainNorm.C3P3I6_HISTORY, owed, Histories.complete(copy, world.sight), subject);
        int provided = world.information.provided(copy.information());
        int allowed = provided == NO ? NO : disclosures.atHandlingPlace(PlainNorm.R10D_COPYING, copy.place(), subject);
        sheet.enter(PlainNorm.R10D_COPYING, provided, allowed, subject);
        returns.copy(copy, subject);
    }

    /** A technical cache is a copy where the orderer says so. */
    private int reproduction(Copy copy, PlainNorm norm) {
        CopyKind kind = copy.kind().orNull();
        if (kind != null && kind != CopyKind.TECHNICAL_CACHE) {
            return YES;
        }
        int determined = world.determinations.decided(norm, Question.APPLIES, subject);
        return kind == null ? Math.max(determined, UNKNOWN) : determined;
    }

    private void removal(Removal removal) {
        int leaving = world.places.workplaceInUse(removal.origin(), subject);
        sheet.enter(PlainNorm.C3P3I7_CONSENT, leaving, leaving == NO ? NO : removalConsent(), subject);
        sheet.enter(PlainNorm.C3P3I7_HISTORY, YES, Histories.complete(removal, world.sight), subject);
        int carried = Kleene.of(removal.physical());
        sheet.enter(PlainNorm.C3P3I7_CUSTODY, carried, carried == NO ? NO : custody(removal), subject);
        int provided = world.information.provided(removal.information());
        int there = provided == NO ? NO : world.designations.workplace(removal.destination(), subject);
        sheet.enter(PlainNorm.R10C_NO_REMOVAL, provided, there, subject);
        int onMedium = Math.min(provided, Kleene.of(removal.externalMedium()));
        sheet.enter(PlainNorm.R10C_ENCRYPTION, onMedium, onMedium == NO ? NO : protectedAsNeeded(removal), subject);
        sheet.enter(PlainNorm.R10C_METHOD, onMedium, onMedium == NO ? NO : methodAgreed(), subject);
    }

    private int custody(Removal removal) {
        if (!removal.underControl().isBlank()) {
            return Kleene.of(removal.underControl());
        }
        Moment at = removal.at().orNull();
        long from = at == null ? Long.MIN_VALUE : at.earliest();
        boolean quiet = world.declared.isComplete(Register.INCIDENTS, from, world.sight.asOf());
        for (Incident incident : world.incidents) {
            quiet &= NO == (incident.involves().isBlank() ? NO : subject.namedRow(incident.involves()));
        }
        return quiet ? YES : UNKNOWN;
    }

    private int protectedAsNeeded(Removal removal) {
        int accepted = world.ciphers.accepted(removal, subject);
        if (accepted == YES) {
            return YES;
        }
        int equivalent =
                world.determinations.answer(PlainNorm.R10C_ENCRYPTION, Question.EQUIVALENT_PROTECTION, subject);
        if (equivalent == DeterminationTable.NONE) {
            boolean certain = CipherTable.isNone(removal) && world.declared.isComplete(Register.DETERMINATIONS);
            return certain ? NO : UNKNOWN;
        }
        return Math.max(accepted, equivalent);
    }

    private int methodAgreed() {
        int reported = world.reports.before(
                subject, subject.earliest, subject.latest, true, false, ReportContent.REMOVAL_METHOD);
        int agreed = world.consents.prior(PlainNorm.R10C_METHOD, ConsentAct.REMOVAL_METHOD, false, subject);
        return Math.min(reported, agreed);
    }

    private void transfer(Transfer transfer) {
        int topSecret = world.designations.topSecret(transfer.information(), subject);
        sheet.enter(PlainNorm.C3P3I8_HAND_DELIVERY, topSecret, Kleene.of(transfer.byHand()), subject);
        int history = topSecret == NO ? NO : Histories.complete(transfer, world.sight);
        sheet.enter(PlainNorm.C3P3I8_HISTORY, topSecret, history, subject);
    }
}
