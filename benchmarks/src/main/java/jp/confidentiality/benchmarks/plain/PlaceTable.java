package jp.confidentiality.benchmarks.plain;

import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Premises;
import org.jspecify.annotations.Nullable;

/** Which places are workplaces, and when they were in use. */
final class PlaceTable {
    private record Row(int workplace, int main, int orderers, int serverRoom, Period inUse) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final Sight sight;

    PlaceTable(Sight sight) {
        this.sight = sight;
    }

    static int workplace(Place place) {
        PlaceCategory category = place.category().orNull();
        return category == null ? Kleene.UNKNOWN : Kleene.of(category == PlaceCategory.WORKPLACE);
    }

    /** Tells whether it is a main workplace, the contractor's or a subcontractor's. */
    static int main(Place place) {
        Premises premises = place.premises().orNull();
        int own = premises == null
                ? Kleene.UNKNOWN
                : Kleene.of(premises == Premises.CONTRACTOR || premises == Premises.SUBCONTRACTOR);
        return Math.min(workplace(place), Math.min(Kleene.of(place.main()), own));
    }

    void add(String id, Place place) {
        Premises premises = place.premises().orNull();
        PlaceCategory category = place.category().orNull();
        rows.put(
                id,
                new Row(
                        workplace(place),
                        main(place),
                        premises == null ? Kleene.UNKNOWN : Kleene.of(premises == Premises.ORDERER),
                        category == null ? Kleene.UNKNOWN : Kleene.of(category == PlaceCategory.SERVER_ROOM),
                        Period.of(place.usedFrom(), sight.later(place.usedUntil()))));
    }

    int onOrderersPremises(Cell<String> place) {
        Row row = row(place);
        return row == null ? Kleene.UNKNOWN : row.orderers;
    }

    int serverRoom(Cell<String> place) {
        Row row = row(place);
        return row == null ? Kleene.UNKNOWN : row.serverRoom;
    }

    /** Tells whether the place is a main workplace in use at that moment. */
    int mainInUse(@Nullable Cell<String> place, Subject subject) {
        Row row = place == null ? null : row(place);
        return row == null ? Kleene.UNKNOWN : Math.min(row.main, row.inUse.holds(subject.earliest, subject.latest));
    }

    private @Nullable Row row(Cell<String> place) {
        String id = place.orNull();
        return id == null ? null : rows.get(id);
    }

    /** Tells whether the place is a workplace in use at that moment. */
    int workplaceInUse(Cell<String> place, Subject subject) {
        Row row = row(place);
        return row == null
                ? Kleene.UNKNOWN
                : Math.min(row.workplace, row.inUse.holds(subject.earliest, subject.latest));
    }
}
