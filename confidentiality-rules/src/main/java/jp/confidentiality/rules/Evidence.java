package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import jp.confidentiality.model.fact.ReportContent;
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
    private Coverage coverage;
    private final InformationTree information;
    private final ConsentIndex consents;
    private final Map<Class<?>, Index<?>> byType = new HashMap<>();
    private final Index<Report> reportsByContent;
    private final @Nullable Reads reads;
    private final @Nullable Lookups presence;
    private @Nullable Set<String> ids;

    Evidence(Contract contract, Collection<StandingFact> rows, Coverage coverage) {
        this(contract, rows, coverage, null);
    }

    /**
     * Makes the evidence of an assessment, or of a watch.
     *
     * @param reads notes what is looked up, so that rows may be replaced; null where rows stay
     */
    Evidence(Contract contract, Collection<StandingFact> rows, Coverage coverage, @Nullable Reads reads) {
        this.contract = contract;
        this.coverage = coverage;
        this.reads = reads;
        this.presence = reads == null ? null : new Lookups(reads);
        Map<Class<?>, List<StandingFact>> sorted = new HashMap<>();
        rows.forEach(row -> sorted.computeIfAbsent(row.getClass(), type -> new ArrayList<>())
                .add(row));
        index(sorted, Engagement.class, row -> keys(row.person()));
        index(sorted, Pledge.class, row -> keys(row.party()));
        index(sorted, Acknowledgement.class, row -> keys(row.party()));
        index(sorted, Training.class, row -> row.persons().orNull());
        index(sorted, Report.class, row -> row.about().orNull());
        index(sorted, Determination.class, row -> keys(row.norm()));
        index(sorted, Outcome.class, row -> keys(row.of()));
        index(sorted, Discovery.class, row -> keys(row.about()));
        index(sorted, Subcontract.class, row -> keys(row.subcontractor()));
        index(
                sorted,
                Incident.class,
                row -> row.involves().isBlank() ? Set.of() : row.involves().orNull());
        index(sorted, Place.class, row -> Set.of(row.id()));
        index(sorted, Account.class, row -> Set.of(row.id()));
        sorted.forEach((type, found) -> byType.computeIfAbsent(type, t -> new Index<>(found, row -> Set.of(), reads)));
        this.reportsByContent = new Index<>(rows(sorted, Report.class), Evidence::contents, reads);
        this.information = new InformationTree(rows(sorted, Information.class), reads);
        this.consents = new ConsentIndex(rows(sorted, Consent.class), information, reads);
    }

    private <F extends StandingFact> void index(
            Map<Class<?>, List<StandingFact>> rows, Class<F> type, Function<F, @Nullable Set<String>> keys) {
        if (reads != null || rows.containsKey(type)) {
            byType.put(type, new Index<>(rows(rows, type), keys, reads));
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends StandingFact> List<F> rows(Map<Class<?>, List<StandingFact>> rows, Class<F> type) {
        return (List<F>) rows.getOrDefault(type, List.of());
    }

    /**
     * Puts {@code after} in the place of {@code before}, a row of the same type and ID, and tells {@code readers} who
     * looked either up. Only where reads are noted.
     */
    @SuppressWarnings("unchecked")
    void replace(@Nullable StandingFact before, @Nullable StandingFact after, Lookups.Readers readers) {
        StandingFact row = before == null ? Objects.requireNonNull(after) : before;
        Index<StandingFact> index = (Index<StandingFact>) Objects.requireNonNull(index(row.getClass()));
        index.replace(before, after, readers);
        if (before == null || after == null) {
            presence(row.id(), after != null, readers);
        }
        if (row instanceof Information) {
            information.replace((Information) before, (Information) after, readers);
        }
        if (row instanceof Report) {
            reportsByContent.replace((Report) before, (Report) after, readers);
        }
        if (row instanceof Consent) {
            consents.replace((Consent) before, (Consent) after, readers);
        }
    }

    private void presence(String id, boolean isThere, Lookups.Readers readers) {
        if (ids != null && isThere) {
            ids.add(id);
        } else if (ids != null) {
            ids.remove(id);
        }
        Objects.requireNonNull(presence).changed(Set.of(id), readers);
    }

    /** Says anew which registers are complete when. */
    void coverage(Coverage anew) {
        coverage = anew;
    }

    /** Returns what notes the lookups; null where rows stay. */
    @Nullable
    Reads reads() {
        return reads;
    }

    /** Returns the index of a type; one that nobody has asked for before is made where rows may still come. */
    @SuppressWarnings("unchecked")
    private <F extends StandingFact> @Nullable Index<F> index(Class<F> type) {
        Index<?> found = byType.get(type);
        if (found == null && reads != null) {
            found = new Index<F>(List.of(), row -> Set.of(), reads);
            byType.put(type, found);
        }
        return (Index<F>) found;
    }

    private <F extends StandingFact> List<F> at(Class<F> type, @Nullable String key) {
        Index<F> index = index(type);
        return index == null ? List.of() : index.at(key);
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
    <F extends StandingFact> List<F> all(Class<F> type) {
        Index<F> index = index(type);
        return index == null ? List.of() : index.all();
    }

    List<Engagement> engagementsOf(@Nullable String person) {
        return at(Engagement.class, person);
    }

    List<Pledge> pledgesOf(@Nullable String party) {
        return at(Pledge.class, party);
    }

    List<Acknowledgement> acknowledgementsOf(@Nullable String party) {
        return at(Acknowledgement.class, party);
    }

    List<Training> trainingsOf(@Nullable String person) {
        return at(Training.class, person);
    }

    List<Report> reportsAbout(@Nullable String id) {
        return at(Report.class, id);
    }

    /** Returns the reports that may state {@code content}, whatever they are about. */
    List<Report> reportsOf(ReportContent content) {
        return reportsByContent.at(content.name());
    }

    private static @Nullable Set<String> contents(Report row) {
        if (row.contents().isBlank()) {
            return Set.of();
        }
        Set<ReportContent> stated = row.contents().orNull();
        return stated == null ? null : stated.stream().map(ReportContent::name).collect(Collectors.toSet());
    }

    List<Determination> determinations(String norm) {
        return at(Determination.class, norm);
    }

    List<Outcome> outcomesOf(String id) {
        return at(Outcome.class, id);
    }

    List<Discovery> discoveriesOf(String id) {
        return at(Discovery.class, id);
    }

    List<Subcontract> subcontractsOf(@Nullable String body) {
        return at(Subcontract.class, body);
    }

    List<Incident> incidentsInvolving(String id) {
        return at(Incident.class, id);
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
        if (presence != null) {
            presence.note(id);
        }
        if (ids == null) {
            Set<String> found = new HashSet<>();
            byType.values().forEach(index -> index.ids(found));
            ids = found;
        }
        return ids.contains(id);
    }

    @Nullable
    Account account(String id) {
        List<Account> found = at(Account.class, id);
        return found.isEmpty() ? null : found.get(0);
    }

    @Nullable
    Place place(String id) {
        List<Place> found = at(Place.class, id);
        return found.isEmpty() ? null : found.get(0);
    }

    private static @Nullable Set<String> keys(Cell<String> cell) {
        String key = cell.orNull();
        return key == null ? null : Set.of(key);
    }
}
