package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.guard.Refusal.Naming;
import jp.confidentiality.rules.guard.Tree.Call;
import org.drools.drl.ast.descr.RuleDescr;

/** Walks one rule: its name and norm, that it has nothing but conditions and a statement, and these. */
final class RuleWalk {
    private static final Pattern NAME = Pattern.compile("([A-Z][A-Za-z0-9]*\\.[a-z0-9]+(?:-[a-z0-9]+)*"
            + "|[a-z][a-z0-9]*(?:-[a-z0-9]+)*\\.[1-9][0-9]*(?:-[1-9][0-9]*)*)( .+)?");

    private final RuleDescr rule;
    private final List<Token> tokens;
    private final Set<String> norms;
    private final Problems problems;

    RuleWalk(RuleDescr rule, List<Token> tokens, Set<String> norms, Problems problems) {
        this.rule = rule;
        this.tokens = tokens;
        this.norms = norms;
        this.problems = problems;
    }

    /** Returns the rule as it was understood; empty where something about it is refused. */
    Optional<Tree.Rule> walk() {
        parts();
        Optional<String> norm = norm();
        RulePatterns patterns = new RulePatterns(rule, problems);
        Optional<RulePatterns.Understood> when = patterns.read();
        if (norm.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        RulePatterns.Understood found = when.get();
        return then(norm.get(), found.subject())
                .map(calls -> new Tree.Rule(rule.getName(), norm.get(), found.subject(), found.others(), calls));
    }

    private void parts() {
        rule.getAttributes().keySet().forEach(name -> part(true, name, "属性「" + name + "」", "attribute '" + name + "'"));
        part(rule.isQuery(), "query", "query", "query");
        part(rule.hasParent(), "extends", "継承 extends", "parent");
        part(rule.getUnit() != null, "unit", "unit", "unit");
        part(!rule.getAnnotations().isEmpty(), "@", "注釈（@）", "annotation");
        part(!rule.getNamedConsequences().isEmpty(), "then[…]", "名前付きの then", "named consequence");
        part(rule.hasErrors(), rule.getName(), "構文の誤り", "syntax error");
    }

    private void part(boolean found, String construct, String ja, String en) {
        if (found) {
            problems.add(rule.getLine(), construct, Refusal.RULE_PART, new Naming(ja, en));
        }
    }

    private Optional<String> norm() {
        String name = rule.getName();
        var form = NAME.matcher(name);
        if (!form.matches() || !name.codePoints().allMatch(Signs::isText) || name.length() > Limits.TEXT) {
            problems.add(rule.getLine(), name, Refusal.RULE_NAME);
            return Optional.empty();
        }
        String norm = form.group(1);
        if (norms.contains(norm)) {
            return Optional.of(norm);
        }
        boolean shipped = Catalogue.standard().find(NormId.of(norm)).isPresent();
        problems.add(rule.getLine(), name, shipped ? Refusal.SHIPPED_NORM : Refusal.UNKNOWN_NORM, norm);
        return Optional.empty();
    }

    private Optional<List<Call>> then(String norm, Tree.Pattern subject) {
        List<Token> statement = new ArrayList<>();
        int line = rule.getConsequenceLine();
        if (rule.getConsequence() instanceof String text) {
            statement.addAll(Lexer.tokens(text, firstLine(line)));
        }
        return new Statement(norm, subject, statement, line, problems).read();
    }

    /** The parser cuts the blanks after {@code then} off: the statement's line is that of the next token. */
    private int firstLine(int then) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).line() >= then && tokens.get(i).is("then")) {
                return tokens.get(i + 1).line();
            }
        }
        return then;
    }
}
