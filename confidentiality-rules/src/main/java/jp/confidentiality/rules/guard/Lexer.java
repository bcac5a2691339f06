package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import jp.confidentiality.rules.guard.Token.Kind;

/** Takes text apart into tokens; comments are left out. It never fails: what it does not know is a token of its own. */
final class Lexer {
    private static final String SYMBOLS = "().,:;*";
    private static final List<String> COMPARISONS = List.of("==", "!=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder code;
    private int at;
    private int line;

    private Lexer(String text, int line) {
        this.text = text;
        this.line = line;
        this.code = new StringBuilder(text);
    }

    /** Returns the tokens of {@code text}, which begins on {@code line}. */
    static List<Token> tokens(String text, int line) {
        Lexer lexer = new Lexer(text, line);
        lexer.run();
        return lexer.tokens;
    }

    /** Returns {@code text} with spaces where comments stood: lines and columns stay. */
    static String withoutComments(String text) {
        Lexer lexer = new Lexer(text, 1);
        lexer.run();
        return lexer.code.toString();
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (c == ' ') {
                at++;
            } else if (text.startsWith("//", at)) {
                comment();
            } else if (c == '"') {
                quoted();
            } else if (Signs.isWordStart(c)) {
                add(Kind.WORD, end(Signs::isWord));
            } else if (Signs.isDigit(c)) {
                add(Kind.NUMBER, end(Signs::isDigit));
            } else {
                symbol(c);
            }
        }
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        int until = end < 0 ? text.length() : end;
        code.replace(at, until, " ".repeat(until - at));
        at = until;
    }

    private void quoted() {
        int end = text.indexOf('"', at + 1);
        int lineEnd = text.indexOf('\n', at);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            add(Kind.OTHER, at + 1);
        } else {
            add(Kind.TEXT, end + 1);
        }
    }

    private void symbol(char c) {
        for (String comparison : COMPARISONS) {
            if (text.startsWith(comparison, at)) {
                add(Kind.SYMBOL, at + comparison.length());
                return;
            }
        }
        add(SYMBOLS.indexOf(c) >= 0 ? Kind.SYMBOL : Kind.OTHER, at + Character.charCount(text.codePointAt(at)));
    }

    private int end(IntPredicate part) {
        int end = at + 1;
        while (end < text.length() && part.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), line));
        at = end;
    }
}
