package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import org.jspecify.annotations.Nullable;

/** Consents by act, then by the first limit they state, so that an act meets only consents that may cover it. */
final class ConsentIndex {
    private final InformationTree information;
    private final Map<ConsentAct, Shelf> shelves = new EnumMap<>(ConsentAct.class);

    ConsentIndex(Collection<Consent> rows, InformationTree information) {
        this.information = information;
        for (Consent row : rows) {
            shelves.computeIfAbsent(row.act().value(), act -> new Shelf()).put(row);
        }
    }

    /** Returns all consents for {@code kind}. */
    List<Consent> of(ConsentAct kind) {
        Shelf shelf = shelves.get(kind);
        return shelf == null ? List.of() : shelf.all;
    }

    /** Returns the consents for {@code kind} that may cover {@code act} for {@code piece}; others certainly do not. */
    List<Consent> candidates(ConsentAct kind, Act act, @Nullable String piece) {
        Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            return List.of();
        }
        Cell<String> actor = act.actor();
        if (act.mayBeNamed() || piece == null || (actor != null && !actor.isValue()) || information.mayBePart(piece)) {
            return shelf.all;
        }
        List<Consent> found = new ArrayList<>(shelf.unlimited);
        for (String one : information.withWholes(piece)) {
            found.addAll(shelf.byInformation.getOrDefault(one, List.of()));
        }
        found.addAll(shelf.byAct.getOrDefault(act.id(), List.of()));
        if (act.otherId() != null) {
            found.addAll(shelf.byAct.getOrDefault(act.otherId(), List.of()));
        }
        if (actor != null) {
            found.addAll(shelf.byPerson.getOrDefault(actor.value(), List.of()));
        }
        return found;
    }

    private static final class Shelf {
        final List<Consent> all = new ArrayList<>();
        final List<Consent> unlimited = new ArrayList<>();
        final Map<String, List<Consent>> byAct = new HashMap<>();
        final Map<String, List<Consent>> byInformation = new HashMap<>();
        final Map<String, List<Consent>> byPerson = new HashMap<>();

        void put(Consent row) {
            all.add(row);
            if (row.acts().isValue()) {
                file(byAct, row.acts().value(), row);
            } else if (row.information().isValue()) {
                file(byInformation, row.information().value(), row);
            } else if (row.persons().isValue()) {
                file(byPerson, row.persons().value(), row);
            } else {
                unlimited.add(row);
            }
        }

        private static void file(Map<String, List<Consent>> shelf, Set<String> keys, Consent row) {
            keys.forEach(
                    key -> shelf.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
        }
    }
}
