package jp.confidentiality.model.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A dossier that cannot be assessed: all that is wrong with it, row by row. */
public final class InvalidDossierException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /** Makes the exception from everything that was found, at least one problem. */
    public InvalidDossierException(List<Problem> problems) {
        super(problems.size() + " problem(s) in the dossier, first: "
                + problems.get(0).en());
        this.problems = new ArrayList<>(problems);
    }

    /** Returns everything that is wrong, in the order of the rows. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * One thing that is wrong with a row.
     *
     * @param row the row's ID
     * @param field the column's English name, or {@code id}
     * @param value the offending value, an ID
     * @param ja what and what to do, in Japanese
     * @param en what and what to do, in English
     */
    public record Problem(String row, String field, String value, String ja, String en) implements Serializable {}
}
