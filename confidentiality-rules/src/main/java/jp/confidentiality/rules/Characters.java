package jp.confidentiality.rules;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of characters: a type and the bytes of all columns but the moment. Looked up by a hash of 64 bits, and by the
 * bytes themselves: one row for another must never happen.
 */
final class Characters {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int PLACES = 1 << 17;
    private static final int KEPT = PLACES / 2;

    private long[] hashes = new long[1 << 10];
    private @Nullable Alike[] entries = new Alike[1 << 10];
    private int size;
    private Class<?> type = Object.class;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private long hash;

    /** Says what is asked for from now on. */
    void ask(Class<?> ofType, byte[] buffer, int start, int end) {
        type = ofType;
        bytes = buffer;
        from = start;
        to = end;
        long sum = ofType.hashCode();
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            sum = (sum ^ (long) EIGHT.get(buffer, at)) * SPREAD;
            sum ^= sum >>> 29;
        }
        for (; at < end; at++) {
            sum = (sum ^ buffer[at]) * SPREAD;
        }
        hash = sum ^ (sum >>> 32);
    }

    /** Returns the hash of what is asked for. */
    long asked() {
        return hash;
    }

    /** Returns what was put for what is asked for; null if nothing was. */
    @Nullable
    Alike find() {
        int mask = entries.length - 1;
        int place = (int) hash & mask;
        Alike entry = entries[place];
        while (entry != null && !(hashes[place] == hash && entry.is(type, bytes, from, to))) {
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

    /** Returns the bytes of what is asked for. */
    byte[] character() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Puts {@code alike} for what is asked for, and was not found. */
    void put(Alike alike) {
        if (size >= hashes.length / 2) {
            grow();
        }
        put(hash, alike);
        size++;
    }

    private void put(long at, Alike entry) {
        int mask = hashes.length - 1;
        int place = (int) at & mask;
        while (entries[place] != null) {
            place = (place + 1) & mask;
        }
        hashes[place] = at;
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
                put(oldHashes[i], entry);
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
