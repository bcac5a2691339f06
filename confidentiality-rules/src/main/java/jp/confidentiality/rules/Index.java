package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;
import org.jspecify.annotations.Nullable;

/** Rows by key, in the order of their IDs; a row without a key is found under every key. */
final class Index<F extends StandingFact> {
    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

    private final Function<F, @Nullable Set<String>> keys;
    private final List<F> all;
    private final @Nullable Lookups lookups;
    private volatile @Nullable Keyed<F> keyed;

    /** Rows by key; made when the first is asked for, for a small dossier asks for few. */
    private static final class Keyed<F extends StandingFact> {
        final List<F> anywhere = new ArrayList<>(0);
        final Map<String, List<F>> byKey = new HashMap<>();

        void add(F row, @Nullable Set<String> keys) {
            if (keys == null) {
                insert(anywhere, row);
                return;
            }
            for (String key : keys) {
                insert(byKey.computeIfAbsent(key, any -> new ArrayList<>(2)), row);
            }
        }

        void remove(F row, @Nullable Set<String> keys) {
            if (keys == null) {
                delete(anywhere, row);
                return;
            }
            for (String key : keys) {
                byKey.computeIfPresent(key, (any, rows) -> delete(rows, row).isEmpty() ? null : rows);
            }
        }
    }

    Index(Collection<F> rows, Function<F, @Nullable Set<String>> keys, @Nullable Reads reads) {
        this.keys = keys;
        this.lookups = reads == null ? null : new Lookups(reads);
        this.all = new ArrayList<>(rows.size());
        rows.forEach(row -> insert(all, row));
    }

    private Keyed<F> keyed() {
        Keyed<F> known = keyed;
        return known == null ? sorted() : known;
    }

    /** Several threads may ask first. */
    private synchronized Keyed<F> sorted() {
        Keyed<F> made = keyed;
        if (made == null) {
            made = new Keyed<>();
            for (F row : all) {
                made.add(row, keys.apply(row));
            }
            keyed = made;
        }
        return made;
    }

    private void add(F row) {
        keyed().add(row, keys.apply(row));
        insert(all, row);
    }

    private void remove(F row) {
        keyed().remove(row, keys.apply(row));
        delete(all, row);
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked either up. */
    void replace(@Nullable F before, @Nullable F after, Lookups.Readers readers) {
        if (before != null) {
            remove(before);
            tell(before, readers);
        }
        if (after != null) {
            add(after);
            tell(after, readers);
        }
    }

    private void tell(F row, Lookups.Readers readers) {
        if (lookups != null) {
            lookups.changed(keys.apply(row), readers);
        }
    }

    /** Adds the IDs of all rows to {@code into}, unnoted. */
    void ids(Set<String> into) {
        all.forEach(row -> into.add(row.id()));
    }

    /** Returns the first {@code number} rows, unnoted. */
    List<F> first(int number) {
        return List.copyOf(all.subList(0, Math.min(number, all.size())));
    }

    /** Tells whether {@code row} is among the first {@code number}. */
    boolean isAmong(F row, int number) {
        int place = place(all, row);
        return place >= 0 && place < number;
    }

    /** Tells whether {@code row} is there, unnoted. */
    boolean has(F row) {
        return place(all, row) >= 0;
    }

    /** Tells whether {@code bucket} is of lookups here. */
    boolean has(Bucket bucket) {
        return lookups != null && bucket.isOf(lookups);
    }

    /** Returns all rows. */
    List<F> all() {
        if (lookups != null) {
            lookups.note(null);
        }
        return all;
    }

    /** Returns the rows under {@code key}, and those that may be; all for a null key. */
    List<F> at(@Nullable String key) {
        if (lookups != null) {
            lookups.note(key);
        }
        return key == null ? all : unnoted(key);
    }

    /** Returns the rows under {@code key}, and those that may be, for someone who notes otherwise what is looked up. */
    List<F> unnoted(String key) {
        if (all.isEmpty()) {
            return List.of();
        }
        Keyed<F> sorted = keyed();
        List<F> found = sorted.byKey.getOrDefault(key, List.of());
        return sorted.anywhere.isEmpty() ? found : merged(found, sorted.anywhere);
    }

    /** Returns the rows of two lists, by ID, each once. */
    static <F extends Fact> List<F> merged(List<F> one, List<F> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<F> both = new ArrayList<>(one.size() + other.size());
        int next = 0;
        for (F row : one) {
            int order = -1;
            while (next < other.size() && (order = BY_ID.compare(other.get(next), row)) < 0) {
                both.add(other.get(next++));
            }
            next += order == 0 ? 1 : 0;
            both.add(row);
        }
        both.addAll(other.subList(next, other.size()));
        return both;
    }

    /** Puts {@code row} in its place by ID. */
    static <F extends Fact> void insert(List<F> rows, F row) {
        if (rows.isEmpty() || BY_ID.compare(rows.get(rows.size() - 1), row) < 0) {
            rows.add(row);
            return;
        }
        int place = place(rows, row);
        rows.add(place < 0 ? -place - 1 : place + 1, row);
    }

    /** Takes {@code row} away. */
    static <F extends Fact> List<F> delete(List<F> rows, F row) {
        int place = place(rows, row);
        if (place >= 0) {
            rows.remove(place);
        }
        return rows;
    }

    private static <F extends Fact> int place(List<F> rows, F row) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = BY_ID.compare(rows.get(middle), row);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -(low + 1);
    }
}
