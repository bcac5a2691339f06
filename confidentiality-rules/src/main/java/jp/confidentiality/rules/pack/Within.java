package jp.confidentiality.rules.pack;

import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/**
 * How soon something has to be done (期間): by a timing word, whose spans the profile gives, or within a span of its own,
 * which has no tolerance.
 *
 * @param word the timing word; null where there is a span
 * @param span the span; null where there is a timing word
 */
public record Within(@Nullable TimingWord word, @Nullable Span span) {
    /** @throws IllegalArgumentException unless one of the two is given */
    public Within {
        if ((word == null) == (span == null)) {
            throw new IllegalArgumentException("A time is a timing word or a span. Maybe give one of the two.");
        }
    }

    /** Returns the time given by {@code word}. */
    public static Within of(TimingWord word) {
        return new Within(word, null);
    }

    /** Returns the time given by {@code span}. */
    public static Within of(Span span) {
        return new Within(null, span);
    }

    /** Returns it as the table writes it. */
    public String ja() {
        return span == null ? (word == null ? "" : word.ja()) : span.ja();
    }

    /** Returns it as rule text. */
    String ruleText() {
        return span == null ? "TimingWord." + word : span.amount() + ", SpanUnit." + span.unit();
    }
}
