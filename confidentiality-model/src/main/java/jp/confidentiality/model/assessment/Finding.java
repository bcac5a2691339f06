package jp.confidentiality.model.assessment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one norm comes to for one subject, and why (判定結果).
 *
 * @param norm the norm
 * @param subject the row's ID, {@code contract}, {@code unrecorded}, or for a breach report the norm and the subject of
 *     the violation with a space between
 * @param subjectType the fact type's English name, or {@code contract}, {@code unrecorded}, {@code breach}
 * @param when the subject's moment as recorded, or an empty text
 * @param verdict what it comes to
 * @param possible every verdict that filling in the unknown could lead to; for a certain verdict just that
 * @param cause why it is undetermined; null otherwise
 * @param missing the registers whose rows or declarations would settle it
 * @param facts the IDs of the rows it rests on, the subject's own included, sorted
 * @param reasons why, sentence by sentence
 * @param changes what would change it: missing evidence, cure, due time
 * @param chains who answers for whom, from the actor to the contractor; empty where nobody acted
 * @param answerable who answers for it
 * @param values the policy values used
 * @param due the last second in time, as text, where there is one; otherwise null
 * @param madeGood when it was done too late, as text; null where it was not
 */
@RecordBuilder
public record Finding(
        NormId norm,
        String subject,
        String subjectType,
        String when,
        Verdict verdict,
        Set<Verdict> possible,
        @Nullable Cause cause,
        Set<Register> missing,
        List<String> facts,
        List<Text> reasons,
        List<Text> changes,
        List<List<String>> chains,
        String answerable,
        List<Text> values,
        @Nullable String due,
        @Nullable String madeGood)
        implements Serializable {
    /** The subject of norms about the contract as a whole. */
    public static final String CONTRACT = "contract";

    /** The subject that stands for what a register may not show. */
    public static final String UNRECORDED = "unrecorded";

    public Finding {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
        missing = Collections.unmodifiableSet(
                missing == null || missing.isEmpty() ? EnumSet.noneOf(Register.class) : EnumSet.copyOf(missing));
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
        chains = chains.stream().map(List::copyOf).toList();
        values = List.copyOf(values);
    }
}
