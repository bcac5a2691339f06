package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes on given days (施行日付きの値): what is in force on a day is the value of the latest date not after it;
 * before the first date, the first value.
 *
 * @param <T> the value's type, serializable
 */
public final class Timeline<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Dated<T>> values;

    private Timeline(List<Dated<T>> values) {
        this.values = new ArrayList<>(values);
    }

    /** Returns the timeline that always has {@code value}. */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(new Dated<>(LocalDate.MIN, value)));
    }

    /**
     * Returns the timeline of the given values by their first day.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <T> Timeline<T> of(Map<LocalDate, T> byFirstDay) {
        if (byFirstDay.isEmpty()) {
            throw new IllegalArgumentException("A dated value has no date. Maybe give at least one.");
        }
        List<Dated<T>> dated = new ArrayList<>();
        byFirstDay.forEach((from, value) -> dated.add(new Dated<>(from, value)));
        dated.sort(Comparator.comparing(Dated::from));
        return new Timeline<>(dated);
    }

    /** Returns the value in force on {@code day}. */
    public T on(LocalDate day) {
        int i = values.size() - 1;
        while (i > 0 && values.get(i).from().isAfter(day)) {
            i--;
        }
        return values.get(i).value();
    }

    /** Returns the timeline with each value replaced by {@code change} of it. */
    public <R> Timeline<R> map(Function<? super T, ? extends R> change) {
        List<Dated<R>> changed = new ArrayList<>();
        values.forEach(dated -> changed.add(new Dated<>(dated.from(), change.apply(dated.value()))));
        return new Timeline<>(changed);
    }

    /** Returns all values by date. */
    public List<Dated<T>> values() {
        return Collections.unmodifiableList(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /**
     * A value and its first day.
     *
     * @param from the first day; {@link LocalDate#MIN} for one that always held
     * @param value the value
     * @param <T> its type
     */
    public record Dated<T>(LocalDate from, T value) implements Serializable {
        public Dated {
            Given.field("a dated value", "from", from);
            Given.field("a dated value from " + from, "value", value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Dated<?> that && from.equals(that.from) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(from, value);
        }
    }
}
