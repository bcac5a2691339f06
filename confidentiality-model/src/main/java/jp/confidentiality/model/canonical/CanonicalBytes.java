package jp.confidentiality.model.canonical;

import jp.confidentiality.model.fact.Fact;

/**
 * The canonical line of one row after another, as UTF-8 in a buffer that is used again: for hashing long logs without
 * making a text of each row. Not thread-safe.
 */
public final class CanonicalBytes {
    private final Line line = new Line("");

    /** Makes the buffer. */
    public CanonicalBytes() {}

    /**
     * Writes the line of {@code fact}: the same characters as {@link Canonical#of(Fact)}.
     *
     * @return how many bytes of {@link #buffer} it takes
     */
    public int write(Fact fact) {
        Canonical.write(fact, line);
        return line.length();
    }

    /**
     * Returns where in the {@link #buffer} the character of an activity begins, and goes on to the end: every column
     * but its moment. Of two activities of one type with the same character nothing differs but ID, moment and when
     * they were recorded. Negative for standing facts.
     */
    public int character() {
        return line.marked();
    }

    /** Returns the buffer, as of the last {@link #write}; the caller does not change it. */
    public byte[] buffer() {
        return line.bytes();
    }
}
