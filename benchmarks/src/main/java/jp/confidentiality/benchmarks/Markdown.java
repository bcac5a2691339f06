package jp.confidentiality.benchmarks;

import java.util.Locale;

/** A table in Markdown. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown(String... headings) {
        row(headings);
        text.append("|---".repeat(headings.length)).append("|\n");
    }

    void row(String... cells) {
        for (String cell : cells) {
            text.append("| ").append(cell).append(' ');
        }
        text.append("|\n");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
