package jp.confidentiality.rules;

import java.util.Objects;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one character, and what was last found out about them: mostly the next falls into the same span of time. For
 * one thread; what is found out is for all.
 */
final class Alike {
    private final FactType type;
    private final Cell<?>[] cells;
    private final byte[] bytes;
    private final Spans spans;
    private Spans.@Nullable Span last;
    private long begin = Long.MAX_VALUE;
    private long end = Long.MIN_VALUE;

    /** How many rows of the last span are not counted yet. */
    private long number;

    /**
     * Makes it, with nothing settled.
     *
     * @param type the type of its rows
     * @param cells what stands in their columns; in the first, the moment, whatever it is
     * @param bytes their canonical bytes, but for ID and moments
     */
    Alike(FactType type, Cell<?>[] cells, byte[] bytes, Spans spans) {
        this.type = type;
        this.cells = cells;
        this.bytes = bytes;
        this.spans = spans;
    }

    /** Returns the same for another thread. */
    Alike forAnother() {
        return new Alike(type, cells, bytes, spans);
    }

    /** Tells whether rows of {@code other} type with these cells are of this character. */
    boolean is(FactType other, Cell<?>[] others) {
        if (type != other) {
            return false;
        }
        for (int i = 1; i < cells.length; i++) {
            if (!Objects.equals(cells[i], others[i])) { // mostly one object
                return false;
            }
        }
        return true;
    }

    /** Returns the canonical bytes of the character. */
    byte[] bytes() {
        return bytes;
    }

    /** Counts a row at {@code at} if it is certain what it comes to, and that leaves nothing to tell. */
    boolean settles(Moment at, Judging judging) {
        if (at.earliest() < begin || at.latest() >= end) {
            Spans.Span span = spans.settled(at, judging);
            if (span == null) {
                return false;
            }
            count(judging);
            last = span;
            begin = span.begin;
            end = span.end;
        }
        number++;
        return true;
    }

    /** Adds what was settled since the last call to the tally of {@code judging}. */
    void count(Judging judging) {
        if (last != null) {
            spans.count(last, number, judging);
        }
        number = 0;
    }
}
