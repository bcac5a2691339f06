package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A cipher list that cannot be used: all that is wrong with it. */
public final class InvalidCipherListException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /** Makes the exception from everything that was found, at least one problem. */
    public InvalidCipherListException(List<Problem> problems) {
        super(problems.size() + " problem(s) in the cipher list, first: line "
                + problems.get(0).line() + ", "
                + problems.get(0).field() + ": " + problems.get(0).en());
        this.problems = new ArrayList<>(problems);
    }

    /** Returns everything that is wrong, in the order of the lines. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param line the line, from 1; 0 where the list as a whole is meant
     * @param field the column or the line's keyword, such as {@code status}
     * @param value the offending value
     * @param ja what is wrong and what to do, in Japanese
     * @param en what is wrong and what to do, in English
     */
    public record Problem(int line, String field, String value, String ja, String en) implements Serializable {}
}
