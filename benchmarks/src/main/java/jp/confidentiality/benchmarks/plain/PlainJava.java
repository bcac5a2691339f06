package jp.confidentiality.benchmarks.plain;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;

/**
 * The competitor: the compared norms in plain Java. Standing facts go into hash maps, then one pass over the
 * activities; the result is the number of subjects per norm and verdict, and nothing else.
 *
 * <p>Both instruments must be in the contract, and the profile must ask for no additional history columns.
 */
public final class PlainJava {
    private final World world;
    private final Sheet sheet = new Sheet();

    private PlainJava(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        if (!profile.additionalHistory().isEmpty()
                || dossier.contract().instruments().size() < 2) {
            throw new IllegalArgumentException("Plain Java knows no additional history columns, and both instruments.");
        }
        this.world = new World(dossier, viewpoint, profile);
    }

    /** Returns the IDs of the norms it judges. */
    public static Set<NormId> norms() {
        return PlainNorm.ids();
    }

    /** Judges a whole dossier. */
    public static PlainResult assess(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        return assess(dossier, dossier.activities().iterator(), viewpoint, profile);
    }

    /** Judges activities as a stream past the standing facts of {@code dossier}. */
    public static PlainResult assess(
            Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, Profile profile) {
        return new PlainJava(dossier, viewpoint, profile).judge(activities);
    }

    private PlainResult judge(Iterator<? extends Activity> activities) {
        Returns returns = new Returns(world, sheet);
        ActivityNorms norms = new ActivityNorms(world, sheet, returns);
        while (activities.hasNext()) {
            norms.judge(activities.next());
        }
        new StandingNorms(world, sheet, returns).judge();
        unrecorded();
        breachReports();
        properHandling();
        return sheet.result();
    }

    /** What a register may not show is one more subject of the norms it triggers (D5). */
    private void unrecorded() {
        for (PlainNorm norm : PlainNorm.values()) {
            if (norm != PlainNorm.C4P5_BREACH_REPORT && !isComplete(norm)) {
                sheet.enter(norm, Verdict.UNDETERMINED);
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
            sheet.enter(PlainNorm.C4P5_BREACH_REPORT, Verdict.UNDETERMINED);
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
        sheet.result().add(PlainNorm.C1_PROPER_HANDLING, worst);
    }
}
