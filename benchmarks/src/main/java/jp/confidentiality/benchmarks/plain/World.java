package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.benchmarks.plain.Throughout.Stretch;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Assurance;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.LogKeeping;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.Training;
import jp.confidentiality.model.profile.Profile;

/** The standing facts as they are seen, each where its readers look for it. */
final class World {
    final Contract contract;
    final Sight sight;
    final Declared declared;
    final InformationTable information = new InformationTable();
    final DeterminationTable determinations;
    final Timing timing;
    final Forms forms;
    final ConsentTable consents;
    final EngagementTable engagements;
    final PlaceTable places;
    final DesignationTable designations;
    final ReportTable reports;
    final Knowledge knowledge;
    final CipherTables ciphers;
    /** Every row that is seen, by the ID of its first row. */
    final Map<String, Fact> rows = new LinkedHashMap<>();

    final Map<String, List<Pledge>> pledges = new HashMap<>();
    final Map<String, List<Acknowledgement>> acknowledgements = new HashMap<>();
    private final List<Map.Entry<String, Training>> trainings = new ArrayList<>();
    private final Map<String, List<Map.Entry<String, Training>>> trainingsByPerson = new HashMap<>();
    private final List<Map.Entry<String, Training>> trainingsOfNobodyKnown = new ArrayList<>();
    private final Map<String, List<Check>> checks = new HashMap<>();
    private final List<Check> checksOfContract = new ArrayList<>();
    private final List<Check> checksUnknown = new ArrayList<>();
    private final Map<String, List<Map.Entry<String, Storage>>> storages = new HashMap<>();
    private final List<Map.Entry<String, Storage>> storagesUnknown = new ArrayList<>();
    private final List<Map.Entry<String, Subcontract>> subcontracts = new ArrayList<>();
    private final Map<String, List<Map.Entry<String, Subcontract>>> subcontractsByParty = new HashMap<>();
    private final List<Map.Entry<String, Subcontract>> subcontractsUnknown = new ArrayList<>();
    private final Map<String, List<Stretch>> logs = new HashMap<>();
    private final List<Stretch> logsUnknown = new ArrayList<>();
    final Map<String, Account> accounts = new HashMap<>();
    final List<Application> applications = new ArrayList<>();
    final List<Instruction> instructions = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<Assurance> assurances = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final Map<String, List<Outcome>> outcomes = new HashMap<>();
    final List<Incident> incidents = new ArrayList<>();
    final MeasureTable measures;
    /** The time of the work. */
    final Period work;

    final List<Demand> demands = new ArrayList<>();
    final Set<String> appliedFor = new HashSet<>();
    boolean appliedForUnknown;

    World(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        contract = dossier.contract();
        sight = new Sight(viewpoint, dossier.standing(), dossier.activities());
        declared = new Declared(dossier, viewpoint);
        forms = new Forms(profile);
        determinations = new DeterminationTable(contract, sight, information);
        timing = new Timing(profile, sight, determinations);
        consents = new ConsentTable(contract, sight, declared, information, determinations, forms);
        engagements = new EngagementTable(sight, declared, information);
        places = new PlaceTable(sight);
        designations = new DesignationTable(sight, declared, information);
        reports = new ReportTable(sight, declared, timing, forms);
        knowledge = new Knowledge(sight, engagements);
        ciphers = new CipherTables(profile);
        measures = new MeasureTable(sight, declared);
        work = Period.of(contract.workStart(), workEnd());
        for (StandingFact first : dossier.standing()) {
            Fact row = sight.inForce(first);
            if (row != null) {
                file(first.id(), row);
            }
        }
        information.close();
    }

    /** Returns when the work starts; blank where nobody wrote it down. */
    Cell<Moment> workStart() {
        return contract.workStart();
    }

    /** Returns when the work ended; blank where it has not yet. */
    Cell<Moment> workEnd() {
        return sight.later(contract.workEnd());
    }

    /** C3P3I4: in a main workplace, or elsewhere with consent. */
    int confined(Subject subject) {
        int inside = places.mainInUse(subject.place, subject);
        return inside == Kleene.YES
                ? inside
                : Math.max(inside, consents.prior(PlainNorm.C3P3I4_CONFINED, ConsentAct.REMOVAL, true, subject));
    }

    /** Returns the trainings that the person took part in, be it perhaps. */
    List<Map.Entry<String, Training>> trainings(Cell<String> person) {
        return of(person, trainingsByPerson, trainingsOfNobodyKnown, trainings);
    }

    /** Returns the subcontracts of a body, be it perhaps. */
    List<Map.Entry<String, Subcontract>> subcontracts(Cell<String> party) {
        return of(party, subcontractsByParty, subcontractsUnknown, subcontracts);
    }

    /** Returns the storage rows of a data set, be it perhaps. */
    List<Map.Entry<String, Storage>> storages(Cell<String> dataSet) {
        if (!dataSet.isValue()) {
            List<Map.Entry<String, Storage>> all = new ArrayList<>(storagesUnknown);
            storages.values().forEach(all::addAll);
            return all;
        }
        return of(dataSet, storages, storagesUnknown, storagesUnknown);
    }

