package jp.confidentiality.testkit.mutation;

import java.util.List;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.Draws.Drawn;
import jp.confidentiality.testkit.oracle.Differences;
import jp.confidentiality.testkit.oracle.Oracle;

/**
 * A dossier that only the oracle says something of.
 *
 * @param name where it comes from
 * @param dossier the dossier
 * @param viewpoint as of when it is judged
 * @param profile under which profile
 */
record Example(String name, Dossier dossier, Viewpoint viewpoint, Profile profile) {
    static Example of(Drawn drawn) {
        return new Example(drawn.toString(), drawn.dossier(), drawn.viewpoint(), drawn.profile());
    }

    Assessment assess(LoadedRules rules, Profile under) {
        return rules.judge(under).assess(dossier, viewpoint);
    }

    List<Differences.Difference> differences(Assessment assessment) {
        return new Differences(assessment, Oracle.judge(dossier, viewpoint, profile)).found();
    }
}
