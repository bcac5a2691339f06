package jp.confidentiality.rules.pack;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.Forbidden;
import jp.confidentiality.rules.pack.LocalDuty.PriorConsent;
import jp.confidentiality.rules.pack.LocalDuty.Recorded;
import jp.confidentiality.rules.pack.LocalDuty.ReportedBefore;
import jp.confidentiality.rules.pack.LocalDuty.ReportedWithin;

/** Comparing duties (求めることの比較). */
final class Duties {
    /** From the most urgent; a profile whose spans say otherwise is refused. */
    private static final List<TimingWord> URGENCY =
            List.of(TimingWord.AT_ONCE, TimingWord.PROMPTLY, TimingWord.WITHOUT_DELAY);

    private Duties() {}

    /** Tells whether whoever certainly does {@code one} does {@code other} too. */
    static boolean implies(LocalDuty one, LocalDuty other) {
        if (one instanceof PriorConsent left && other instanceof PriorConsent right) {
            return left.act() == right.act() && (left.inWriting() || !right.inWriting());
        }
        if (one instanceof Recorded left && other instanceof Recorded right) {
            return left.columns().containsAll(right.columns());
        }
        if (one instanceof ReportedBefore left && other instanceof ReportedBefore right) {
            return left.content() == right.content() && (left.inWriting() || !right.inWriting());
        }
        if (one instanceof ReportedWithin left && other instanceof ReportedWithin right) {
            return left.since() == right.since()
                    && left.contents().containsAll(right.contents())
                    && (left.inWriting() || !right.inWriting())
                    && asSoon(left.within(), right.within());
        }
        if (one instanceof CarriedOut left && other instanceof CarriedOut right) {
            return asSoon(Within.of(left.otherwise()), Within.of(right.otherwise()));
        }
        return one.equals(other);
    }

    /** A word and a span, or spans of two units, cannot be compared without profile and calendar. */
    private static boolean asSoon(Within one, Within other) {
        Span left = one.span();
        Span right = other.span();
        if (left != null && right != null) {
            return left.unit() == right.unit() && left.amount() <= right.amount();
        }
        TimingWord word = one.word();
        TimingWord limit = other.word();
        return word != null
                && limit != null
                && (word == limit || (URGENCY.contains(word) && URGENCY.indexOf(word) <= URGENCY.indexOf(limit)));
    }

    /** Tells whether two different duties cannot both be meant of the same rows. */
    static boolean contradict(LocalDuty one, LocalDuty other) {
        if (one instanceof Forbidden || other instanceof Forbidden) {
            return true;
        }
        return !(one instanceof Recorded) && topic(one).equals(topic(other));
    }

    /** Returns what a duty is about, how and how soon aside. */
    static Set<Object> topic(LocalDuty duty) {
        if (duty instanceof PriorConsent one) {
            return Set.of(PriorConsent.class, one.act());
        }
        if (duty instanceof ReportedWithin one) {
            return Set.of(ReportedWithin.class, one.since(), Set.copyOf(one.contents()));
        }
        if (duty instanceof ReportedBefore one) {
            return Set.of(ReportedBefore.class, one.content());
        }
        return duty instanceof Recorded || duty instanceof CarriedOut ? Set.of(duty.getClass()) : Set.of(duty);
    }
}
