package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.benchmarks.duckdb.DuckDb;
import jp.confidentiality.benchmarks.plain.PlainFinding;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.benchmarks.plain.PlainResult;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.OneSession;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;

/** Whether the engine and plain Java come to the same findings, counts and powers: what differs must not be timed. */
final class Agreement {
    /** How many findings that differ are listed at most. */
    private static final int LISTED = 20;

    private Agreement() {}

    /** Returns how many norms are compared. */
    static int norms() {
        return PlainJava.norms().size();
    }

    /** Returns a line for each difference, whole and streamed; none if all is well. */
    static List<String> differences(Recipe recipe) {
        Profile profile = Profiles.everyNorm();
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), profile);
        Dossiers dossiers = new Dossiers(recipe);
        List<String> differences = new ArrayList<>(streamed(recipe.toString(), dossiers, engine, profile));
        if (recipe.facts() <= Recipe.MOST_HELD) {
            Dossier whole = dossiers.whole();
            Assessment assessment = engine.assess(whole, Dossiers.viewpoint());
            PlainResult plain = PlainJava.assess(whole, Dossiers.viewpoint(), profile);
            differences.addAll(differences(
                    recipe + ", whole", assessment, plain, names(assessment.findings()), plainNames(plain.findings())));
        }
        return differences;
    }

    /** Compares what the database finds, for the norms that it has queries for. */
    static List<String> duckDb(Recipe recipe) {
        Dossiers dossiers = new Dossiers(recipe);
        Dossier standing = dossiers.streamed();
        Set<String> findings = new TreeSet<>();
        ComplianceEngine.of(RuleBase.standard(), Profiles.only(DuckDb.norms()))
                .assess(
                        standing,
                        dossiers.log(),
                        Dossiers.viewpoint(),
                        one -> findings.add(one.norm() + " " + one.subject() + " " + one.verdict()));
        Set<String> queried = new TreeSet<>(DuckDb.assess(standing, dossiers.log(), Dossiers.viewpoint(), 2));
        List<String> differences = new ArrayList<>();
        list(recipe + ", engine only: ", findings, queried, differences);
        list(recipe + ", DuckDB only: ", queried, findings, differences);
        return differences;
    }

    /** Compares what one plain session of the rule engine finds in the dossier that is measured at this size. */
    static List<String> oneSession(Recipe recipe) {
        Profile profile = Profiles.everyNorm();
        Dossier whole = new Dossiers(recipe).whole();
        Set<String> findings = new TreeSet<>();
        new OneSession(profile).assess(whole, Dossiers.viewpoint(), finding -> findings.add(name(finding)));
        Set<String> plain = plainNames(
                PlainJava.assess(whole, Dossiers.viewpoint(), profile).findings());
        List<String> differences = new ArrayList<>();
        list(recipe + ", one session only: ", findings, plain, differences);
        list(recipe + ", plain Java only: ", plain, findings, differences);
        return differences;
    }

    /** Compares what comes of a log that is read as a stream. */
    static List<String> streamed(String what, Log log, ComplianceEngine engine, Profile profile) {
        Dossier standing = log.streamed();
        Set<String> findings = new TreeSet<>();
        Assessment assessment =
                engine.assess(standing, log.log(), Dossiers.viewpoint(), finding -> findings.add(name(finding)));
        Set<String> plainFindings = new TreeSet<>();
        PlainResult plain = PlainJava.assess(
                standing, log.log(), Dossiers.viewpoint(), profile, finding -> plainFindings.add(name(finding)));
        return differences(what + ", streamed", assessment, plain, findings, plainFindings);
    }

    /** A log, and the dossier beside which it comes as a stream. */
    interface Log {
        /** Returns the dossier of the standing facts. */
        Dossier streamed();

        /** Returns the activities, from the first one. */
        Iterator<Activity> log();
    }

    private static List<String> differences(
            String what, Assessment assessment, PlainResult plain, Set<String> findings, Set<String> plainFindings) {
        List<String> differences = new ArrayList<>();
        list(what + ", engine only: ", findings, plainFindings, differences);
        list(what + ", plain Java only: ", plainFindings, findings, differences);
        for (Map.Entry<NormId, Counts> entry : plain.counts().entrySet()) {
            NormResult result = assessment.result(entry.getKey());
            if (entry.getKey().equals(Assessment.ROLL_UP)) {
                verdict(what, result.verdict(), entry.getValue().worst(), differences);
            } else if (result.status() != NormResult.Status.JUDGED) {
                differences.add(what + ": " + entry.getKey() + " is " + result.status() + " for the engine");
            } else if (!result.counts().equals(entry.getValue())) {
                differences.add(what + ": " + entry.getKey() + "\n  engine " + result.counts() + "\n  plain  "
                        + entry.getValue());
            }
        }
        Map<NormId, Effect.State> powers = new LinkedHashMap<>();
        assessment.effects().stream()
                .filter(effect -> effect.state() != Effect.State.IN_FORCE)
                .forEach(effect -> powers.put(effect.norm(), effect.state()));
        if (!powers.equals(plain.powers())) {
            differences.add(what + ": powers\n  engine " + powers + "\n  plain  " + plain.powers());
        }
        return differences;
    }

    private static void list(String what, Set<String> some, Set<String> others, List<String> differences) {
        int listed = 0;
        for (String one : some) {
            if (!others.contains(one) && listed++ < LISTED) {
                differences.add(what + one);
            }
        }
    }

    /** The roll-up of C has a verdict, but counts nothing again. */
    private static void verdict(String what, @Nullable Verdict engine, Verdict plain, List<String> differences) {
        if (engine != plain) {
            differences.add(what + ": " + Assessment.ROLL_UP + "\n  engine " + engine + "\n  plain  " + plain);
        }
    }

    private static Set<String> names(Collection<Finding> findings) {
        Set<String> names = new TreeSet<>();
        findings.forEach(finding -> names.add(name(finding)));
        return names;
    }

    private static Set<String> plainNames(Collection<PlainFinding> findings) {
        Set<String> names = new TreeSet<>();
        findings.forEach(finding -> names.add(name(finding)));
        return names;
    }

    private static String name(Finding finding) {
        return finding.norm() + " " + finding.subject() + " " + finding.verdict() + " " + finding.possible();
    }

    private static String name(PlainFinding finding) {
        return finding.norm() + " " + finding.subject() + " " + finding.verdict() + " " + finding.possible();
    }
}
