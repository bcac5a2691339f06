package jp.confidentiality.cli.text;

/** Colours for a terminal; without colour every text stays as it is. Widths are to be measured before painting. */
public enum Paint {
    /** No escape sequence at all. */
    PLAIN,
    /** ANSI escape sequences. */
    ANSI;

    /** Returns {@code text} in red and bold: violated. */
    public String bad(String text) {
        return dress("1;31", text);
    }

    /** Returns {@code text} in yellow: undetermined, not checked. */
    public String doubtful(String text) {
        return dress("33", text);
    }

    /** Returns {@code text} in cyan: pending. */
    public String open(String text) {
        return dress("36", text);
    }

    /** Returns {@code text} in green: satisfied. */
    public String good(String text) {
        return dress("32", text);
    }

    /** Returns {@code text} in bold. */
    public String strong(String text) {
        return dress("1", text);
    }

    /** Returns {@code text} dimmed: labels, the second language. */
    public String faint(String text) {
        return dress("2", text);
    }

    private String dress(String code, String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
