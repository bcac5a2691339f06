package jp.confidentiality.rules;

import java.util.Arrays;
import java.util.function.Consumer;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * A table of characters: a type and the cells of all columns but the moment, which is the first. Looked up by a hash of
 * 64 bits, and by the cells themselves: one row for another must never happen.
 */
final class Characters {
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int PLACES = 1 << 17;
    private static final int KEPT = PLACES / 2;

    private long[] hashes = new long[1 << 10];
    private @Nullable Alike[] entries = new Alike[1 << 10];
    private int size;

    /** Returns a hash of {@code type} and what stands in {@code cells}, but for the first. */
    static long hash(FactType type, Cell<?>[] cells) {
        long sum = type.hashCode();
        for (int i = 1; i < cells.length; i++) {
            Cell<?> cell = cells[i];
            Object value = cell.orNull();
            if (value != null || cell.isUnknown()) { // most are blank
                sum = (sum ^ (((long) i << Integer.SIZE) + (value == null ? 1 : value.hashCode()))) * SPREAD;
                sum ^= sum >>> 29;
            }
        }
        return sum ^ (sum >>> Integer.SIZE);
    }

    /**
     * Returns what was put for {@code cells} of a row of {@code type}, which have {@code hash}; null if nothing was.
     */
    @Nullable
    Alike find(long hash, FactType type, Cell<?>[] cells) {
        int mask = entries.length - 1;
        int place = (int) hash & mask;
        Alike entry = entries[place];
        while (entry != null && !(hashes[place] == hash && entry.is(type, cells))) {
            place = (place + 1) & mask;
            entry = entries[place];
        }
        return entry;
    }

    boolean isFull() {
        return size >= KEPT;
    }

    void clear() {
        Arrays.fill(entries, null);
        size = 0;
    }

    /** Puts {@code alike}, whose cells have {@code hash}, and which was not found. */
    void put(long hash, Alike alike) {
        if (size >= hashes.length / 2) {
            grow();
        }
        place(hash, alike);
        size++;
    }

    private void place(long hash, Alike entry) {
        int mask = hashes.length - 1;
        int place = (int) hash & mask;
        while (entries[place] != null) {
            place = (place + 1) & mask;
        }
        hashes[place] = hash;
        entries[place] = entry;
    }

    private void grow() {
        long[] oldHashes = hashes;
        @Nullable Alike[] old = entries;
        hashes = new long[2 * old.length];
        entries = new Alike[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            Alike entry = old[i];
            if (entry != null) {
                place(oldHashes[i], entry);
            }
        }
    }

    void forEach(Consumer<Alike> action) {
        for (Alike entry : entries) {
            if (entry != null) {
                action.accept(entry);
            }
        }
    }
}
