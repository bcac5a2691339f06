package jp.confidentiality.model.profile;

import java.io.Serializable;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * A span of time (期間).
 *
 * @param amount how many units, 0 to 9999; 0 days end with the day itself
 * @param unit of which unit
 */
public record Span(int amount, SpanUnit unit) implements Serializable {
    public Span {
        Given.field("a span", "unit", unit);
        if (amount < 0 || amount > 9999) {
            throw new IllegalArgumentException(
                    "Field 'amount' of a span is " + amount + ". Maybe a number from 0 to 9999 was meant.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && amount == that.amount && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return amount * 31 + unit.ordinal();
    }

    /** Returns the span in Japanese, such as {@code 3開庁日}. */
    public String ja() {
        return amount + unit.ja();
    }

    /** Returns the span in English, such as {@code 3 working days}. */
    public String en() {
        String units = unit.en();
        return amount + " " + (amount == 1 ? units.substring(0, units.length() - 1) : units);
    }
}
