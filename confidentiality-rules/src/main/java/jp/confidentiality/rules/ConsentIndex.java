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
    private final InformationTree information;
    private final Map<ConsentAct, Shelf> shelves = new EnumMap<>(ConsentAct.class);

    ConsentIndex(Collection<Consent> rows, InformationTree information, @Nullable Reads reads) {
        this.information = information;
        Map<ConsentAct, List<Consent>> sorted = new EnumMap<>(ConsentAct.class);
        rows.forEach(row -> sorted.computeIfAbsent(row.act().value(), act -> new ArrayList<>())
                .add(row));
        for (ConsentAct act : reads == null ? sorted.keySet() : EnumSet.allOf(ConsentAct.class)) {
            shelves.put(act, new Shelf(sorted.getOrDefault(act, List.of()), reads));
        }
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked either up. */
    void replace(@Nullable Consent before, @Nullable Consent after, Lookups.Readers readers) {
        if (before != null) {
            Objects.requireNonNull(shelves.get(before.act().value())).replace(before, null, readers);
        }
        if (after != null) {
            Objects.requireNonNull(shelves.get(after.act().value())).replace(null, after, readers);
        }
    }

    /** Returns all consents for {@code kind}. */
    List<Consent> of(ConsentAct kind) {
        Shelf shelf = shelves.get(kind);
        return shelf == null ? List.of() : shelf.all.all();
    }

    /** Returns the consents for {@code kind} that may cover {@code act} for {@code piece}; others certainly do not. */
    List<Consent> candidates(ConsentAct kind, Act act, @Nullable String piece) {
        Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            return List.of();
        }
        Cell<String> actor = act.actor();
        if (act.mayBeNamed() || piece == null || (actor != null && !actor.isValue()) || information.mayBePart(piece)) {
            return shelf.all.all();
        }
        List<Consent> found = new ArrayList<>(shelf.unlimited.all());
        for (String one : information.withWholes(piece)) {
            found.addAll(shelf.byInformation.at(one));
        }
        found.addAll(shelf.byAct.at(act.id()));
        if (act.otherId() != null) {
            found.addAll(shelf.byAct.at(act.otherId()));
        }
        if (actor != null) {
            found.addAll(shelf.byPerson.at(actor.value()));
        }
        return found;
    }

    /** The consents of one act: each under the first limit it states, or among those without one. */
    private static final class Shelf {
        final Index<Consent> all;
        final Index<Consent> unlimited;
        final Index<Consent> byAct;
        final Index<Consent> byInformation;
        final Index<Consent> byPerson;

        Shelf(List<Consent> rows, @Nullable Reads reads) {
            this.all = new Index<>(rows, row -> Set.of(), reads);
            this.unlimited = new Index<>(List.of(), row -> Set.of(), reads);
            this.byAct = new Index<>(List.of(), row -> row.acts().value(), reads);
            this.byInformation = new Index<>(List.of(), row -> row.information().value(), reads);
            this.byPerson = new Index<>(List.of(), row -> row.persons().value(), reads);
            rows.forEach(row -> index(row).replace(null, row, reader -> {}));
        }

        void replace(@Nullable Consent before, @Nullable Consent after, Lookups.Readers readers) {
            all.replace(before, after, readers);
            index(before == null ? Objects.requireNonNull(after) : before).replace(before, after, readers);
        }

        private Index<Consent> index(Consent row) {
            if (row.acts().isValue()) {
                return byAct;
            }
            if (row.information().isValue()) {
                return byInformation;
            }
            return row.persons().isValue() ? byPerson : unlimited;
        }
    }
}
