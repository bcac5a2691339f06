package jp.confidentiality.cli.report;

import java.util.List;
import java.util.function.Predicate;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.testkit.ScenarioResult;

/** What running scenario files came to: what differs in full, then the counts (事例の結果). */
public final class ScenariosText {
    private final List<ScenarioResult> results;

    /** Makes the text of {@code results}. */
    public ScenariosText(List<ScenarioResult> results) {
        this.results = List.copyOf(results);
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        Page page = new Page(to, paint);
        results.stream().filter(result -> !result.passed()).forEach(result -> report(page, result));
        long notChecked =
                count(result -> !result.passed() && result.mismatches().isEmpty());
        long different = count(result -> !result.mismatches().isEmpty());
        long passed = count(ScenarioResult::passed);
        String ja = "事例 " + results.size() + "件：期待どおり " + passed + "、相違 " + different + "、未検査 " + notChecked;
        String en = results.size() + " cases: " + passed + " as expected, " + different + " different, " + notChecked
                + " not checked";
        page.line(passed == results.size() ? paint.good(ja) : paint.bad(ja));
        page.line(paint.faint(en));
    }

    private long count(Predicate<ScenarioResult> wanted) {
        return results.stream().filter(wanted).count();
    }

    private static void report(Page page, ScenarioResult result) {
        List<String> lines = result.report().lines().toList();
        page.line(page.paint().bad(lines.get(0)));
        lines.stream().skip(1).forEach(line -> page.paragraph(indent(line), line.strip()));
        page.blank();
    }

    private static int indent(String line) {
        return Math.min(40, line.length() - line.stripLeading().length());
    }
}