    /** Returns the checks about a row, be it perhaps. */
    List<Check> checks(String row) {
        return of(Cell.is(row), checks, checksUnknown, checksUnknown);
    }

    /** Returns the checks of the contract as a whole, be it perhaps. */
    List<Check> contractChecks() {
        List<Check> all = new ArrayList<>(checks(Finding.CONTRACT));
        all.addAll(checksOfContract);
        return all;
    }

    /** Returns for which times the log of a system was kept. */
    List<Stretch> logs(String system) {
        return of(Cell.is(system), logs, logsUnknown, logsUnknown);
    }

    private static <T> List<T> of(Cell<String> key, Map<String, List<T>> index, List<T> unknown, List<T> all) {
        if (!key.isValue()) {
            return all;
        }
        List<T> own = index.getOrDefault(key.value(), List.of());
        if (unknown.isEmpty()) {
            return own;
        }
        List<T> together = new ArrayList<>(own);
        together.addAll(unknown);
        return together;
    }

    private void file(String id, Fact row) {
        rows.put(id, row);
        if (row instanceof Information one) {
            information.add(id, one);
        } else if (row instanceof Consent one) {
            consents.add(one);
        } else if (row instanceof Determination one) {
            determinations.add(one);
        } else if (row instanceof Report one) {
            reports.add(one);
        } else if (row instanceof Designation one) {
            designations.add(one);
        } else if (row instanceof Discovery one) {
            knowledge.add(one);
        } else if (row instanceof Place one && sight.isSeen(one, one.usedFrom())) {
            places.add(id, one);
        } else if (row instanceof Engagement one && sight.isSeen(one, one.from())) {
            engagements.add(id, one);
        } else {
            fileEvidence(id, row);
        }
    }

    private void fileEvidence(String id, Fact row) {
        if (row instanceof Pledge one && sight.isSeen(one.given())) {
            file(pledges, one.party(), one);
        } else if (row instanceof Acknowledgement one && sight.isSeen(one.given())) {
            file(acknowledgements, one.party(), one);
        } else if (row instanceof Training one && sight.isSeen(one.at())) {
            Map.Entry<String, Training> entry = Map.entry(id, one);
            trainings.add(entry);
            if (one.persons().isValue()) {
                one.persons().value().forEach(person -> put(trainingsByPerson, person, entry));
            } else {
                trainingsOfNobodyKnown.add(entry);
            }
        } else if (row instanceof Outcome one && sight.isSeen(one.at())) {
            file(outcomes, one.of(), one);
        } else if (row instanceof Incident one && sight.isSeen(one.occurred())) {
            incidents.add(one);
        } else if (row instanceof Measure one && sight.isSeen(one.from())) {
            measures.add(one);
        } else if (row instanceof Demand one && sight.isSeen(one.at())) {
            demands.add(one);
        } else if (row instanceof Subcontract one && sight.isSeen(one, one.from())) {
            appliedForUnknown |= one.application().isUnknown();
            if (one.application().isValue()) {
                appliedFor.add(one.application().value());
            }
            Map.Entry<String, Subcontract> entry = Map.entry(id, one);
            subcontracts.add(entry);
            put(subcontractsByParty, subcontractsUnknown, one.subcontractor(), entry);
        } else {
            fileRest(id, row);
        }
    }

    private void fileRest(String id, Fact row) {
        if (row instanceof Check one && sight.isSeen(one.at())) {
            if (one.about().isValue()) {
                one.about().value().forEach(about -> put(checks, about, one));
            } else {
                (one.about().isBlank() ? checksOfContract : checksUnknown).add(one);
            }
        } else if (row instanceof Storage one && sight.isSeen(one.from())) {
            put(storages, storagesUnknown, one.dataSet(), Map.entry(id, one));
        } else if (row instanceof LogKeeping one && sight.isSeen(one.from())) {
            Period kept = Period.of(one.from(), sight.later(one.until()));
            put(
                    logs,
                    logsUnknown,
                    one.system(),
                    new Stretch(one.system().isValue() ? Kleene.YES : Kleene.UNKNOWN, kept));
        } else if (row instanceof Account one && sight.isSeen(one.from())) {
            accounts.put(id, one);
        } else if (row instanceof Application one && sight.isSeen(one.at())) {
            applications.add(one);
        } else if (row instanceof Instruction one && sight.isSeen(one.at())) {
            instructions.add(one);
        } else if (row instanceof Appointment one && sight.isSeen(one.from())) {
            appointments.add(one);
        } else if (row instanceof Item one && sight.isSeen(one.heldFrom())) {
            items.add(one);
        } else if (row instanceof Assurance one && sight.isSeen(one.from())) {
            assurances.add(one);
        }
    }

    private static <T> void put(Map<String, List<T>> index, List<T> unknown, Cell<String> key, T row) {
        if (key.isValue()) {
            put(index, key.value(), row);
        } else {
            unknown.add(row);
        }
    }

    private static <T> void put(Map<String, List<T>> index, String key, T row) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    private static <T> void file(Map<String, List<T>> index, Cell<String> key, T row) {
        index.computeIfAbsent(key.isValue() ? key.value() : "", k -> new ArrayList<>())
                .add(row);
    }
}
