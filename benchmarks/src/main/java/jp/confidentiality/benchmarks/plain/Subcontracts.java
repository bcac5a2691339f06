package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.Extent;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Subcontract;

/** Whether subcontracting is allowed, applied for and approved (R05, R07). */
final class Subcontracts {
    private static final ReportContent[] ITEMS = {
        ReportContent.SUBCONTRACT_WORK,
        ReportContent.SUBCONTRACT_REASON,
        ReportContent.SUBCONTRACTOR_NAME,
        ReportContent.SUBCONTRACT_INFORMATION,
        ReportContent.SUBCONTRACTOR_SAFEGUARDS,
        ReportContent.SUBCONTRACT_SUPERVISION
    };

    private final World world;
    private final Sheet sheet;

    Subcontracts(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void subcontract(Subcontract subcontract, Subject subject) {
        subject.otherId = subcontract.application().orNull();
        subject.actor = subcontract.subcontractor();
        Moment start = subcontract.from().orNull();
        long asOf = world.sight.asOf();
        int begun = start == null || (start.latest() > asOf && start.earliest() <= asOf)
                ? UNKNOWN
                : Kleene.of(start.latest() <= asOf);
        int hindrance = world.determinations.decided(PlainNorm.R05_NO_SUBCONTRACTING, Question.NO_HINDRANCE, subject);
        int allowed = Math.min(ancillary(subcontract, subject), hindrance);
        int approved = world.consents.prior(PlainNorm.R05_NO_SUBCONTRACTING, ConsentAct.SUBCONTRACTING, false, subject);
        sheet.enter(PlainNorm.R05_NO_SUBCONTRACTING, begun, Math.min(allowed, approved), subject);
        applied(YES, subject, world.timing.beforeStart(subcontract.from()));
    }

    /** An application without subcontract: nothing has begun, so everything may still be done. */
    void application(Application application, Subject subject) {
        ApplicationKind kind = application.kind().orNull();
        subject.actor = application.party();
        subject.earliest = world.sight.asOf() + 1;
        subject.latest = subject.earliest;
        int applies = kind == null ? UNKNOWN : Kleene.of(kind == ApplicationKind.SUBCONTRACTING);
        applies = Math.min(applies, without(subject.id));
        if (applies == NO) {
            sheet.enter(PlainNorm.R07_APPLICATION, NO, NO, subject);
        } else {
            applied(applies, subject, YES);
        }
    }

    /** Tells whether no subcontract rests on the application. */
    private int without(String application) {
        if (world.appliedFor.contains(application)) {
            return NO;
        }
        boolean certain = !world.appliedForUnknown && world.declared.isComplete(Register.SUBCONTRACTS);
        return certain ? YES : UNKNOWN;
    }

    private int ancillary(Subcontract subcontract, Subject subject) {
        Extent extent = subcontract.extent().orNull();
        int determined = world.determinations.decided(PlainNorm.R05_NO_SUBCONTRACTING, Question.ANCILLARY, subject);
        return extent == Extent.WHOLE ? NO : Math.min(determined, extent == null ? UNKNOWN : YES);
    }

    private void applied(int applies, Subject subject, int open) {
        int satisfied = YES;
        for (ReportContent item : ITEMS) {
            satisfied = Math.min(satisfied, stated(item, subject, open));
        }
        satisfied = Math.min(
                satisfied,
                Math.max(Kleene.not(demanded(subject)), stated(ReportContent.SUBCONTRACT_OTHER, subject, open)));
        satisfied = Math.min(satisfied, approved(subject, open));
        sheet.enter(PlainNorm.R07_APPLICATION, applies, satisfied, open, subject);
    }

    private int stated(ReportContent item, Subject subject, int open) {
        int stated = world.reports.before(subject, subject.earliest, subject.latest, true, true, item);
        boolean nothing =
                open == YES && !world.reports.isAnyBefore(subject, subject.earliest, subject.latest, true, item);
        return nothing ? NO : stated;
    }

    private int approved(Subject subject, int open) {
        return open == YES
                ? world.consents.recorded(PlainNorm.R07_APPLICATION, ConsentAct.SUBCONTRACTING, false, subject)
                : world.consents.prior(PlainNorm.R07_APPLICATION, ConsentAct.SUBCONTRACTING, false, subject);
    }

    /** Item (7) is owed once the orderer asked for more. */
    private int demanded(Subject subject) {
        int demanded = NO;
        for (Demand demand : world.demands) {
            if (demand.kind().value() == DemandKind.APPLICATION_PARTICULARS
                    && demand.basis().value().equals("R07")) {
                demanded = Math.max(demanded, demand.about().isBlank() ? NO : subject.namedRow(demand.about()));
            }
        }
        boolean certain = demanded != NO || world.declared.isComplete(Register.DEMANDS, subject.latest);
        return certain ? demanded : UNKNOWN;
    }
}
