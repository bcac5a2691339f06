package jp.confidentiality.rules.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.rules.guard.Refusal.Naming;
import jp.confidentiality.rules.guard.Token.Kind;

/**
 * Sizes, counts, symbols and words, before any parser sees the text. The words are named here for the author's sake
 * only: what is let in is decided by what is known to be allowed.
 */
final class Words {
    private static final Map<String, Naming> REFUSED = new HashMap<>();

    static {
        refuse("規則の外の宣言", "a declaration", "function declare query unit template enum attributes");
        refuse("規則の継承", "inheritance", "extends");
        refuse(
                "規則の属性",
                "an attribute",
                "salience enabled dialect duration timer calendars refract agenda activation ruleflow lock auto date no");
        refuse(
                "条件の中の計算",
                "a computation in a condition",
                "eval from accumulate acc groupby collect forall over entry window init action reverse result");
        refuse("演算子", "an operator", "or and matches contains memberOf soundslike str in after instanceof this null");
        refuse(
                "作業記憶の操作",
                "a change of the working memory",
                "insert insertLogical update modify delete retract halt drools kcontext");
        refuse(
                "プログラム文",
                "program code",
                "new return throw if else for while do try switch class static void var final int long boolean char"
                        + " synchronized assert yield System Runtime Class Thread java javax sun jdk com org");
    }

    private final List<Token> tokens;
    private final Problems problems;

    private Words(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    private static void refuse(String ja, String en, String words) {
        for (String word : words.split(" ")) {
            REFUSED.put(word, new Naming(ja, en));
        }
    }

    static void check(String text, List<Token> tokens, Problems problems) {
        lines(text, problems);
        Words words = new Words(tokens, problems);
        words.counts();
        words.depth();
        words.patterns();
        tokens.forEach(words::each);
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
        Naming what = REFUSED.get(token.text());
        if (what != null) {
            problems.add(token.line(), token.text(), Refusal.WORD, token.text(), what);
        }
    }

    private void text(Token token) {
        String content = token.content();
        if (content.length() > Limits.TEXT) {
            problems.add(token.line(), content, Refusal.LONG_WORD, Limits.TEXT);
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
