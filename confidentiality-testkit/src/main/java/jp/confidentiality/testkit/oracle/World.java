package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/** One dossier as seen from one viewpoint, under one profile: what every provision is judged against. */
final class World {
    final Contract contract;
    final Profile profile;
    final long asOf;
    final When now;
    final LocalDate today;
    final Informations informations;
    final Determinations determinations;
    final Consents consents;
    final Engagements engagements;
    final Reports reports;
    final Outcomes outcomes;
    final Measures measures;
    final Discoveries discoveries;
    final Chains chains;
    final Places places;
    final Recipients recipients;

    private final Map<Class<?>, Map<String, Fact>> facts = new HashMap<>();
    private final Map<Class<?>, List<Fact>> rows = new HashMap<>();
    private final Declared declared;

    World(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        Sight sight = new Sight(dossier, viewpoint);
        this.contract = dossier.contract();
        this.profile = profile;
        this.asOf = Moment.seconds(viewpoint.asOf());
        this.now = When.exactly(asOf);
        this.today = viewpoint.asOf().toLocalDate();
        this.declared = new Declared(sight.completeness());
        sight.facts()
                .forEach(fact -> facts.computeIfAbsent(fact.getClass(), type -> new LinkedHashMap<>())
                        .put(fact.id(), fact));
        facts.forEach((type, byId) -> rows.put(type, List.copyOf(byId.values())));
        this.informations = new Informations(this);
        this.determinations = new Determinations(this);
        this.consents = new Consents(this);
        this.engagements = new Engagements(this);
        this.reports = new Reports(this);
        this.outcomes = new Outcomes(this);
        this.measures = new Measures(this);
        this.discoveries = new Discoveries(this);
        this.chains = new Chains(this);
        this.places = new Places(this);
        this.recipients = new Recipients(this);
    }

    /** Returns the rows of a type that are seen. */
    <T extends Fact> List<T> all(Class<T> type) {
        return facts.getOrDefault(type, Map.of()).values().stream()
                .map(type::cast)
                .toList();
    }

    /** Returns the row with the given ID, if it is seen. */
    @Nullable
    Fact find(String id) {
        return facts.values().stream()
                .map(rows -> rows.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Tells what is so of the row that the cell names; unknown where it names none that is seen. */
    <T extends Fact> Truth of(Class<T> type, Cell<String> id, Function<? super T, Truth> question) {
        Fact fact = id.isValue() ? facts.getOrDefault(type, Map.of()).get(id.value()) : null;
        return fact == null ? Truth.MISSING : question.apply(type.cast(fact));
    }

    /** Tells whether there is such a row: false only where the register is complete for the days needed (D2). */
    <T extends Fact> Truth exists(Class<T> type, Function<? super T, Truth> fit, Register register, Days needed) {
        return exists(type, fit, register, needed, Truth.FALSE);
    }

    /** As above; while {@code open} is true nothing recorded means not done, whatever is complete (D3). */
    <T extends Fact> Truth exists(
            Class<T> type, Function<? super T, Truth> fit, Register register, Days needed, Truth open) {
        Truth found = Truth.any(all(type), fit);
        return found.isTrue() || open.isTrue() || complete(register, needed) ? found : found.or(Truth.MISSING);
    }

    boolean complete(Register register, Days needed) {
        return declared.covers(register, needed);
    }

    /**
     * Returns the days of a trigger register, and of incidents as evidence: contract start to as-of. Before contract
     * start the day itself: without any declaration nothing can be certainly absent.
     */
    Days untilNow() {
        return new Days(Days.earlier(contract.from(), today), today);
    }

    boolean incidentsComplete() {
        return complete(Register.INCIDENTS, untilNow());
    }

    /** Returns the days of prior evidence of an act: contract start, or the act if earlier, to the act. */
    Days until(When act) {
        return act.dated()
                ? new Days(Days.earlier(contract.from(), act.firstDay()), Days.earlier(act.lastDay(), today))
                : untilNow();
    }

    /** Returns the days of something held or in use: from its start to its end or as-of. */
    Days during(When start, When end) {
        LocalDate last = end.dated() && end.latest() <= asOf
                ? Moment.time(end.latest() - 1).toLocalDate()
                : today;
        return new Days(Days.earlier(start.dated() ? start.firstDay() : contract.from(), last), last);
    }

    When workStart() {
        return When.of(contract.workStart());
    }

    /** Tells whether the work has begun: before it nothing is owed that must stand throughout. */
    Truth workBegun() {
        return hasBegun(contract.workStart());
    }

    /** Tells whether what starts then has begun by as-of. */
    Truth hasBegun(Cell<Moment> start) {
        boolean sometime = start.isValue() && !start.value().isDated();
        return sometime ? Truth.TRUE : now.before(When.start(start)).not();
    }

    /** Returns the end of work; one certainly after as-of reads as blank (D11). */
    Cell<Moment> workEnd() {
        Cell<Moment> end = contract.workEnd();
        return end.isValue() && end.value().earliest() > asOf ? Cell.blank() : end;
    }

    /** Tells whether the form counts as written on the day of the trigger (D15). */
    Truth written(Cell<Form> form, When trigger) {
        if (!form.isValue()) {
            return Truth.MISSING;
        }
        if (trigger.dated()) {
            return Truth.of(profile.isWritten(form.value(), trigger.firstDay()));
        }
        return always(profile.writtenForms(), forms -> Truth.of(forms.contains(form.value())), trigger);
    }

    /** Tells whether the form is one that the profile wants of the norm, whose text leaves it open. */
    Truth form(String norm, Cell<Form> form, When trigger) {
        NormId id = NormId.of(norm);
        Truth wanted = trigger.dated()
                ? Truth.of(profile.wantsWriting(id, trigger.firstDay()))
                : always(profile.inWriting(), norms -> Truth.of(norms.contains(id)), trigger);
        return wanted.isFalse() ? Truth.TRUE : wanted.not().or(written(form, trigger));
    }

    /** Returns what holds under every dated value alike, else unknown: for triggers that are not dated. */
    static <V> Truth always(Timeline<V> timeline, Function<? super V, Truth> question, When trigger) {
        List<Truth> each = timeline.values().stream()
                .map(dated -> question.apply(dated.value()))
                .toList();
        if (each.stream().allMatch(Truth::isTrue)) {
            return Truth.TRUE;
        }
        return each.stream().allMatch(Truth::isFalse)
                ? Truth.FALSE
                : each.stream().filter(Truth::isUnknown).reduce(trigger.vague(), Truth::and);
    }
}
