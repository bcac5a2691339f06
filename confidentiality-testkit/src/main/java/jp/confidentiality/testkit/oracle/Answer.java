package jp.confidentiality.testkit.oracle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the oracle says of one norm and one subject (一件の判定).
 *
 * @param norm the norm
 * @param subject the row's ID, {@code contract}, {@code unrecorded}, or for a breach report the norm and the subject of
 *     the violation with a space between
 * @param verdict what it comes to
 * @param possible every verdict that filling in the unknown could lead to; for a certain verdict, and for the roll-up
 *     C1, just the verdict
 * @param cause why it is undetermined; null otherwise
 * @param chains who answers for whom, from the actor to the contractor; empty where nobody acted
 * @param answerable who answers for it
 */
public record Answer(
        NormId norm,
        String subject,
        Verdict verdict,
        Set<Verdict> possible,
        @Nullable Cause cause,
        List<List<String>> chains,
        String answerable) {
    public Answer {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
        chains = chains.stream().map(List::copyOf).toList();
    }

    /** Returns the norm and the subject with a space between, as effects and breach reports name it. */
    public String name() {
        return norm + " " + subject;
    }
}
