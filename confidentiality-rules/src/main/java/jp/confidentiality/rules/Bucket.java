package jp.confidentiality.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who looked up the same thing: rows under one key, or all of a kind. Readers that were given up are dropped now and
 * then, so that it stays as small as what is in use.
 */
final class Bucket {
    private static final int FEW = 8;

    private final @Nullable Lookups owner;
    private final @Nullable Object key;
    private @Nullable Reader[] readers = new Reader[2];
    private int size;
    private int dead;

    /** In which judgement it was noted last: {@link Reads} notes it once in each. */
    long notedIn;

    Bucket(@Nullable Lookups owner, @Nullable Object key) {
        this.owner = owner;
        this.key = key;
    }

    boolean isOf(Lookups lookups) {
        return owner == lookups;
    }

    void add(Reader reader) {
        if (size == readers.length) {
            readers = Arrays.copyOf(readers, size * 2);
        }
        readers[size++] = reader;
    }

    /** One of the readers was given up. */
    void abandoned() {
        dead++;
        if (dead == size || (dead > FEW && dead > size / 2)) {
            compact();
        }
        forgetUnread();
    }

    /** It is of no use while nobody reads it. */
    void forgetUnread() {
        if (size == 0 && owner != null && key != null) {
            owner.forget(key);
        }
    }

    private void compact() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Reader reader = readers[i];
            if (reader != null && reader.isLive()) {
                readers[kept++] = reader;
            }
        }
        Arrays.fill(readers, kept, size, null);
        size = kept;
        dead = 0;
        if (readers.length > FEW && kept < readers.length / 4) {
            readers = Arrays.copyOf(readers, Math.max(2, kept * 2));
        }
    }

    /** Tells {@code listener} of everyone who looked it up. */
    void tell(Lookups.Readers listener) {
        for (int i = 0; i < size; i++) {
            Reader reader = readers[i];
            if (reader != null && reader.isLive()) {
                listener.changed(reader);
            }
        }
    }
}
