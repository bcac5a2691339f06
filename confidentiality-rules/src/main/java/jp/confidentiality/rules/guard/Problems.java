package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.confidentiality.rules.guard.RuleProblem.Step;

/** What was found wrong with one file so far. */
final class Problems {
    private static final int LISTED = 200;

    private final String file;
    private final List<RuleProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String construct, Refusal why, Object... values) {
        RuleProblem problem = new RuleProblem(file, line, why.step(), construct, why.ja(values), why.en(values));
        if (found.size() < LISTED && !found.contains(problem)) {
            found.add(problem);
        }
    }

    boolean has(Step step) {
        return found.stream().anyMatch(problem -> problem.step() == step);
    }

    /** Throws everything found, by line, if there is anything. */
    void refuse() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(RuleProblem::line).thenComparing(RuleProblem::step));
            throw new RefusedRulesException(found);
        }
    }
}
