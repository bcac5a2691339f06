package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.StandingFact;
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
    final List<Map.Entry<String, Training>> trainings = new ArrayList<>();
    final Map<String, List<Outcome>> outcomes = new HashMap<>();
    final List<Incident> incidents = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();
    final List<Demand> demands = new ArrayList<>();
    final Set<String> appliedFor = new HashSet<>();

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
            trainings.add(Map.entry(id, one));
        } else if (row instanceof Outcome one && sight.isSeen(one.at())) {
            file(outcomes, one.of(), one);
        } else if (row instanceof Incident one && sight.isSeen(one.occurred())) {
            incidents.add(one);
        } else if (row instanceof Measure one && sight.isSeen(one.from())) {
            measures.add(one);
        } else if (row instanceof Demand one && sight.isSeen(one.at())) {
            demands.add(one);
        } else if (row instanceof Subcontract one && sight.isSeen(one, one.from())) {
            appliedFor.add(one.application().isValue() ? one.application().value() : "");
        }
    }

    private static <T> void file(Map<String, List<T>> index, Cell<String> key, T row) {
        index.computeIfAbsent(key.isValue() ? key.value() : "", k -> new ArrayList<>())
                .add(row);
    }
}
