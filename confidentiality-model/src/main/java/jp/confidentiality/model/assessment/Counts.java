package jp.confidentiality.model.assessment;

import java.io.Serializable;
import jp.confidentiality.model.norm.Verdict;

/**
 * How many subjects came to which verdict (件数).
 *
 * @param violated 違反
 * @param undetermined 判定不能
 * @param pending 期限前
 * @param satisfied 遵守
 * @param notApplicable 非該当
 */
public record Counts(long violated, long undetermined, long pending, long satisfied, long notApplicable)
        implements Serializable {
    public Counts {
        if (violated < 0 || undetermined < 0 || pending < 0 || satisfied < 0 || notApplicable < 0) {
            throw new IllegalArgumentException("Counts " + violated + ", " + undetermined + ", " + pending + ", "
                    + satisfied + ", " + notApplicable + " hold a negative number. Maybe one was subtracted.");
        }
    }

    /** No subject at all. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    @Override
    public String toString() {
        return "Counts[violated=" + violated + ", undetermined=" + undetermined + ", pending=" + pending
                + ", satisfied=" + satisfied + ", notApplicable=" + notApplicable + "]";
    }

    /** Returns these counts and {@code other} together. */
    public Counts plus(Counts other) {
        return new Counts(
                violated + other.violated,
                undetermined + other.undetermined,
                pending + other.pending,
                satisfied + other.satisfied,
                notApplicable + other.notApplicable);
    }

    /** Returns these counts and {@code number} more of {@code verdict}. */
    public Counts plus(Verdict verdict, long number) {
        return switch (verdict) {
            case VIOLATED -> new Counts(violated + number, undetermined, pending, satisfied, notApplicable);
            case UNDETERMINED -> new Counts(violated, undetermined + number, pending, satisfied, notApplicable);
            case PENDING -> new Counts(violated, undetermined, pending + number, satisfied, notApplicable);
            case SATISFIED -> new Counts(violated, undetermined, pending, satisfied + number, notApplicable);
            case NOT_APPLICABLE -> new Counts(violated, undetermined, pending, satisfied, notApplicable + number);
        };
    }

    /** Returns how many came to {@code verdict}. */
    public long of(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> violated;
            case UNDETERMINED -> undetermined;
            case PENDING -> pending;
            case SATISFIED -> satisfied;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    /** Returns the worst verdict counted; not applicable where nothing was. */
    public Verdict worst() {
        if (violated > 0) {
            return Verdict.VIOLATED;
        }
        if (undetermined > 0) {
            return Verdict.UNDETERMINED;
        }
        if (pending > 0) {
            return Verdict.PENDING;
        }
        return satisfied > 0 ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
    }
}
