package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The three values that decide a subject (D1).
 *
 * @param applies A: the norm applies
 * @param satisfied S: done, in order and in time
 * @param open O: not done, may still be done in time
 */
record Ruling(Truth applies, Truth satisfied, Truth open) {
    /** Returns the ruling of a norm without a due time. */
    static Ruling of(Truth applies, Truth satisfied) {
        return new Ruling(applies, satisfied, Truth.FALSE);
    }

    /** Returns the ruling of a norm that applies, without a due time. */
    static Ruling of(Truth satisfied) {
        return of(Truth.TRUE, satisfied);
    }

    /** Returns several duties of one subject as one. */
    static Ruling together(List<Ruling> duties) {
        return new Ruling(
                Truth.any(duties, Ruling::applies),
                Truth.every(duties, Ruling::keptOrIdle),
                Truth.every(duties, d -> d.keptOrIdle().or(d.open)));
    }

    private Truth keptOrIdle() {
        return applies.not().or(satisfied);
    }

    Ruling onlyIf(Truth condition) {
        return new Ruling(condition.and(applies), satisfied, open);
    }

    /** Returns every outcome over all fillings of the unknown values. */
    Set<Verdict> possible() {
        EnumSet<Verdict> found = EnumSet.noneOf(Verdict.class);
        if (applies.canBe(false)) {
            found.add(Verdict.NOT_APPLICABLE);
        }
        if (applies.canBe(true)) {
            if (satisfied.canBe(true)) {
                found.add(Verdict.SATISFIED);
            }
            if (satisfied.canBe(false)) {
                if (open.canBe(true)) {
                    found.add(Verdict.PENDING);
                }
                if (open.canBe(false)) {
                    found.add(Verdict.VIOLATED);
                }
            }
        }
        return found;
    }

    Verdict verdict() {
        Set<Verdict> possible = possible();
        return possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;
    }

    /** Returns the first cause that leaves several outcomes (D4); null where there is one only. */
    @Nullable
    Cause cause() {
        if (verdict() != Verdict.UNDETERMINED) {
            return null;
        }
        EnumSet<Cause> causes = applies.causes();
        causes.addAll(satisfied.causes());
        if (satisfied.canBe(false)) {
            causes.addAll(open.causes());
        }
        return causes.iterator().next();
    }
}
