package jp.confidentiality.rules.guard;

import java.util.List;
import jp.confidentiality.rules.guard.Token.Kind;

/** Sizes, counts, nesting, symbols and texts: before any parser sees the file. */
final class Shape {
    private final List<Token> tokens;
    private final Problems problems;

    private Shape(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static void check(String text, List<Token> tokens, Problems problems) {
        lines(text, problems);
        Shape shape = new Shape(tokens, problems);
        shape.counts();
        shape.depth();
        shape.patterns();
        tokens.forEach(shape::each);
    }

    private static void lines(String text, Problems problems) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() > Limits.LINES) {
            problems.add(Limits.LINES, "", Refusal.TOO_MANY_LINES, Limits.LINES);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > Limits.LINE) {
                problems.add(i + 1, lines.get(i), Refusal.LONG_LINE, Limits.LINE);
            }
        }
    }

    private void counts() {
        if (tokens.size() > Limits.TOKENS) {
            problems.add(tokens.get(Limits.TOKENS).line(), "", Refusal.TOO_MANY_TOKENS, Limits.TOKENS);
        }
        tokens.stream()
                .filter(token -> token.is("rule"))
                .skip(Limits.RULES)
                .findFirst()
                .ifPresent(token -> problems.add(token.line(), "rule", Refusal.TOO_MANY_RULES, Limits.RULES));
    }

    private void depth() {
        int depth = 0;
        for (Token token : tokens) {
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth = Math.max(0, depth - 1);
            }
            if (depth > Limits.DEPTH) {
                problems.add(token.line(), token.text(), Refusal.TOO_DEEP, Limits.DEPTH);
                return;
            }
        }
    }

    private void patterns() {
        int found = 0;
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("when")) {
                inside = true;
                found = 0;
            } else if (token.is("then")) {
                inside = false;
            } else if (inside && isPattern(token, i) && ++found == Limits.PATTERNS + 1) {
                problems.add(token.line(), token.text(), Refusal.TOO_MANY_PATTERNS, Limits.PATTERNS);
            }
        }
    }

    private boolean isPattern(Token token, int i) {
        return token.kind() == Kind.WORD
                && Character.isUpperCase(token.text().charAt(0))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("(");
    }

    private void each(Token token) {
        switch (token.kind()) {
            case WORD, NUMBER -> word(token);
            case TEXT -> text(token);
            case OTHER -> other(token);
            default -> {}
        }
    }

    private void word(Token token) {
        if (token.text().length() > Limits.WORD) {
            problems.add(token.line(), token.text(), Refusal.LONG_WORD, Limits.WORD);
        }
    }

    private void text(Token token) {
        String content = token.content();
        if (content.length() > Limits.TEXT) {
            problems.add(token.line(), content, Refusal.LONG_WORD, Limits.TEXT);
        }
        if (content.isBlank()) {
            problems.add(token.line(), token.text(), Refusal.BLANK_TEXT);
        }
        content.codePoints()
                .filter(c -> !Signs.isText(c))
                .findFirst()
                .ifPresent(c -> problems.add(token.line(), content, Refusal.TEXT_CHARACTER, Character.toString(c)));
    }

    private void other(Token token) {
        if (token.is("\"")) {
            problems.add(token.line(), token.text(), Refusal.OPEN_TEXT);
        } else if (token.is("/") || token.is("#")) {
            problems.add(token.line(), token.text(), Refusal.COMMENT);
        } else {
            problems.add(token.line(), token.text(), Refusal.SYMBOL, token.text());
        }
    }
}
