package jp.confidentiality.rules.guard;

import java.util.List;

/**
 * What is compiled says all that the file said, token for token: nothing a parser overlooked can vanish, and nobody
 * approves a rule that is not there.
 */
final class Sameness {
    private Sameness() {}

    static void check(List<Token> written, String regenerated, Problems problems) {
        List<Token> made = Lexer.tokens(regenerated, 1);
        List<Token> mine = written.subList(RuleFileWalk.firstRule(written), written.size());
        List<Token> theirs = made.subList(RuleFileWalk.firstRule(made), made.size());
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            String expected = i < theirs.size() ? theirs.get(i).text() : "";
            if (i >= mine.size() || !mine.get(i).text().equals(expected)) {
                Token token = i < mine.size() ? mine.get(i) : written.get(written.size() - 1);
                problems.add(token.line(), token.text(), Refusal.NOT_THE_SAME, expected);
                return;
            }
        }
    }
}
