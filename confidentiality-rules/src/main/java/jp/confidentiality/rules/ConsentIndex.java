package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import org.jspecify.annotations.Nullable;

/** Consents by act, then by the first limit they state, so that an act meets only consents that may cover it. */
final class ConsentIndex {
    private static final int FIRST = 3;

    private final InformationTree information;
    private final Map<ConsentAct, Shelf> shelves = new EnumMap<>(ConsentAct.class);
    private final @Nullable Reads reads;
    private final @Nullable Lookups single;

    ConsentIndex(Collection<Consent> rows, InformationTree information, @Nullable Reads reads) {
        this.information = information;
        this.reads = reads;
        this.single = reads == null ? null : new Lookups(reads);
        Map<ConsentAct, List<Consent>> sorted = new EnumMap<>(ConsentAct.class);
        rows.forEach(row -> sorted.computeIfAbsent(row.act().value(), act -> new ArrayList<>())
                .add(row));
        for (ConsentAct act : reads == null ? sorted.keySet() : EnumSet.allOf(ConsentAct.class)) {
            shelves.put(act, new Shelf(sorted.getOrDefault(act, List.of()), reads));
        }
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked either up. */
    void replace(@Nullable Consent before, @Nullable Consent after, Lookups.Readers readers) {
        Consent row = before == null ? Objects.requireNonNull(after) : before;
        Objects.requireNonNull(single).changed(List.of(row.id()), readers);
        if (before != null) {
            Objects.requireNonNull(shelves.get(before.act().value())).replace(before, null, readers);
        }
        if (after != null) {
            Objects.requireNonNull(shelves.get(after.act().value())).replace(null, after, readers);
        }
    }

    /** Returns the first few consents for {@code kind}, by ID. */
    List<Consent> first(ConsentAct kind) {
        Shelf shelf = shelves.get(kind);
        return shelf == null ? List.of() : shelf.first();
    }

    /** Returns how much was noted by now, for {@link #settledBy}. */
    int noted() {
        return reads == null ? 0 : reads.mark();
    }

    /**
     * Says that a question is settled by {@code row} alone, whatever other candidates there are: those that were looked
     * up between two marks need not be watched, only the row itself.
     */
    void settledBy(Consent row, int from, int to) {
        Shelf shelf = shelves.get(row.act().value());
        if (reads != null && single != null && shelf != null) {
            reads.withdraw(from, to, shelf::has);
            single.note(row.id());
        }
    }

    /** Returns the consents for {@code kind} that may cover {@code act} for {@code piece}; others certainly do not. */
    List<Consent> candidates(ConsentAct kind, Act act, @Nullable String piece) {
        Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            return List.of();
        }
        if (act.mayBeNamed()) {
            return shelf.all.all();
        }
        Cell<String> actor = act.actor();
        List<Consent> found = shelf.unlimited.all();
        if (act.information() != null && (piece == null || information.mayBePart(piece))) {
            found = both(found, shelf.byInformation.all());
        } else if (piece != null) {
            for (String one : information.withWholes(piece)) {
                found = both(found, shelf.byInformation.at(one));
            }
        }
        found = both(found, shelf.byAct.at(act.id()));
        if (act.otherId() != null) {
            found = both(found, shelf.byAct.at(act.otherId()));
        }
        return actor == null ? found : both(found, shelf.byPerson.at(actor.orNull()));
    }

    /** Returns two lists as one; without copying where either is empty. */
    private static List<Consent> both(List<Consent> one, List<Consent> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<Consent> both = new ArrayList<>(one.size() + other.size());
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    /** The first limit that a consent states. */
    private enum Limit {
        ACTS,
        INFORMATION,
        PERSONS,
        NONE
    }

    /** The consents of one act: each under the first limit it states, or among those without one. */
    private static final class Shelf {
        final Index<Consent> all;
        final Index<Consent> unlimited;
        final Index<Consent> byAct;
        final Index<Consent> byInformation;
        final Index<Consent> byPerson;
        private final @Nullable Lookups firsts;

        Shelf(List<Consent> rows, @Nullable Reads reads) {
            Map<Limit, List<Consent>> limited = new EnumMap<>(Limit.class);
            rows.forEach(row -> limited.computeIfAbsent(limit(row), limit -> new ArrayList<>())
                    .add(row));
            this.all = new Index<>(rows, row -> Set.of(), reads);
            this.unlimited = new Index<>(of(limited, Limit.NONE), row -> Set.of(), reads);
            this.byAct = new Index<>(of(limited, Limit.ACTS), row -> row.acts().value(), reads);
            this.byInformation = new Index<>(
                    of(limited, Limit.INFORMATION), row -> row.information().value(), reads);
            this.byPerson =
                    new Index<>(of(limited, Limit.PERSONS), row -> row.persons().value(), reads);
            this.firsts = reads == null ? null : new Lookups(reads);
        }

        private static List<Consent> of(Map<Limit, List<Consent>> limited, Limit limit) {
            return limited.getOrDefault(limit, List.of());
        }

        /** Puts one in the place of the other, under the same limit. */
        void replace(@Nullable Consent before, @Nullable Consent after, Lookups.Readers readers) {
            if (before != null && all.isAmong(before, FIRST)) {
                Objects.requireNonNull(firsts).changed(null, readers);
            }
            all.replace(before, after, readers);
            if (after != null && all.isAmong(after, FIRST)) {
                Objects.requireNonNull(firsts).changed(null, readers);
            }
            index(before == null ? Objects.requireNonNull(after) : before).replace(before, after, readers);
        }

        List<Consent> first() {
            if (firsts != null) {
                firsts.note(null);
            }
            return all.first(FIRST);
        }

        boolean has(Bucket bucket) {
            return byAct.has(bucket)
                    || byInformation.has(bucket)
                    || byPerson.has(bucket)
                    || unlimited.has(bucket)
                    || all.has(bucket);
        }

        private Index<Consent> index(Consent row) {
            return switch (limit(row)) {
                case ACTS -> byAct;
                case INFORMATION -> byInformation;
                case PERSONS -> byPerson;
                case NONE -> unlimited;
            };
        }

        private static Limit limit(Consent row) {
            if (row.acts().isValue()) {
                return Limit.ACTS;
            }
            if (row.information().isValue()) {
                return Limit.INFORMATION;
            }
            return row.persons().isValue() ? Limit.PERSONS : Limit.NONE;
        }
    }
}
