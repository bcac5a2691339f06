package jp.confidentiality.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Use;
import jp.confidentiality.model.profile.Profile;

/** All kinds of evidence of one assessment, and the few questions that are about the contract itself. */
final class Scales {
    private static final List<Function<Information, Cell<Boolean>>> PERSONAL =
            List.of(Information::personal, Information::specificPersonal);

    private static final List<Function<Information, Cell<Boolean>>> SENSITIVE =
            List.of(Information::personal, Information::specificPersonal, Information::secret);

    private final Weigher weigher;
    private final Determinations determinations;
    private final Consents consents;
    private final Reports reports;
    private final Knowledge knowledge;
    private final Histories histories;
    private final Engagements engagements;
    private final Papers papers;
    private final Preparations preparations;
    private final Places places;
    private final Designations designations;
    private final Ciphers ciphers;
    private final Outcomes outcomes;
    private final Supervision supervision;
    private final Entrances entrances;
    private final Storages storages;
    private final Recipients recipients;
    private final Standing standing;
    private final Requests requests;
    private final Returns returns;
    private final Applications applications;
    private final Changes changes;
    private final Terms terms;
    private final Custody custody;

    Scales(Evidence evidence, Profile profile, long asOf) {
        this(new Weigher(evidence, profile, asOf, true));
    }

    Scales(Evidence evidence, Basis basis, long asOf) {
        this(new Weigher(evidence, basis.profile(), asOf, basis.explains()));
    }

    private Scales(Weigher weigher) {
        this.weigher = weigher;
        this.determinations = new Determinations(weigher);
        this.consents = new Consents(weigher, determinations);
        this.reports = new Reports(weigher, determinations);
        this.knowledge = new Knowledge(weigher);
        this.histories = new Histories(weigher);
        this.engagements = new Engagements(weigher);
        this.papers = new Papers(weigher);
        this.preparations = new Preparations(weigher, reports);
        this.places = new Places(weigher);
        this.designations = new Designations(weigher);
        this.ciphers = new Ciphers(weigher);
        this.outcomes = new Outcomes(weigher, determinations);
        this.supervision = new Supervision(this);
        this.entrances = new Entrances(this);
        this.storages = new Storages(this);
        this.recipients = new Recipients(this);
        this.standing = new Standing(this);
        this.requests = new Requests(this);
        this.returns = new Returns(this);
        this.applications = new Applications(weigher, reports);
        this.changes = new Changes(this);
        this.terms = new Terms(this);
        this.custody = new Custody(weigher);
    }

    Weigher weigher() {
        return weigher;
    }

    Determinations determinations() {
        return determinations;
    }

    Consents consents() {
        return consents;
    }

