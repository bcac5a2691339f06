package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.confidentiality.benchmarks.plain.PlainResult.Power;
import jp.confidentiality.model.assessment.Effect.State;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Assurance;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;

/**
 * The competitor: every norm of the catalogue in plain Java. Standing facts go into hash maps, then one pass over the
 * activities; the result is the number of subjects per norm and verdict, the findings, and the state of each power.
 *
 * <p>It knows less than the engine: both instruments must be in the contract; the profile must ask for no additional
 * history columns, switch nothing off, say nothing of one norm alone and change no value on a date; no outcome
 * contradicts another; no consent names an erasure; no discovery is of a violation or contradicts another. It gives
 * neither reasons nor causes, chains, cures or hashes.
 */
public final class PlainJava {
    private final World world;
    private final Sheet sheet;
    private final Profile profile;

    private PlainJava(Dossier dossier, Viewpoint viewpoint, Profile profile, Consumer<? super PlainFinding> sink) {
        if (!profile.additionalHistory().isEmpty()
                || !profile.switchedOff().isEmpty()
                || !profile.normSpans().isEmpty()
                || profile.inWriting().values().stream()
                        .anyMatch(norms -> !norms.value().isEmpty())
                || profile.checkIntervalDays().values().size() > 1
                || profile.checkIntervalDays().values().get(0).value() < 1
                || profile.measures().values().stream()
                        .anyMatch(kinds -> kinds.values().size() > 1)
                || dossier.contract().instruments().size() < 2) {
            throw new IllegalArgumentException("Plain Java knows neither this profile nor one instrument alone.");
        }
        this.world = new World(dossier, viewpoint, profile);
        this.profile = profile;
        this.sheet = new Sheet(sink);
    }

    /** Returns the IDs of the norms it judges. */
    public static Set<NormId> norms() {
        return PlainNorm.ids();
    }

    /** Judges a whole dossier. */
    public static PlainResult assess(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        List<PlainFinding> findings = new ArrayList<>();
        PlainResult result = assess(dossier, dossier.activities().iterator(), viewpoint, profile, findings::add);
        result.keep(findings);
        return result;
    }

    /** Judges activities as a stream past the standing facts of {@code dossier}; findings go to {@code sink}. */
    public static PlainResult assess(
            Dossier dossier,
            Iterator<? extends Activity> activities,
            Viewpoint viewpoint,
            Profile profile,
            Consumer<? super PlainFinding> sink) {
        return new PlainJava(dossier, viewpoint, profile, sink).judge(activities);
    }

    private PlainResult judge(Iterator<? extends Activity> activities) {
        Returns returns = new Returns(world, sheet);
        ActivityNorms norms = new ActivityNorms(world, sheet, returns);
        while (activities.hasNext()) {
            norms.judge(activities.next());
        }
        new StandingNorms(world, sheet, returns, profile).judge();
        unrecorded();
        breachReports();
        properHandling();
        powers();
        return sheet.result();
    }

    /** What a register may not show is one more subject of the norms it triggers (D5). */
    private void unrecorded() {
        for (PlainNorm norm : PlainNorm.values()) {
            if (norm != PlainNorm.C4P5_BREACH_REPORT && !isComplete(norm)) {
                sheet.enterUnrecorded(norm);
            }
        }
    }

    private boolean isComplete(PlainNorm norm) {
        for (Register trigger : norm.norm().triggers()) {
            if (!world.declared.isComplete(trigger)) {
                return false;
            }
        }
        return true;
    }

    /** Every violation of C found so far owes a report (D21). */
    private void breachReports() {
        Incidents incidents = new Incidents(world, sheet);
        if (sheet.hasUndeterminedOfC() || !world.declared.isComplete(Register.INCIDENTS)) {
            sheet.enterUnrecorded(PlainNorm.C4P5_BREACH_REPORT);
        }
        for (Sheet.Breach breach : List.copyOf(sheet.breaches())) {
            incidents.breach(breach);
        }
    }

    /** The worst of the norms on handling, 第2 to 第5 and 第7. */
    private void properHandling() {
        Verdict worst = Verdict.NOT_APPLICABLE;
        for (PlainNorm norm : PlainNorm.values()) {
            worst = norm.isOfC() ? worst.or(sheet.result().worst(norm)) : worst;
        }
        sheet.enterRollUp(PlainNorm.C1_PROPER_HANDLING, worst);
    }

    private void powers() {
        PlainResult result = sheet.result();
        result.is(Power.C5P1_ASSURANCE, assurance() ? State.AVAILABLE : State.NOT_AVAILABLE);
        int incident = NO;
        for (Incident one : world.incidents) {
            incident = Math.max(incident, Kleene.of(one.securityIncident()));
        }
        boolean certain = incident != NO || world.declared.isComplete(Register.INCIDENTS);
        result.is(Power.C6_PUBLICATION, state(certain ? incident : UNKNOWN));
        int breach = NO;
        for (PlainNorm norm : PlainNorm.values()) {
            if (norm.isOfC() && result.count(norm, Verdict.VIOLATED) > 0) {
                breach = YES;
            } else if (norm.isOfC() && result.count(norm, Verdict.UNDETERMINED) > 0) {
                breach = Math.max(breach, UNKNOWN);
            }
        }
        result.is(Power.C8_TERMINATION, state(breach));
    }

    private boolean assurance() {
        Subject contract = new Subject();
        contract.id = Finding.CONTRACT;
        contract.earliest = world.sight.asOf();
        contract.latest = contract.earliest;
        NormId norm = NormId.of("C5P1.alternative-assurance");
        if (world.determinations.answer(norm, Question.IMPRACTICABLE, contract) != YES) {
            return false;
        }
        for (Assurance one : world.assurances) {
            Period period = Period.of(one.from(), world.sight.later(one.until()));
            if (period.holds(contract.earliest, contract.latest) == YES) {
                return true;
            }
        }
        return false;
    }

    private static State state(int value) {
        return value == YES ? State.AVAILABLE : value == NO ? State.NOT_AVAILABLE : State.UNDETERMINED;
    }
}
