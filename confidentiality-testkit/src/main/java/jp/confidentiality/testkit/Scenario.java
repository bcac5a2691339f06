package jp.confidentiality.testkit;

import java.util.List;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.profile.Profile;

/**
 * One case of a scenario file (事例): the facts that a register would hold, and what a careful lawyer would say of them.
 *
 * @param id its ID, unique in the file
 * @param file the file it stands in, relative to the folder that was read
 * @param line the line on which it begins
 * @param provision the provision that the file is about
 * @param title why it comes out as it does, one line in each language
 * @param dossier the contract, the facts, and what is declared complete
 * @param viewpoint as of when, as known when
 * @param profile the policy profile
 * @param expectations what is expected, in the order of the file
 */
public record Scenario(
        String id,
        String file,
        int line,
        Provision provision,
        Text title,
        Dossier dossier,
        Viewpoint viewpoint,
        Profile profile,
        List<Expectation> expectations) {
    public Scenario {
        expectations = List.copyOf(expectations);
    }

    /** Returns file and line, such as {@code c/C3P3I6_Copying.yaml:12}. */
    public String place() {
        return file + ":" + line;
    }

    /** Returns its place and ID. */
    @Override
    public String toString() {
        return place() + " " + id;
    }
}
