package jp.confidentiality.model.assessment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.internal.Given;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one norm comes to for one subject, and why (判定結果). Lists, sets and texts that are not set are empty; norm,
 * subject, its type and verdict must be.
 *
 * @param norm the norm
 * @param subject the row's ID, {@code contract}, {@code unrecorded}, or for a breach report the norm and the subject of
 *     the violation with a space between
 * @param subjectType the fact type's English name, or {@code contract}, {@code unrecorded}, {@code breach}
 * @param when the subject's moment as recorded, or an empty text
 * @param verdict what it comes to
 * @param possible every verdict that filling in the unknown could lead to, two or more; for a certain verdict just
 *     that; none for an undetermined roll-up
 * @param cause why it is undetermined; null otherwise
 * @param missing the registers whose rows or declarations would settle it
 * @param facts the IDs of the rows it rests on, the subject's own included; sorted, each once
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

    private static final List<Set<Verdict>> POSSIBLE = setsOfVerdicts();
    private static final Set<Register> NONE_MISSING = Collections.unmodifiableSet(EnumSet.noneOf(Register.class));

    public Finding {
        if (norm == null || verdict == null || isBlank(subject) || isBlank(subjectType)) {
            String owner = owner(Given.field("a finding", "norm", norm), subject);
            Given.text(owner, "subject", subject);
            Given.text(owner, "subjectType", subjectType);
            Given.field(owner, "verdict", verdict);
        }
        when = when == null ? "" : when;
        int outcomes = outcomes(verdict, possible);
        possible = POSSIBLE.get(outcomes);
        missing = missing == null || missing.isEmpty()
                ? NONE_MISSING
                : Collections.unmodifiableSet(EnumSet.copyOf(missing));
        facts = facts == null ? List.of() : sorted(facts);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        changes = changes == null ? List.of() : List.copyOf(changes);
        chains = chains == null || chains.isEmpty() ? List.of() : copied(chains);
        answerable = answerable == null ? "" : answerable;
        values = values == null ? List.of() : List.copyOf(values);
        if ((verdict == Verdict.UNDETERMINED) != (cause != null)) {
            throw new IllegalArgumentException("Field 'cause' of " + owner(norm, subject) + " is " + cause
                    + " with verdict " + verdict + ". Maybe give a cause where it is undetermined, and only there.");
        }
        if (verdict == Verdict.UNDETERMINED
                ? Integer.bitCount(outcomes) == 1 || possible.contains(Verdict.UNDETERMINED)
                : outcomes != bit(verdict)) {
            throw new IllegalArgumentException(
                    "Field 'possible' of " + owner(norm, subject) + " is " + possible + " with verdict " + verdict
                            + ". Maybe give just the verdict where it is certain, and several others where not.");
        }
    }

    /** Put together only where something is refused: findings are made by the million. */
    private static String owner(NormId norm, @Nullable String subject) {
        return "the finding of " + norm + " about '" + subject + "'";
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static List<String> sorted(List<String> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i - 1).compareTo(facts.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(facts));
            }
        }
        return List.copyOf(facts);
    }

    private static List<List<String>> copied(List<List<String>> chains) {
        List<List<String>> copies = new ArrayList<>(chains.size());
        for (List<String> chain : chains) {
            copies.add(List.copyOf(chain));
        }
        return List.copyOf(copies);
    }

    /** Returns the possible verdicts as a bit set by their order. */
    private static int outcomes(Verdict verdict, @Nullable Set<Verdict> possible) {
        int outcomes = 0;
        for (Verdict one : possible == null ? Set.<Verdict>of() : possible) {
            outcomes |= bit(one);
        }
        return outcomes == 0 && verdict != Verdict.UNDETERMINED ? bit(verdict) : outcomes;
    }

    private static int bit(Verdict verdict) {
        return 1 << verdict.ordinal();
    }

    /** Returns every set of verdicts, by its bits. */
    private static List<Set<Verdict>> setsOfVerdicts() {
        List<Set<Verdict>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Verdict.values().length; bits++) {
            EnumSet<Verdict> set = EnumSet.noneOf(Verdict.class);
            for (Verdict verdict : Verdict.values()) {
                if ((bits & bit(verdict)) != 0) {
                    set.add(verdict);
                }
            }
            sets.add(Collections.unmodifiableSet(set));
        }
        return List.copyOf(sets);
    }
}
