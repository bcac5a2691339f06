package jp.confidentiality.rules.guard;

import java.util.List;
import java.util.stream.Collectors;

/** A rule file was refused (規則ファイルの拒否): nothing of it was compiled or run. */
public final class RefusedRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of serializable records
    private final List<RuleProblem> problems;

    RefusedRulesException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong with the file, by line; at least one. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
