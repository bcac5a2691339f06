package jp.confidentiality.testkit;

import java.util.List;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * What judging one case came to (事例の結果).
 *
 * @param scenario the case
 * @param mismatches where the judgement differs from what is expected, in the order of the file
 * @param notChecked norms that the case expects something of and that no rule judges yet
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches, List<NormId> notChecked) {
    public ScenarioResult {
        mismatches = List.copyOf(mismatches);
        notChecked = List.copyOf(notChecked);
    }

    /** Tells whether everything came out as expected; a norm that no rule judges never does. */
    public boolean passed() {
        return mismatches.isEmpty() && notChecked.isEmpty();
    }

    /**
     * Returns what differs, in Japanese and English: file and line, expected and actual, the facts that decided, and
     * what would change it.
     */
    public String report() {
        return new ResultText(this).toString();
    }

    /**
     * One expectation that was not met.
     *
     * @param expectation the expectation
     * @param differences what differs, at least one
     * @param actual the finding that was made; null where there is none
     */
    public record Mismatch(
            Expectation expectation,
            List<Difference> differences,
            @Nullable Finding actual) {
        public Mismatch {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One value that differs.
     *
     * @param ja what it is, in Japanese
     * @param en what it is, in English
     * @param expected the value expected
     * @param actual the value that came out
     */
    public record Difference(String ja, String en, String expected, String actual) {}
}
