package jp.confidentiality.testkit;

import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.testkit.ScenarioResult.Difference;
import jp.confidentiality.testkit.ScenarioResult.Mismatch;

/** Writes out the result of one case for people. */
final class ResultText {
    private final StringBuilder text = new StringBuilder();

    ResultText(ScenarioResult result) {
        Scenario scenario = result.scenario();
        line(0, scenario + (result.passed() ? "　期待どおり as expected" : ""));
        line(1, scenario.title().ja());
        line(1, scenario.title().en());
        result.mismatches().forEach(mismatch -> mismatch(scenario, mismatch));
        if (!result.notChecked().isEmpty()) {
            line(1, "まだ判定されない規定 not checked yet: " + join(result.notChecked()));
        }
    }

    private void mismatch(Scenario scenario, Mismatch mismatch) {
        Expectation expected = mismatch.expectation();
        String subject = expected instanceof ExpectedFinding finding ? " " + finding.subject() : "";
        line(1, scenario.file() + ":" + expected.line() + " " + expected.norm() + subject);
        mismatch.differences().forEach(this::difference);
        Finding actual = mismatch.actual();
        if (actual != null) {
            line(2, "根拠 facts: " + join(actual.facts()));
            texts("理由 reason: ", actual.reasons());
            texts("規程値 policy values: ", actual.values());
            texts("判定を変えるもの what would change it: ", actual.changes());
        }
    }

    private void difference(Difference difference) {
        line(2, difference.ja() + " " + difference.en() + ": 期待 expected " + difference.expected());
        line(2, " ".repeat(difference.en().length()) + "  実際 actual " + difference.actual());
    }

    private void texts(String label, List<Text> sentences) {
        sentences.forEach(sentence -> line(2, label + sentence.ja() + " / " + sentence.en()));
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }

    private static String join(List<?> values) {
        return values.isEmpty() ? "-" : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
