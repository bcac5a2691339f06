package jp.confidentiality.rules;

import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One duty within a norm: does it apply, is it done in order and in time, and if not, may it still be.
 *
 * @param applies A: the duty applies
 * @param done S: done, in order and in time
 * @param open O: not done, may still be done in time
 * @param due the last second certainly in time; null where the duty has no due time
 * @param madeGood the second at which it was done too late; null where it was not
 */
record Duty(
        Truth applies,
        Truth done,
        Truth open,
        @Nullable Long due,
        @Nullable Long madeGood) implements Judgement.Part {
    private static final Duty DONE = new Duty(Truth.TRUE, Truth.TRUE, Truth.FALSE, null, null);

    /** A duty without a due time. */
    static Duty of(Truth done) {
        return done == Truth.TRUE ? DONE : new Duty(Truth.TRUE, done, Truth.FALSE, null, null);
    }

    static Duty of(Truth done, Truth open) {
        return new Duty(Truth.TRUE, done, open, null, null);
    }

    Duty where(Truth condition) {
        return new Duty(applies.and(condition), done, open, due, madeGood);
    }

    @Override
    public int outcomes() {
        int outcomes = 0;
        if (!applies.isTrue()) {
            outcomes |= bit(Verdict.NOT_APPLICABLE);
        }
        if (applies.possible()) {
            if (done.possible()) {
                outcomes |= bit(Verdict.SATISFIED);
            }
            if (!done.isTrue()) {
                outcomes |= (open.possible() ? bit(Verdict.PENDING) : 0) | (open.isTrue() ? 0 : bit(Verdict.VIOLATED));
            }
        }
        return outcomes;
    }

    @Override
    public Truth doubt() {
        Truth doubt = applies.isUnknown() ? applies : Truth.FALSE;
        if (applies.possible() && done.isUnknown()) {
            doubt = doubt.or(done);
        }
        if (applies.possible() && !done.isTrue() && open.isUnknown()) {
            doubt = doubt.or(open);
        }
        return doubt;
    }

    static int bit(Verdict verdict) {
        return 1 << verdict.ordinal();
    }
}
