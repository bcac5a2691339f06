package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.norm.NormId;

/**
 * Rules that the guard let in (検査済みの規則): made anew from what it understood, never the author's own text. Only the guard
 * makes them.
 */
public final class GuardedRules {
    private static final Set<String> TIMED = Set.of("within", "carriedOut", "reportedOnDemand", "inspected");

    private final String file;
    private final List<Tree.Rule> rules;
    private final String text;

    GuardedRules(String file, List<Tree.Rule> rules) {
        this.file = file;
        this.rules = List.copyOf(rules);
        this.text = Printer.print(file, rules);
    }

    /** Returns the name of the file they were written in. */
    public String file() {
        return file;
    }

    /** Returns the text to compile: the same rules, without comments, in a package of the file's own. */
    public String text() {
        return text;
    }

    /** Returns the names of the rules, in the order of the file; unique in it. */
    public List<String> names() {
        return rules.stream().map(Tree.Rule::name).toList();
    }

    /** Returns the norms that the rules judge, in the order of the file, each once. */
    public List<NormId> norms() {
        return rules.stream().map(Tree.Rule::norm).distinct().map(NormId::of).toList();
    }

    /** Returns the types of the rows on which {@code norm} is judged, in the order of the file. */
    public List<Class<?>> subjects(NormId norm) {
        List<Class<?>> found = new ArrayList<>();
        rules.stream()
                .filter(rule -> rule.norm().equals(norm.value()))
                .forEach(rule -> found.add(rule.subject().type()));
        return found;
    }

    /** Tells whether {@code norm} asks for something within a time. */
    public boolean isTimed(NormId norm) {
        return rules.stream()
                .filter(rule -> rule.norm().equals(norm.value()))
                .flatMap(rule -> rule.calls().stream())
                .anyMatch(call -> TIMED.contains(call.name()));
    }
}
