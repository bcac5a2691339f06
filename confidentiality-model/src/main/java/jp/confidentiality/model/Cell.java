package jp.confidentiality.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One column of a register row (欄): a value, blank, or explicitly unknown (不明).
 *
 * <p>What a blank means is the column's: none (an end, a limit), left out (a history item), or unknown. An empty text
 * or an empty set is no value: such a cell is blank. The text of a cell shows its state only, never its content.
 *
 * @param <T> the value's type
 */
public final class Cell<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Cell<?> BLANK = new Cell<>(null, false);
    private static final Cell<?> UNKNOWN = new Cell<>(null, true);

    @SuppressWarnings("serial") // cells hold moments, texts, choices and sets of them, all serializable
    private final @Nullable T value;

    private final boolean unknown;

    private Cell(@Nullable T value, boolean unknown) {
        this.value = value;
        this.unknown = unknown;
    }

    /**
     * Returns a cell that holds {@code value}; sets are copied in sorted order.
     *
     * @throws IllegalArgumentException if nothing stands in it: a text of spaces, a set without members or with such a
     *     text; it would pass for a filled cell
     */
    @SuppressWarnings("unchecked")
    public static <T> Cell<T> is(T value) {
        Objects.requireNonNull(value, "Cell value is null. Maybe Cell.blank() or Cell.unknown() was meant.");
        return new Cell<>(value instanceof Set<?> set ? (T) sorted(set) : filled(value), false);
    }

    /** Returns a cell that holds {@code text}, or the blank cell where it is null or nothing but spaces. */
    public static Cell<String> text(@Nullable String text) {
        return text == null || text.isBlank() ? blank() : is(text);
    }

    /** Returns a cell that holds the given texts as a set, in sorted order; at least one. */
    public static Cell<Set<String>> texts(String... values) {
        return is(new LinkedHashSet<>(Arrays.asList(values)));
    }

    /** Returns a cell that holds the given choices as a set, in the order of the vocabulary; at least one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Cell<Set<E>> choices(E... values) {
        return is(new LinkedHashSet<>(Arrays.asList(values)));
    }

    /** Returns the blank cell. */
    @SuppressWarnings("unchecked")
    public static <T> Cell<T> blank() {
        return (Cell<T>) BLANK;
    }

    /** Returns the cell whose content is explicitly unknown (不明). */
    @SuppressWarnings("unchecked")
    public static <T> Cell<T> unknown() {
        return (Cell<T>) UNKNOWN;
    }

    /** Returns {@code cell}, or the blank cell where there is none. */
    public static <T> Cell<T> orBlank(@Nullable Cell<T> cell) {
        return cell == null ? blank() : cell;
    }

    /** Tells whether the cell holds a value. */
    public boolean isValue() {
        return value != null;
    }

    /** Tells whether nothing was written in the cell. */
    public boolean isBlank() {
        return value == null && !unknown;
    }

    /** Tells whether the cell says that its content is unknown. */
    public boolean isUnknown() {
        return unknown;
    }

    /**
     * Returns the value.
     *
     * @throws NoSuchElementException if the cell is blank or unknown
     */
    public T value() {
        if (value == null) {
            throw new NoSuchElementException("Cell is " + this + ". Maybe isValue() was not asked first.");
        }
        return value;
    }

    /** Returns the value, or null where the cell is blank or unknown. */
    public @Nullable T orNull() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell<?> that && unknown == that.unknown && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, unknown);
    }

    /** Returns the cell's state, never its content. */
    @Override
    public String toString() {
        if (value != null) {
            return "given";
        }
        return unknown ? "unknown" : "blank";
    }

    private static Set<?> sorted(Set<?> set) {
        if (set.isEmpty()) {
            throw new IllegalArgumentException("Cell value is a set without members. Maybe Cell.blank() was meant.");
        }
        TreeSet<Object> members = new TreeSet<>();
        for (Object member : set) {
            members.add(filled(Objects.requireNonNull(member, "Cell value is a set with null. Maybe leave it out.")));
        }
        return members.size() == 1
                ? Collections.singleton(members.first())
                : Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    private static <T> T filled(T value) {
        if (value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException("Cell value is an empty text. Maybe Cell.blank() was meant.");
        }
        return value;
    }

    private Object readResolve() {
        if (value != null) {
            return this;
        }
        return unknown ? UNKNOWN : BLANK;
    }
}
