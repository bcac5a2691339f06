package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.AccessRight;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Notice;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageChange;
import jp.confidentiality.model.fact.StructureElement;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.WorkItem;
import jp.confidentiality.model.profile.Profile;

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
    private final Materials materials;
    private final Accounts accounts;
    private final Workplaces workplaces;
    private final Supervision supervision;
    private final Disclosures disclosures;
    private final WorkReports workReports;

    StandingNorms(World world, Sheet sheet, Returns returns, Profile profile) {
        this.world = world;
        this.sheet = sheet;
        this.returns = returns;
        this.workers = new Workers(world, sheet);
        this.subcontracts = new Subcontracts(world, sheet);
        this.changes = new Changes(world, sheet);
        this.requests = new Requests(world, sheet);
        this.incidents = new Incidents(world, sheet);
        this.materials = new Materials(world, sheet, profile);
        this.accounts = new Accounts(world, sheet);
        this.workplaces = new Workplaces(world, sheet);
        this.supervision = new Supervision(world, sheet, profile);
        this.disclosures = new Disclosures(world, sheet);
        this.workReports = new WorkReports(world, sheet);
    }

    void judge() {
        initialReport();
        supervision.contract(contract());
        world.rows.forEach(this::judge);
    }

    private void judge(String id, Fact row) {
        Subject subject = new Subject();
        subject.id = id;
        if (row instanceof Engagement one && world.sight.isSeen(one, one.from())) {
            workers.engagement(one, at(subject, one.from()));
            supervision.engagement(one, subject);
            changes.judge(one.from(), one.until(), YES, subject);
        } else if (row instanceof Subcontract one && world.sight.isSeen(one, one.from())) {
            workers.subcontract(one, at(subject, one.from()));
            supervision.subcontract(one, subject);
            subcontracts.subcontract(one, subject);
        } else if (row instanceof Place one && world.sight.isSeen(one, one.usedFrom())) {
            subject.place = Cell.is(id);
            workplaces.place(one, at(subject, one.usedFrom()));
            changes.judge(one.usedFrom(), one.usedUntil(), PlaceTable.workplace(one), subject);
        } else if (row instanceof Appointment one && world.sight.isSeen(one.from())) {
            appointment(one, at(subject, one.from()));
        } else if (row instanceof StructureElement one && world.sight.isSeen(one.from())) {
            changes.judge(one.from(), one.until(), YES, at(subject, one.from()));
        } else if (row instanceof Item one && world.sight.isSeen(one.heldFrom())) {
            subject.information = one.information();
            subject.place = one.place();
            materials.item(one, at(subject, one.heldFrom()));
            returns.item(one, subject);
        } else if (row instanceof Storage one && world.sight.isSeen(one.from())) {
            subject.information = one.information();
            subject.place = one.place();
            materials.storage(one, at(subject, one.from()));
        } else {
            judgeEvents(row, subject);
        }
    }

    private void appointment(Appointment one, Subject subject) {
        OfficerRole role = one.officerRole().orNull();
        if (role == null || role == OfficerRole.SECURITY_OFFICER) {
            changes.judge(one.from(), one.until(), role == null ? UNKNOWN : YES, subject);
        }
        supervision.appointment(one, subject);
    }

    private void judgeEvents(Fact row, Subject subject) {
        if (row instanceof Application one && world.sight.isSeen(one.at())) {
            workplaces.application(one, at(subject, one.at()));
            subcontracts.application(one, subject);
        } else if (row instanceof Request one && world.sight.isSeen(one.at())) {
            requests.request(one, at(subject, one.at()));
        } else if (row instanceof Demand one && world.sight.isSeen(one.at())) {
            requests.demand(one, at(subject, one.at()));
        } else if (row instanceof Notice one && world.sight.isSeen(one.at())) {
            requests.notice(one, at(subject, one.at()));
        } else if (row instanceof Instruction one && world.sight.isSeen(one.at())) {
            requests.instruction(one, at(subject, one.at()));
        } else if (row instanceof Erasure one && world.sight.isSeen(one.at())) {
            subject.information = one.information();
            subject.otherId = one.of().orNull();
            returns.erasure(one, at(subject, one.at()));
        } else if (row instanceof Incident one && world.sight.isSeen(one.occurred())) {
            incidents.judge(one, at(subject, one.occurred()));
            disclosures.incident(one, subject);
        } else {
            judgeThings(row, subject);
        }
    }

    private void judgeThings(Fact row, Subject subject) {
        if (row instanceof AccessRight one && world.sight.isSeen(one.from())) {
            accounts.right(one, at(subject, one.from()));
        } else if (row instanceof InformationSystem one && world.sight.isSeen(one.from())) {
            accounts.system(one, at(subject, one.from()));
        } else if (row instanceof Account one && world.sight.isSeen(one.from())) {
            accounts.account(one, at(subject, one.from()));
        } else if (row instanceof StorageChange one && world.sight.isSeen(one.at())) {
            materials.change(at(subject, one.at()));
        } else if (row instanceof WorkItem one && world.sight.isSeen(one.completed())) {
            workReports.item(at(subject, one.completed()));
        }
    }

    /** All four must be reported in writing before the work starts. */
    private void initialReport() {
        Subject contract = contract();
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

    private Subject contract() {
        Subject contract = at(new Subject(), world.workStart());
        contract.id = Finding.CONTRACT;
        return contract;
    }

    private Subject at(Subject subject, Cell<Moment> moment) {
        return subject.at(moment, world.sight.asOf());
    }
}
