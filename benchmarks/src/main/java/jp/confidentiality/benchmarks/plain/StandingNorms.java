package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.RequestKind;
import jp.confidentiality.model.fact.StructureElement;
import jp.confidentiality.model.fact.Subcontract;

/** The norms about standing facts: which rows they are judged for, and where. */
final class StandingNorms {
    private final World world;
    private final Sheet sheet;
    private final Returns returns;
    private final Workers workers;
    private final Subcontracts subcontracts;
    private final Changes changes;
    private final Requests requests;
    private final Incidents incidents;

    StandingNorms(World world, Sheet sheet, Returns returns) {
        this.world = world;
        this.sheet = sheet;
        this.returns = returns;
        this.workers = new Workers(world, sheet);
        this.subcontracts = new Subcontracts(world, sheet);
        this.changes = new Changes(world, sheet);
        this.requests = new Requests(world, sheet);
        this.incidents = new Incidents(world, sheet);
    }

    void judge() {
        initialReport();
        world.rows.forEach(this::judge);
    }

    private void judge(String id, Fact row) {
        Subject subject = new Subject();
        subject.id = id;
        if (row instanceof Engagement one && world.sight.isSeen(one, one.from())) {
            workers.engagement(one, at(subject, one.from()));
            changes.judge(one.from(), one.until(), YES, subject);
        } else if (row instanceof Subcontract one && world.sight.isSeen(one, one.from())) {
            workers.subcontract(one, at(subject, one.from()));
            subcontracts.subcontract(one, subject);
        } else if (row instanceof Place one && world.sight.isSeen(one, one.usedFrom())) {
            changes.judge(one.usedFrom(), one.usedUntil(), PlaceTable.workplace(one), at(subject, one.usedFrom()));
        } else if (row instanceof Appointment one && world.sight.isSeen(one.from())) {
            if (one.officerRole().value() == OfficerRole.SECURITY_OFFICER) {
                changes.judge(one.from(), one.until(), YES, at(subject, one.from()));
            }
        } else if (row instanceof StructureElement one && world.sight.isSeen(one.from())) {
            changes.judge(one.from(), one.until(), YES, at(subject, one.from()));
        } else {
            judgeRequestsAndRest(row, subject);
        }
    }

    private void judgeRequestsAndRest(Fact row, Subject subject) {
        if (row instanceof Application one && world.sight.isSeen(one.at())) {
            if (!world.appliedFor.contains(subject.id)) {
                subcontracts.application(one, at(subject, one.at()));
            }
        } else if (row instanceof Request one && world.sight.isSeen(one.at())) {
            if (one.kind().value() == RequestKind.ROSTER) {
                requests.roster(one, at(subject, one.at()));
            }
        } else if (row instanceof Instruction one && world.sight.isSeen(one.at())) {
            if (one.basis().value().equals("C4P5")) {
                requests.instruction(one, at(subject, one.at()));
            }
        } else if (row instanceof Item one && world.sight.isSeen(one.heldFrom())) {
            subject.information = one.information();
            subject.place = one.place();
            returns.item(one, at(subject, one.heldFrom()));
        } else if (row instanceof Erasure one && world.sight.isSeen(one.at())) {
            subject.information = one.information();
            subject.otherId = one.of().orNull();
            returns.erasure(one, at(subject, one.at()));
        } else if (row instanceof jp.confidentiality.model.fact.Incident one && world.sight.isSeen(one.occurred())) {
            incidents.judge(one, at(subject, one.occurred()));
        }
    }

    /** All four must be reported in writing before the work starts. */
    private void initialReport() {
        Subject contract = at(new Subject(), world.workStart());
        contract.id = Finding.CONTRACT;
        int reported = world.reports.before(
                contract,
                contract.earliest,
                contract.latest,
                false,
                true,
                ReportContent.MANAGEMENT_STRUCTURE,
                ReportContent.WORKERS,
                ReportContent.WORKPLACES,
                ReportContent.SECURITY_OFFICER);
        int open = world.timing.beforeStart(world.workStart());
        int satisfied = reported == UNKNOWN && open == YES ? NO : reported;
        sheet.enter(PlainNorm.R01_INITIAL_REPORT, YES, satisfied, open, contract);
    }

    private Subject at(Subject subject, Cell<Moment> moment) {
        return subject.at(moment, world.sight.asOf());
    }
}
