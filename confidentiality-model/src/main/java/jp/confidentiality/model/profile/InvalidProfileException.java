package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A profile that nothing may be assessed under: all that is wrong with it. */
public final class InvalidProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /** Makes the exception from everything that was found, at least one problem. */
    public InvalidProfileException(List<Problem> problems) {
        super(problems.size() + " problem(s) in the profile, first: "
                + problems.get(0).en());
        this.problems = new ArrayList<>(problems);
    }

    /** Returns everything that is wrong. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param key the value's key, such as {@code spans.PROMPTLY}
     * @param value the offending value, as text
     * @param ja what is wrong, in Japanese
     * @param en what is wrong, in English
     */
    public record Problem(String key, String value, String ja, String en) implements Serializable {}
}
