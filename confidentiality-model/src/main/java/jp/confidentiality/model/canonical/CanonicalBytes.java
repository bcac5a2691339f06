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

    /** Returns the buffer, as of the last {@link #write}; the caller does not change it. */
    public byte[] buffer() {
        return line.bytes();
    }
}