    Reports reports() {
        return reports;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Histories histories() {
        return histories;
    }

    Engagements engagements() {
        return engagements;
    }

    Papers papers() {
        return papers;
    }

    Preparations preparations() {
        return preparations;
    }

    Places places() {
        return places;
    }

    Designations designations() {
        return designations;
    }

    Ciphers ciphers() {
        return ciphers;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    Custody custody() {
        return custody;
    }

    Terms terms() {
        return terms;
    }

    Changes changes() {
        return changes;
    }

    Applications applications() {
        return applications;
    }

    Returns returns() {
        return returns;
    }

    Requests requests() {
        return requests;
    }

    Standing standing() {
        return standing;
    }

    Recipients recipients() {
        return recipients;
    }

    Storages storages() {
        return storages;
    }

    Entrances entrances() {
        return entrances;
    }

    Supervision supervision() {
        return supervision;
    }

    Interval workStart() {
        return contractMoment(weigher.evidence().contract().workStart());
    }

    /** Returns the moment from which the work goes on: a day alone means its 00:00. */
    Interval workBegun() {
        Moment start = weigher.evidence().contract().workStart().orNull();
        return start != null && start.precision() == Moment.Precision.DAY ? Interval.at(start.earliest()) : workStart();
    }

    /** The work has begun by the as-of moment; what began at some unknown time has begun. */
    Truth hasWorkBegun() {
        return hasBegun(weigher.evidence().contract().workStart(), workBegun());
    }

    /** What began at {@code start}, which {@code cell} records, has begun by the as-of moment. */
    Truth hasBegun(Cell<Moment> cell, Interval start) {
        return cell.isValue() && !cell.value().isDated() ? Truth.TRUE : weigher.hasCome(start);
    }

    /** Returns the first second after the work: a day alone means its 24:00. */
    Interval afterWork() {
        Moment end = weigher.evidence().contract().workEnd().orNull();
        boolean over = workEnd().lo() != Interval.NEVER.lo();
        return over && end != null && end.precision() == Moment.Precision.DAY
                ? Interval.at(end.latest() + 1)
                : workEnd();
    }

    private static Interval contractMoment(Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment == null ? Interval.UNKNOWN : Interval.of(moment);
    }

    /** Returns when the work ended; never where nobody wrote it down, by as-of where it ended at some unknown time. */
    Interval workEnd() {
        Cell<Moment> end = weigher.evidence().contract().workEnd();
        if (end.isValue() && weigher.isToCome(end.value().earliest())) {
            return Interval.NEVER; // what is still to come reads as blank (D11)
        }
        if (end.isValue() && !end.value().isDated()) {
            return new Interval(Long.MIN_VALUE, weigher.asOf(), false, false, 0);
        }
        return end.isBlank() ? Interval.NEVER : contractMoment(end);
    }

    /** The work has ended by the as-of moment. */
    Truth workEnded() {
        return weigher.hasCome(workEnd());
    }

    /** {@code act} took place when the work had ended, or later. */
    Truth afterWorkEnd(Act act) {
        return workEnd().notAfter(act.at());
    }

    /** Some information concerned has {@code attribute}. */
    Truth any(Act act, Function<Information, Cell<Boolean>> attribute) {
        return any(act, List.of(attribute));
    }

    private Truth any(Act act, List<Function<Information, Cell<Boolean>>> attributes) {
        Cell<Set<String>> cell = act.information();
        Set<String> pieces = cell == null ? null : cell.orNull();
        if (pieces != null) {
            return weigher.evidence().information().any(pieces, attributes);
        }
        return weigher.missing(act.row(Fact.class), "information", Objects.requireNonNull(cell));
    }

    /** Personal or specific personal information is concerned. */
    Truth personal(Act act) {
        return any(act, PERSONAL);
    }

    /** 個人情報等 is concerned: personal or specific personal information, or a secret. */
    Truth sensitive(Act act) {
        return any(act, SENSITIVE);
    }

    /** {@code one} is {@code body}, or above it. */
    Truth isOrAbove(String one, String body, Interval at) {
        return new Chains(weigher).isOrAbove(one, body, at);
    }

    /** Some 個人情報等 is held: an item of the register has it. */
    Truth sensitiveHeld() {
        return weigher.existsAmong(
                () -> weigher.evidence().all(Item.class),
                row -> sensitive(Act.of(row)),
                Register.ITEMS,
                weigher.evidence().coverage().throughout(Register.ITEMS),
                Truth.FALSE);
    }

    /** The account of an access belongs to its actor, and to nobody else. */
    Truth ownAccount(Access row) {
        Account account = row.account().isValue()
                ? weigher.evidence().account(row.account().value())
                : null;
        if (account == null) {
            return row.account().isValue()
                    ? Truth.missing(Register.ACCOUNTS)
                    : weigher.missing(row, "account", row.account());
        }
        Set<String> holders = account.holders().orNull();
        if (holders == null) {
            return weigher.missing(account, "holders", account.holders());
        }
        String actor = row.actor().orNull();
        return actor == null
                ? weigher.missing(row, "actor", row.actor())
                : weigher.column(Truth.of(holders.contains(actor)), account, "holders");
    }

    /** The use is for a purpose of the contract, or consented to beforehand. */
    Truth withinPurpose(String norm, Act act) {
        Use row = act.row(Use.class);
        Truth purpose = row.purpose().isValue()
                ? weigher.column(
                        Truth.of(weigher.evidence()
                                .contract()
                                .purposes()
                                .contains(row.purpose().value())),
                        row,
                        "purpose")
                : weigher.missing(row, "purpose", row.purpose());
        return purpose.isTrue()
                ? purpose
                : purpose.or(consents.prior(norm, act, ConsentAct.USE, Writing.ANY_FORM, Truth.FALSE));
    }

    /** At a place designated before, and no more than the work needs, as the orderer determines. */
    Truth minimum(String norm, Act act) {
        Truth designated = designations.placeBefore(act, DesignationKind.HANDLING_PLACE);
        return designated.isFalse() ? designated : designated.and(determinations.answer(norm, Question.IN_ORDER, act));
    }
}
