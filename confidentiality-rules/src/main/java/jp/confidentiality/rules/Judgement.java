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

    private final List<Duty> duties = new ArrayList<>(3);
    private int outcomes = Duty.bit(Verdict.NOT_APPLICABLE);

    void add(Duty duty) {
        duties.add(duty);
        outcomes = worst(outcomes, duty.outcomes());
    }

    /** Adds what {@code part} comes to where {@code condition} holds; the condition is one for all its duties. */
    void add(Judgement part, Truth condition) {
        for (Duty duty : part.duties) {
            duties.add(duty.where(condition));
        }
        int possible = condition.possible() ? part.outcomes : 0;
        outcomes = worst(outcomes, possible | (condition.isTrue() ? 0 : Duty.bit(Verdict.NOT_APPLICABLE)));
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
        return duties;
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

    /** Returns the duties that make it uncertain, joined; one certainly broken leaves no other doubt (D4). */
    Truth doubt() {
        Truth doubt = Truth.FALSE;
        for (Duty duty : duties) {
            doubt = doubt.or(doubt(duty));
        }
        return doubt;
    }

    /**
     * What stands beside a duty that is certainly not done, and applies and runs just as this one does, is moot (D4).
     */
    private Truth doubt(Duty duty) {
        for (Duty other : duties) {
            if (!other.equals(duty) && other.done().isFalse() && alike(other.applies(), duty.applies())) {
                boolean broken = other.open().isFalse() && duty.applies().isUnknown();
                if (broken || alike(other.open(), duty.open())) {
                    return broken ? duty.applies() : duty.notDone().doubt();
                }
            }
        }
        return duty.doubt();
    }

    private static boolean alike(Truth one, Truth other) {
        return one.isTrue() == other.isTrue()
                && one.isFalse() == other.isFalse()
                && one.causes() == other.causes()
                && one.registers() == other.registers();
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
