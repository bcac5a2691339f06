package jp.confidentiality.rules.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.rules.guard.Refusal.Naming;
import jp.confidentiality.rules.guard.Token.Kind;

/**
 * Words of Drools and Java that no rule needs, named so that the author reads which one it is. Advice only: without it
 * the same files are refused, for what is let in is decided by what is known to be allowed.
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

    private Words() {}

    private static void refuse(String ja, String en, String words) {
        for (String word : words.split(" ")) {
            REFUSED.put(word, new Naming(ja, en));
        }
    }

    static void check(List<Token> tokens, Problems problems) {
        for (Token token : tokens) {
            Naming what = token.kind() == Kind.WORD ? REFUSED.get(token.text()) : null;
            if (what != null) {
                problems.add(token.line(), token.text(), Refusal.WORD, token.text(), what);
            }
        }
    }
}
