package jp.confidentiality.testkit.assertions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import org.opentest4j.AssertionFailedError;

/** Says what was expected and what came out; IDs only. */
final class Failure {
    /** Of how many findings the reasons are told. */
    private static final int TOLD = 5;

    private final String about;
    private final List<String> details = new ArrayList<>();
    private String expected = "-";
    private String actual = "-";

    private Failure(String about) {
        this.about = about;
    }

    static Failure of(String about) {
        return new Failure(about);
    }

    Failure expected(String words) {
        expected = words;
        return this;
    }

    Failure actual(String words) {
        actual = words;
        return this;
    }

    Failure hint(String sentence) {
        details.add("  " + sentence);
        return this;
    }

    Failure findings(List<Finding> findings) {
        findings.stream().limit(TOLD).forEach(this::finding);
        if (findings.size() > TOLD) {
            details.add("  ほか " + (findings.size() - TOLD) + "件 more");
        }
        return this;
    }

    Failure texts(String label, List<Text> sentences) {
        sentences.forEach(sentence -> details.add("    " + label + sentence.ja() + " / " + sentence.en()));
        return this;
    }

    void fail() {
        String message = about + "\n  期待 expected " + expected + "\n  実際 actual   " + actual
                + details.stream().map(detail -> "\n" + detail).collect(Collectors.joining());
        throw new AssertionFailedError(message, expected, actual);
    }

    private void finding(Finding finding) {
        details.add("  " + finding.norm() + " " + finding.subject() + "　" + word(finding.verdict())
                + (finding.facts().isEmpty() ? "" : "　根拠 facts: " + String.join(", ", finding.facts())));
        texts("理由 reason: ", finding.reasons());
        texts("判定を変えるもの what would change it: ", finding.changes());
    }

    static String word(Labelled word) {
        return word.ja() + " " + word.en();
    }

    static String words(Collection<? extends Labelled> words) {
        return words.isEmpty() ? "-" : words.stream().map(Failure::word).collect(Collectors.joining(", "));
    }

    static String words(Counts counts) {
        return "違反 violated " + counts.violated() + "・判定不能 undetermined " + counts.undetermined() + "・期限前 pending "
                + counts.pending() + "・遵守 satisfied " + counts.satisfied() + "・非該当 not applicable "
                + counts.notApplicable();
    }
}
