package jp.confidentiality.testkit;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of one norm for one subject (判定の期待). What is null is not compared.
 *
 * @param line the line on which it stands
 * @param norm the norm
 * @param subject the subject's ID
 * @param verdict the verdict
 * @param possible every verdict that is still possible, neither more nor fewer
 * @param cause why it is undetermined
 * @param missing the registers that would settle it, neither more nor fewer
 * @param facts IDs that must be among the deciding ones
 * @param due the last second in time, as text
 * @param chain one of the chains from the actor to the contractor
 * @param answerable who answers for it, an ID
 * @param madeGood when it was done too late, as text
 * @param says phrases, in Japanese or English, each of which must stand in a reason or in what would change it
 * @param saysNot phrases none of which may stand there
 */
public record ExpectedFinding(
        int line,
        NormId norm,
        String subject,
        @Nullable Verdict verdict,
        @Nullable Set<Verdict> possible,
        @Nullable Cause cause,
        @Nullable Set<Register> missing,
        @Nullable Set<String> facts,
        @Nullable String due,
        @Nullable List<String> chain,
        @Nullable String answerable,
        @Nullable String madeGood,
        @Nullable List<String> says,
        @Nullable List<String> saysNot)
        implements Expectation {}
