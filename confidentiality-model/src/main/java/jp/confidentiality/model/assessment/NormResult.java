package jp.confidentiality.model.assessment;

import java.io.Serializable;
import jp.confidentiality.model.internal.Given;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a norm comes to over all its subjects.
 *
 * @param norm the norm
 * @param status whether it was judged at all
 * @param verdict the worst of its subjects' verdicts; null unless it was judged
 * @param counts how many subjects came to which verdict
 * @param note why it was not judged, or of which days not and why, or an empty text; without one empty
 */
public record NormResult(Norm norm, Status status, @Nullable Verdict verdict, Counts counts, String note)
        implements Serializable {
    public NormResult {
        if (norm == null || counts == null || status == null) {
            String owner = owner(Given.field("a result", "norm", norm));
            Given.field(owner, "counts", counts);
            Given.field(owner, "status", status);
        }
        if ((status == Status.JUDGED) != (verdict != null)) {
            throw new IllegalArgumentException("Field 'verdict' of " + owner(norm) + " is " + verdict + " with status "
                    + status + ". Maybe give a verdict where it was judged, and only there.");
        }
        note = note == null ? "" : note;
    }

    /** Put together only where something is refused: every assessment has a result for each norm. */
    private static String owner(Norm norm) {
        return "the result of " + norm.id();
    }

    /** Whether a norm was judged. */
    public enum Status {
        /** Judged: it has a verdict. */
        JUDGED,
        /** A power or a constitutive norm: it shows an effect instead. */
        EFFECT,
        /** No rule judges it yet: it never passes for satisfied. */
        NOT_CHECKED,
        /** The profile switched it off. */
        SWITCHED_OFF,
        /** The contract does not carry its instrument, or the caller asked for the other one. */
        OTHER_INSTRUMENT
    }
}
