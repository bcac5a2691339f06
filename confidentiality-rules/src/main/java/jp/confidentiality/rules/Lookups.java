package jp.confidentiality.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who looked what up in one index: by key, or all of it. */
final class Lookups {
    private final Reads reads;
    private final Map<Object, Bucket> byKey = new HashMap<>();
    private final Bucket all = new Bucket(this, null);

    Lookups(Reads reads) {
        this.reads = reads;
    }

    /** Hears who looked up what has changed. */
    interface Readers {
        void changed(Reader reader);
    }

    /** Notes that what stands under {@code key} is looked up; null: all of it. */
    void note(@Nullable Object key) {
        reads.note(key == null ? all : under(key));
    }

    private Bucket under(Object key) {
        Bucket found = byKey.get(key);
        if (found == null) {
            found = new Bucket(this, key);
            byKey.put(key, found);
            reads.kept(1);
        }
        return found;
    }

    /** What stands under {@code keys} has changed; null: something that may stand under any. */
    void changed(@Nullable Collection<?> keys, Readers readers) {
        all.tell(readers);
        if (keys == null) {
            byKey.values().forEach(bucket -> bucket.tell(readers));
            return;
        }
        for (Object key : keys) {
            Bucket bucket = byKey.get(key);
            if (bucket != null) {
                bucket.tell(readers);
            }
        }
    }

    void forget(Object key) {
        if (byKey.remove(key) != null) {
            reads.kept(-1);
        }
    }
}
