package jp.confidentiality.benchmarks.plain;

import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;

/** Which places are workplaces, and when they were in use. */
final class PlaceTable {
    private record Row(int workplace, Period inUse) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final Sight sight;

    PlaceTable(Sight sight) {
        this.sight = sight;
    }

    static int workplace(Place place) {
        PlaceCategory category = place.category().orNull();
        return category == null ? Kleene.UNKNOWN : Kleene.of(category == PlaceCategory.WORKPLACE);
    }

    void add(String id, Place place) {
        rows.put(id, new Row(workplace(place), Period.of(place.usedFrom(), sight.later(place.usedUntil()))));
    }

    /** Tells whether the place is a workplace in use at that moment. */
    int workplaceInUse(Cell<String> place, Subject subject) {
        String id = place.orNull();
        if (id == null) {
            return Kleene.UNKNOWN;
        }
        Row row = rows.get(id);
        return row == null ? Kleene.NO : Math.min(row.workplace, row.inUse.holds(subject.earliest, subject.latest));
    }
}
