package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** An input that cannot be used, and nothing of it has been: all that is wrong with it. */
public final class UnusableInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final Comparator<InputProblem> ORDER =
            Comparator.comparing(InputProblem::file).thenComparingInt(InputProblem::line);

    private final ArrayList<InputProblem> problems;

    /** Makes the exception from everything that was found, at least one problem. */
    public UnusableInputException(List<InputProblem> problems) {
        super(problems.size() + " problem(s) in the input, first: "
                + problems.stream().min(ORDER).orElseThrow());
        this.problems = new ArrayList<>(problems);
        this.problems.sort(ORDER);
    }

    /** Returns everything that is wrong, in the order of files and lines. */
    public List<InputProblem> problems() {
        return Collections.unmodifiableList(problems);
    }
}
