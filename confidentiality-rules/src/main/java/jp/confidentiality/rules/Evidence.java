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
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.LogKeeping;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.Storage;
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
    private final Index<Incident> incidentsByKind;
    private final Index<Subcontract> subcontractsByApplication;
    private final DesignationIndex designations;
    private final @Nullable DeterminationLookups determined;
    private final @Nullable ReportLookups reported;
    private final @Nullable Reads reads;
    private final @Nullable Lookups single;
    private @Nullable Strays strays;

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
        this.reported = reads == null ? null : new ReportLookups(reads);
        this.single = reads == null ? null : new Lookups(reads);
        Map<Class<?>, List<StandingFact>> sorted = new HashMap<>();
        rows.forEach(row -> sorted.computeIfAbsent(row.getClass(), type -> new ArrayList<>())
                .add(row));
        index(sorted, Engagement.class, row -> Keys.of(row.person()));
        index(sorted, Pledge.class, row -> Keys.of(row.party()));
        index(sorted, Acknowledgement.class, row -> Keys.of(row.party()));
        index(sorted, Training.class, row -> row.persons().orNull());
        index(sorted, Report.class, row -> row.about().orNull());
        index(sorted, Determination.class, row -> Keys.of(row.norm()));
        index(sorted, Outcome.class, row -> Keys.of(row.of()));
        index(sorted, Discovery.class, row -> Keys.of(row.about()));
        index(sorted, Subcontract.class, row -> Keys.of(row.subcontractor()));
        index(
                sorted,
                Incident.class,
                row -> row.involves().isBlank() ? Set.of() : row.involves().orNull());
        index(sorted, Measure.class, row -> Keys.about(row.about()));
        index(sorted, Check.class, row -> Keys.about(row.about()));
        index(sorted, Appointment.class, row -> Keys.name(row.officerRole()));
        index(sorted, LogKeeping.class, row -> Keys.of(row.system()));
        index(sorted, Application.class, row -> Keys.of(row.party()));
        index(sorted, Storage.class, row -> Keys.of(row.dataSet()));
        index(sorted, Demand.class, Keys::particulars);
        index(sorted, Instruction.class, Keys::restriction);
        index(sorted, Place.class, row -> Set.of(row.id()));
        index(sorted, Account.class, row -> Set.of(row.id()));
        sorted.forEach((type, found) -> byType.computeIfAbsent(type, t -> new Index<>(found, row -> Set.of(), reads)));
        this.reportsByContent = new Index<>(rows(sorted, Report.class), Keys::contents, reads);
        this.incidentsByKind = new Index<>(rows(sorted, Incident.class), row -> Keys.names(row.kinds()), reads);
        this.subcontractsByApplication = new Index<>(
                rows(sorted, Subcontract.class),
                row -> row.application().isBlank() ? Set.of() : Keys.of(row.application()),
                reads);
        this.designations = new DesignationIndex(rows(sorted, Designation.class), reads);
        this.information = new InformationTree(rows(sorted, Information.class), reads);
        this.determined = reads == null ? null : new DeterminationLookups(information, reads);
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
        if (before != null) {
            Objects.requireNonNull(single).changed(Set.of(row.id()), readers);
        }
        if (strays != null) {
            strays.replace(before, after, readers);
        }
        if (row instanceof Information) {
            information.replace((Information) before, (Information) after, readers);
        }
        if (row instanceof Report) {
            reportsByContent.replace((Report) before, (Report) after, readers);
            Objects.requireNonNull(reported).changed((Report) before, readers);
            reported.changed((Report) after, readers);
        }
        if (row instanceof Consent) {
            consents.replace((Consent) before, (Consent) after, readers);
        }
        if (row instanceof Incident) {
            incidentsByKind.replace((Incident) before, (Incident) after, readers);
        }
        if (row instanceof Subcontract) {
            subcontractsByApplication.replace((Subcontract) before, (Subcontract) after, readers);
        }
        if (row instanceof Designation) {
            designations.replace((Designation) before, (Designation) after, readers);
        }
        if (row instanceof Determination) {
            Objects.requireNonNull(determined).changed((Determination) before, readers);
            determined.changed((Determination) after, readers);
        }
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

    /** Returns the reports about {@code id}, of which only those that state some of {@code contents} matter. */
    List<Report> reportsAbout(String id, Collection<ReportContent> contents) {
        if (reported != null) {
            reported.note(id, contents);
        }
        Index<Report> index = index(Report.class);
        return index == null ? List.of() : index.unnoted(id);
    }

    /** Returns the reports that may state {@code content}, whatever they are about. */
    List<Report> reportsOf(ReportContent content) {
        return reportsByContent.at(content.name());
    }

    /** Returns the determinations about {@code norm}, for {@code act} or for others. */
    List<Determination> determinations(String norm, Act act) {
        if (determined != null) {
            determined.note(norm, act);
        }
        Index<Determination> index = index(Determination.class);
        return index == null ? List.of() : index.unnoted(norm);
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

    DesignationIndex designations() {
        return designations;
    }

    /** Returns the demands for particulars of the application {@code id}, and those of nobody knows which. */
    List<Demand> particularsDemandedOf(@Nullable String id) {
        return at(Demand.class, id);
    }

    /**
     * Returns the measures about {@code id}, null: about the contract as a whole; and those about nobody knows what.
     */
    List<Measure> measuresAbout(@Nullable String id) {
        return at(Measure.class, id == null ? Keys.WHOLE : id);
    }

    /** Returns the checks of {@code id}, null: of the contract as a whole; and those of nobody knows what. */
    List<Check> checksOf(@Nullable String id) {
        return at(Check.class, id == null ? Keys.WHOLE : id);
    }

    List<Appointment> appointmentsTo(OfficerRole role) {
        return at(Appointment.class, role.name());
    }

    List<LogKeeping> logKeepingOf(String system) {
        return at(LogKeeping.class, system);
    }

    List<Application> applicationsFor(@Nullable String party) {
        return at(Application.class, party);
    }

    List<Storage> storagesOf(@Nullable String dataSet) {
        return at(Storage.class, dataSet);
    }

    /** Returns the instructions that restrict what is carried in. */
    List<Instruction> restrictions() {
        return at(Instruction.class, Keys.RESTRICTION);
    }

    /** Returns the incidents that may be of {@code kind}. */
    List<Incident> incidentsOf(IncidentKind kind) {
        return incidentsByKind.at(kind.name());
    }

    /** Returns the subcontracts that may rest on {@code application}. */
    List<Subcontract> subcontractsUnder(String application) {
        return subcontractsByApplication.at(application);
    }

    /** Returns how much was noted by now, for {@link #settledBy}. */
    int noted() {
        return reads == null ? 0 : reads.mark();
    }

    /**
     * Says that a question is settled by {@code row} alone, whatever other rows there are: what was looked up between
     * two marks need not be watched, only the row itself.
     */
    void settledBy(StandingFact row, int from, int to) {
        if (reads != null && single != null) {
            reads.withdraw(from, to, any -> true);
            single.note(row.id());
        }
    }

    /** Returns the reports that may be of a training which is not on record. */
    List<Report> trainingReportsElsewhere() {
        return reads == null && noneMayBeOfTraining() ? List.of() : strays().all();
    }

    private boolean noneMayBeOfTraining() {
        for (Report report : all(Report.class)) {
            if (Strays.mayBeOfTraining(report)) {
                return false;
            }
        }
        return true;
    }

    private synchronized Strays strays() {
        if (strays == null) {
            Set<String> ids = new HashSet<>();
            byType.values().forEach(index -> index.ids(ids));
            Index<Report> reports = index(Report.class);
            strays = new Strays(ids, reports == null ? List.of() : reports.first(Integer.MAX_VALUE), reads);
        }
        return strays;
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
}
