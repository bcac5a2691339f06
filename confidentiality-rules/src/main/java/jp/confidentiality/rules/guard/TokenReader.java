package jp.confidentiality.rules.guard;

import java.util.List;
import jp.confidentiality.rules.guard.Token.Kind;

/** Reads tokens one after the other; at the end it stays there. */
final class TokenReader {
    private final List<Token> tokens;
    private final int line;
    private int at;

    TokenReader(List<Token> tokens, int line) {
        this.tokens = tokens;
        this.line = line;
    }

    Token peek() {
        return at < tokens.size() ? tokens.get(at) : new Token(Kind.END, "", line());
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Reads {@code expected}, each in turn; tells whether they all stood there. */
    boolean accept(String... expected) {
        for (String text : expected) {
            if (!next().is(text)) {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code text} where it comes next. */
    boolean skip(String text) {
        if (peek().is(text)) {
            at++;
            return true;
        }
        return false;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** Returns the line of the next token, or of the last. */
    int line() {
        if (tokens.isEmpty()) {
            return line;
        }
        return tokens.get(Math.min(at, tokens.size() - 1)).line();
    }
}
