package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.norm.Cause;

/** A Kleene value that remembers why it is unknown (D1, D4). */
final class Truth {
    static final Truth TRUE = new Truth(1, EnumSet.noneOf(Cause.class));
    static final Truth FALSE = new Truth(-1, EnumSet.noneOf(Cause.class));
    static final Truth CONFLICTING = unknown(EnumSet.of(Cause.CONFLICTING));
    static final Truth MISSING = unknown(EnumSet.of(Cause.MISSING));
    static final Truth TOO_COARSE = unknown(EnumSet.of(Cause.TOO_COARSE));
    static final Truth TOLERANCE = unknown(EnumSet.of(Cause.TOLERANCE));
    static final Truth HUMAN = unknown(EnumSet.of(Cause.HUMAN));

    private final int sign;
    private final EnumSet<Cause> causes;

    private Truth(int sign, EnumSet<Cause> causes) {
        this.sign = sign;
        this.causes = causes;
    }

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns the unknown value with at least one cause. */
    static Truth unknown(Set<Cause> causes) {
        return new Truth(0, EnumSet.copyOf(causes));
    }

    /** Returns whether some element fits; what stands beside a true one does not count. */
    static <T> Truth any(Iterable<? extends T> elements, Function<? super T, Truth> fit) {
        Truth any = FALSE;
        for (T element : elements) {
            any = any.or(fit.apply(element));
            if (any.isTrue()) {
                return any;
            }
        }
        return any;
    }

    /** Returns whether all elements fit; what stands beside a false one does not count. */
    static <T> Truth every(Iterable<? extends T> elements, Function<? super T, Truth> fit) {
        return any(elements, element -> fit.apply(element).not()).not();
    }

    static Truth all(Truth... conjuncts) {
        return every(List.of(conjuncts), Function.identity());
    }

    Truth and(Truth other) {
        return not().or(other.not()).not();
    }

    Truth or(Truth other) {
        if (isTrue() || other.isTrue()) {
            return TRUE;
        }
        if (isFalse()) {
            return other;
        }
        if (other.isFalse()) {
            return this;
        }
        EnumSet<Cause> both = EnumSet.copyOf(causes);
        both.addAll(other.causes);
        return unknown(both);
    }

    Truth not() {
        if (sign == 0) {
            return this;
        }
        return sign > 0 ? FALSE : TRUE;
    }

    boolean isTrue() {
        return sign > 0;
    }

    boolean isFalse() {
        return sign < 0;
    }

    boolean isUnknown() {
        return sign == 0;
    }

    boolean canBe(boolean value) {
        return sign == 0 || isTrue() == value;
    }

    /** Returns why it is unknown, in the order of D4; empty for a certain value. */
    EnumSet<Cause> causes() {
        return EnumSet.copyOf(causes);
    }

    @Override
    public String toString() {
        return sign == 0 ? "unknown" + causes : Boolean.toString(sign > 0);
    }
}
