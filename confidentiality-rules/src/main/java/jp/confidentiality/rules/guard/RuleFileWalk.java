package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Walks what Drools' parser made of a file: everything that is not known to be allowed is refused. */
final class RuleFileWalk {
    private final List<Token> tokens;
    private final Set<String> norms;
    private final Problems problems;
    private final Set<String> names = new HashSet<>();
    private final Set<String> judged = new HashSet<>();

    RuleFileWalk(List<Token> tokens, Set<String> norms, Problems problems) {
        this.tokens = tokens;
        this.norms = norms;
        this.problems = problems;
    }

    /** Returns the rules that are in order. */
    List<Tree.Rule> walk(PackageDescr parsed) {
        RuleHeader.check(tokens.subList(0, firstRule(tokens)), parsed, problems);
        if (parsed.getRules().isEmpty()) {
            problems.add(0, "", Refusal.NO_RULE);
        }
        List<Tree.Rule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            new RuleWalk(rule, tokens, norms, problems).walk().ifPresent(tree -> {
                once(rule, tree);
                rules.add(tree);
            });
        }
        return rules;
    }

    /** Returns where the rules begin. */
    static int firstRule(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is("rule")) {
            at++;
        }
        return at;
    }

    private void once(RuleDescr rule, Tree.Rule tree) {
        if (!names.add(tree.name())) {
            problems.add(rule.getLine(), tree.name(), Refusal.TWICE_NAMED);
        }
        if (!judged.add(tree.norm() + " " + tree.subject().type().getName())) {
            problems.add(rule.getLine(), tree.name(), Refusal.TWICE_JUDGED, tree.norm());
        }
    }
}
