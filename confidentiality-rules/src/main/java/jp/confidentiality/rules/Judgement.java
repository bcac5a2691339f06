package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** What the duties of one subject come to together: the worst of each, over all fillings of the unknown values. */
final class Judgement {
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Cause[] CAUSES = Cause.values();
    private static final Register[] REGISTERS = Register.values();

    /** A subject that its norm does not apply to; nothing is added to it. */
    static final Judgement EXCLUDED = excluded();

    private @Nullable Duty only;
    private List<Duty> duties = List.of();
    private List<Part> parts = List.of();
    private int outcomes = Duty.bit(Verdict.NOT_APPLICABLE);

    /** What a judgement is made of: a duty, or several under one condition. */
    sealed interface Part permits Duty, Conditional {
        /**
         * Returns every outcome over all fillings of the unknown values, as a bit set by the order of {@link Verdict}.
         */
        int outcomes();

        /** Returns the unknown values that make the outcome uncertain, joined. */
        Truth doubt();
    }

    /** Several duties under one condition: all of them apply, or none. */
    private record Conditional(Judgement whole, Truth condition) implements Part {
        @Override
        public int outcomes() {
            int possible = condition.possible() ? whole.outcomes : 0;
            return possible | (condition.isTrue() ? 0 : Duty.bit(Verdict.NOT_APPLICABLE));
        }

        @Override
        public Truth doubt() {
            return condition.isTrue() ? whole.doubt() : condition.or(whole.doubt());
        }
    }

    private static Judgement excluded() {
        Judgement judgement = new Judgement();
        judgement.add(Duty.of(Truth.TRUE).where(Truth.FALSE));
        return judgement;
    }

    void add(Duty duty) {
        if (only == null && parts.isEmpty()) {
            only = duty;
        } else {
            listed();
            duties.add(duty);
            parts.add(duty);
        }
        outcomes = worst(outcomes, duty.outcomes());
    }

    /** Makes the lists, which most judgements never need: they have one duty. */
    private void listed() {
        if (!(duties instanceof ArrayList<Duty>)) {
            duties = new ArrayList<>(3);
            parts = new ArrayList<>(3);
        }
        if (only != null) {
            duties.add(only);
            parts.add(only);
            only = null;
        }
    }

    /** Adds what {@code part} comes to where {@code condition} holds; the condition is one for all its duties. */
    void add(Judgement part, Truth condition) {
        listed();
        for (Duty duty : part.duties()) {
            duties.add(duty.where(condition));
        }
        Part conditional = new Conditional(part, condition);
        parts.add(conditional);
        outcomes = worst(outcomes, conditional.outcomes());
    }

    private static int worst(int left, int right) {
        if (Integer.bitCount(left) == 1 && Integer.bitCount(right) == 1) {
            return Math.max(left, right);
        }
        int worst = 0;
        for (int a = left; a != 0; a &= a - 1) {
            for (int b = right; b != 0; b &= b - 1) {
                worst |= Math.max(Integer.lowestOneBit(a), Integer.lowestOneBit(b));
            }
        }
        return worst;
    }

    List<Duty> duties() {
        return only == null ? duties : List.of(only);
    }

    Verdict verdict() {
        return Integer.bitCount(outcomes) == 1
                ? VERDICTS[Integer.numberOfTrailingZeros(outcomes)]
                : Verdict.UNDETERMINED;
    }

    Set<Verdict> possible() {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (int rest = outcomes; rest != 0; rest &= rest - 1) {
            possible.add(VERDICTS[Integer.numberOfTrailingZeros(rest)]);
        }
        return possible;
    }

    /**
     * Returns what makes it uncertain, joined. A part that changes nothing, whatever it comes to, because another is
     * certainly as bad, does not count (D4).
     */
    Truth doubt() {
        if (only != null) {
            return Integer.bitCount(outcomes) > 1 ? Truth.FALSE.or(only.doubt()) : Truth.FALSE;
        }
        Truth doubt = Truth.FALSE;
        for (int i = 0; i < parts.size(); i++) {
            doubt = makesADifference(i) ? doubt.or(parts.get(i).doubt()) : doubt;
        }
        return doubt;
    }

    private boolean makesADifference(int part) {
        int best = Duty.bit(Verdict.NOT_APPLICABLE);
        for (int i = 0; i < parts.size(); i++) {
            best = i == part
                    ? best
                    : Math.max(best, Integer.lowestOneBit(parts.get(i).outcomes()));
        }
        return Integer.bitCount(worst(best, parts.get(part).outcomes())) > 1;
    }

    /** Tells whether every duty is done, or may still be: nothing is broken, and nothing perhaps. */
    boolean openForSure() {
        return (outcomes & Duty.bit(Verdict.VIOLATED)) == 0;
    }

    /** Tells whether a duty that is still open stands beside one in doubt. */
    boolean mixed() {
        return duties.size() > 1 && Integer.bitCount(outcomes) > 1 && !openForSure();
    }

    static @Nullable Cause cause(Truth doubt) {
        return doubt.causes() == 0 ? null : CAUSES[Integer.numberOfTrailingZeros(doubt.causes())];
    }

    static Set<Register> registers(Truth doubt) {
        Set<Register> found = EnumSet.noneOf(Register.class);
        for (long rest = doubt.registers(); rest != 0; rest &= rest - 1) {
            found.add(REGISTERS[Long.numberOfTrailingZeros(rest)]);
        }
        return found;
    }
}
