package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
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
import org.jspecify.annotations.Nullable;

/**
 * The standing facts of one assessment, indexed. Activities never enter it: so no judgement can join two of them. Where
 * a key cell is blank or unknown, the row may be about anything and is found under every key.
 */
final class Evidence {
    private final Contract contract;
    private final Coverage coverage;
    private final InformationTree information;
    private final ConsentIndex consents;
    private final Map<Class<?>, List<StandingFact>> byType = new HashMap<>();
    private final Index<Engagement> engagements;
    private final Index<Pledge> pledges;
    private final Index<Acknowledgement> acknowledgements;
    private final Index<Training> trainings;
    private final Index<Report> reports;
    private final Index<Determination> determinations;
    private final Index<Outcome> outcomes;
    private final Index<Discovery> discoveries;
    private final Index<Subcontract> subcontracts;
    private final Index<Incident> incidents;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private @Nullable Set<String> ids;

    Evidence(Contract contract, Collection<StandingFact> rows, Coverage coverage) {
        this.contract = contract;
        this.coverage = coverage;
        rows.forEach(row -> byType.computeIfAbsent(row.getClass(), type -> new ArrayList<>())
                .add(row));
        this.information = new InformationTree(all(Information.class));
        this.consents = new ConsentIndex(all(Consent.class), information);
        this.engagements = new Index<>(all(Engagement.class), row -> keys(row.person()));
        this.pledges = new Index<>(all(Pledge.class), row -> keys(row.party()));
        this.acknowledgements = new Index<>(all(Acknowledgement.class), row -> keys(row.party()));
        this.trainings = new Index<>(all(Training.class), row -> row.persons().orNull());
        this.reports = new Index<>(all(Report.class), row -> row.about().orNull());
        this.determinations = new Index<>(all(Determination.class), row -> keys(row.norm()));
        this.outcomes = new Index<>(all(Outcome.class), row -> keys(row.of()));
        this.discoveries = new Index<>(all(Discovery.class), row -> keys(row.about()));
        this.subcontracts = new Index<>(all(Subcontract.class), row -> keys(row.subcontractor()));
        this.incidents = new Index<>(
                all(Incident.class),
                row -> row.involves().isBlank() ? Set.of() : row.involves().orNull());
        all(Place.class).forEach(place -> places.put(place.id(), place));
        all(Account.class).forEach(account -> accounts.put(account.id(), account));
    }

    Contract contract() {
        return contract;
    }

    Coverage coverage() {
        return coverage;
    }

    InformationTree information() {
        return information;
    }

    ConsentIndex consents() {
        return consents;
    }

    /** Returns all rows of {@code type}, by ID. */
    @SuppressWarnings("unchecked")
    <F extends StandingFact> List<F> all(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }

    List<Engagement> engagementsOf(@Nullable String person) {
        return engagements.at(person);
    }

    List<Pledge> pledgesOf(@Nullable String party) {
        return pledges.at(party);
    }

    List<Acknowledgement> acknowledgementsOf(@Nullable String party) {
        return acknowledgements.at(party);
    }

    List<Training> trainingsOf(@Nullable String person) {
        return trainings.at(person);
    }

    List<Report> reportsAbout(@Nullable String id) {
        return reports.at(id);
    }

    List<Determination> determinations(String norm) {
        return determinations.at(norm);
    }

    List<Outcome> outcomesOf(String id) {
        return outcomes.at(id);
    }

    List<Discovery> discoveriesOf(String id) {
        return discoveries.at(id);
    }

    List<Subcontract> subcontractsOf(@Nullable String body) {
        return subcontracts.at(body);
    }

    List<Incident> incidentsInvolving(String id) {
        return incidents.at(id);
    }

    List<Designation> designations() {
        return all(Designation.class);
    }

    List<Demand> demands() {
        return all(Demand.class);
    }

    List<Measure> measures() {
        return all(Measure.class);
    }

    /** Tells whether {@code id} is that of a standing fact. */
    synchronized boolean isRecorded(String id) {
        if (ids == null) {
            ids = new HashSet<>();
            byType.values().forEach(rows -> rows.forEach(row -> ids.add(row.id())));
        }
        return ids.contains(id);
    }

    @Nullable
    Account account(String id) {
        return accounts.get(id);
    }

    @Nullable
    Place place(String id) {
        return places.get(id);
    }

    private static @Nullable Set<String> keys(Cell<String> cell) {
        String key = cell.orNull();
        return key == null ? null : Set.of(key);
    }

    /** Rows by key; a row without one is found under every key. */
    private static final class Index<F extends StandingFact> {
        private final List<F> all;
        private final List<F> anywhere = new ArrayList<>();
        private final Map<String, List<F>> byKey = new HashMap<>();

        Index(List<F> rows, Function<F, @Nullable Set<String>> keys) {
            this.all = rows;
            for (F row : rows) {
                Set<String> found = keys.apply(row);
                if (found == null) {
                    anywhere.add(row);
                } else {
                    found.forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
                }
            }
        }

        List<F> at(@Nullable String key) {
            if (key == null) {
                return all;
            }
            List<F> found = byKey.getOrDefault(key, List.of());
            if (anywhere.isEmpty()) {
                return found;
            }
            Set<F> both = new LinkedHashSet<>(found);
            both.addAll(anywhere);
            return List.copyOf(both);
        }
    }
}
