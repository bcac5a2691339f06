package jp.confidentiality.rules.guard;

/**
 * A word, a text, a number or a symbol.
 *
 * @param kind which of them
 * @param text as written; a text with its quotes
 * @param line the line, from 1
 */
record Token(Kind kind, String text, int line) {
    /** What a token is; {@code OTHER} is a symbol that no rule needs, {@code END} stands after the last. */
    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SYMBOL,
        OTHER,
        END
    }

    boolean is(String expected) {
        return kind != Kind.TEXT && text.equals(expected);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.length() > 1 && text.charAt(0) == '$';
    }

    /** Returns a text's content. */
    String content() {
        return text.substring(1, text.length() - 1);
    }
}
