package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.benchmarks.plain.PlainResult;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;

/** Whether the engine and plain Java come to the same counts, norm by norm: what differs must not be timed. */
final class Agreement {
    private Agreement() {}

    /** Returns how many norms are compared. */
    static int norms() {
        return PlainJava.norms().size();
    }

    /** Returns a line for each norm that is counted differently, whole and streamed; none if all is well. */
    static List<String> differences(Recipe recipe) {
        Profile profile = Profiles.only(PlainJava.norms());
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), profile);
        Dossiers dossiers = new Dossiers(recipe);
        Dossier whole = dossiers.whole();
        Dossier standing = dossiers.streamed();
        List<String> differences = new ArrayList<>(differences(
                recipe + ", whole",
                engine.assess(whole, Dossiers.viewpoint()),
                PlainJava.assess(whole, Dossiers.viewpoint(), profile)));
        differences.addAll(differences(
                recipe + ", streamed",
                engine.assess(standing, dossiers.log(), Dossiers.viewpoint(), finding -> {}),
                PlainJava.assess(standing, dossiers.log(), Dossiers.viewpoint(), profile)));
        return differences;
    }

    private static List<String> differences(String what, Assessment assessment, PlainResult plain) {
        List<String> differences = new ArrayList<>();
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
        return differences;
    }

    /** The roll-up of C has a verdict, but counts nothing again. */
    private static void verdict(String what, @Nullable Verdict engine, Verdict plain, List<String> differences) {
        if (engine != plain) {
            differences.add(what + ": " + Assessment.ROLL_UP + "\n  engine " + engine + "\n  plain  " + plain);
        }
    }
}
