package jp.confidentiality.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated part of the page on performance. */
final class Page {
    /** Where the charts go, as seen from the project's directory. */
    static final Path CHARTS = Path.of("docs", "performance");

    private static final String BEGIN = "<!-- made by benchmarks/run: begin -->\n";
    private static final String END = "<!-- made by benchmarks/run: end -->";

    private Page() {}

    /** Returns the table of goals with what it was made on. */
    static String generated(Results results) {
        return results.when() + "　" + results.machine() + "\n\n" + new GoalTable(results);
    }

    /** Puts the table between the two markers of the page; the rest stays as it is. */
    static void rewrite(Path page, Results results) throws IOException {
        Files.writeString(page, rewritten(Files.readString(page), generated(results)));
    }

    static String rewritten(String text, String generated) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "The page has no part between '" + BEGIN.strip() + "' and '" + END + "'.");
        }
        return text.substring(0, begin + BEGIN.length()) + generated + text.substring(end);
    }
}
