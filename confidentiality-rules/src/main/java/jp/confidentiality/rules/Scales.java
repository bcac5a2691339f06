package jp.confidentiality.rules;

import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.profile.Profile;

/** All kinds of evidence of one assessment, and the few questions that are about the contract itself. */
final class Scales {
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
    private final Requests requests;
    private final Returns returns;
    private final Applications applications;
    private final Changes changes;
    private final Terms terms;
    private final Custody custody;

    Scales(Evidence evidence, Profile profile, long asOf) {
        this.weigher = new Weigher(evidence, profile, asOf);
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

    Interval workStart() {
        return contractMoment(weigher.evidence().contract().workStart());
    }

    /** Returns the moment from which the work goes on: a day alone means its 00:00. */
    Interval workBegun() {
        Moment start = weigher.evidence().contract().workStart().orNull();
        return start != null && start.precision() == Moment.Precision.DAY ? Interval.at(start.earliest()) : workStart();
    }

    private static Interval contractMoment(Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment == null ? Interval.UNKNOWN : Interval.of(moment);
    }

    /** Returns when the work ended; never where nobody wrote it down. */
    Interval workEnd() {
        Cell<Moment> end = weigher.evidence().contract().workEnd();
        return end.isBlank() ? Interval.NEVER : contractMoment(end);
    }

    /** The work has ended by the as-of moment. */
    Truth workEnded() {
        return workEnd().notAfter(weigher.now());
    }

    /** {@code act} took place when the work had ended, or later. */
    Truth afterWorkEnd(Act act) {
        return workEnd().notAfter(act.at());
    }

    /** Some information concerned has {@code attribute}. */
    Truth any(Act act, Function<Information, Cell<Boolean>> attribute) {
        Cell<Set<String>> cell = act.information();
        Set<String> pieces = cell == null ? null : cell.orNull();
        if (pieces != null) {
            return weigher.evidence().information().any(pieces, attribute);
        }
        return cell == null || act.fact() == null ? Truth.missing() : weigher.missing(act.fact(), "information", cell);
    }

    /** Personal or specific personal information is concerned. */
    Truth personal(Act act) {
        return any(act, Information::personal).or(any(act, Information::specificPersonal));
    }
}
