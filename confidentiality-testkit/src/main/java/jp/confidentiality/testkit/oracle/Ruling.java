package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a subject comes to over all fillings of the unknown (D1), and why it is not certain (D4).
 *
 * @param possible every outcome
 * @param causes what makes them several; may name causes where there is one only
 */
record Ruling(Set<Verdict> possible, Set<Cause> causes) {
    private static final Ruling IDLE = new Ruling(EnumSet.of(Verdict.NOT_APPLICABLE), EnumSet.noneOf(Cause.class));

    /**
     * Returns what the three values that decide a subject come to.
     *
     * @param applies A: the norm applies
     * @param satisfied S: done, in order and in time
     * @param open O: not done, may still be done in time
     */
    Ruling(Truth applies, Truth satisfied, Truth open) {
        this(outcomes(applies, satisfied, open), causes(applies, satisfied, open));
    }

    /** Returns the ruling of a norm without a due time. */
    static Ruling of(Truth applies, Truth satisfied) {
        return new Ruling(applies, satisfied, Truth.FALSE);
    }

    /** Returns the ruling of a norm that applies, without a due time. */
    static Ruling of(Truth satisfied) {
        return of(Truth.TRUE, satisfied);
    }

    /** Returns several duties of one subject as one: the worst of them, over all fillings of each. */
    static Ruling together(List<Ruling> duties) {
        EnumSet<Verdict> possible = EnumSet.of(Verdict.NOT_APPLICABLE);
        for (Ruling duty : duties) {
            EnumSet<Verdict> worse = EnumSet.noneOf(Verdict.class);
            for (Verdict one : possible) {
                duty.possible.forEach(other -> worse.add(one.or(other)));
            }
            possible = worse;
        }
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        for (int i = 0; i < duties.size(); i++) {
            List<Ruling> others = new ArrayList<>(duties);
            Ruling duty = others.remove(i);
            Verdict atBest = others.stream().map(Ruling::best).reduce(Verdict.NOT_APPLICABLE, Verdict::or);
            if (duty.possible.stream().map(atBest::or).distinct().count() > 1) {
                causes.addAll(duty.causes);
            }
        }
        return new Ruling(possible, causes);
    }

    /**
     * Returns several duties of one subject as one. That nothing recorded means not done yet (D3) holds only while the
     * subject as a whole can certainly still be done in time.
     *
     * @param duties the duties, given whether D3 holds
     */
    static Ruling together(DutiesGivenD3 duties) {
        Ruling all = together(duties.list(true));
        return all.possible.contains(Verdict.VIOLATED) ? together(duties.list(false)) : all;
    }

    /** Several duties, where {@code d3} tells whether nothing recorded means not done yet. */
    interface DutiesGivenD3 {
        List<Ruling> list(boolean d3);
    }

    Ruling onlyIf(Truth condition) {
        if (condition.isTrue() || possible.equals(IDLE.possible)) {
            return this;
        }
        if (condition.isFalse()) {
            return IDLE;
        }
        EnumSet<Verdict> outcomes = EnumSet.copyOf(possible);
        outcomes.add(Verdict.NOT_APPLICABLE);
        EnumSet<Cause> both = condition.causes();
        both.addAll(causes);
        return new Ruling(outcomes, both);
    }

    Verdict verdict() {
        return possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;
    }

    /** Returns the first cause that leaves several outcomes (D4); null where there is one only. */
    @Nullable
    Cause cause() {
        return verdict() == Verdict.UNDETERMINED
                ? EnumSet.copyOf(causes).iterator().next()
                : null;
    }

    private Verdict best() {
        return possible.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Set<Verdict> outcomes(Truth applies, Truth satisfied, Truth open) {
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

    private static Set<Cause> causes(Truth applies, Truth satisfied, Truth open) {
        EnumSet<Cause> causes = applies.causes();
        if (applies.canBe(true)) {
            causes.addAll(satisfied.causes());
            if (satisfied.canBe(false)) {
                causes.addAll(open.causes());
            }
        }
        return causes;
    }
}
