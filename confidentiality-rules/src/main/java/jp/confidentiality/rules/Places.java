package jp.confidentiality.rules;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Register;

/** Which places are workplaces in use, consented or not (D20). */
final class Places {
    private final Weigher weigher;

    Places(Weigher weigher) {
        this.weigher = weigher;
    }

    /** The place that {@code cell} of {@code row} names was a workplace in use at {@code moment}. */
    Truth workplace(Fact row, String column, Cell<String> cell, Interval moment) {
        String id = cell.orNull();
        Place place = id == null ? null : weigher.evidence().place(id);
        if (place == null) {
            return id == null ? weigher.missing(row, column, cell) : Truth.missing(Register.PLACES);
        }
        PlaceCategory category = place.category().orNull();
        if (category == null) {
            return weigher.missing(place, "category", place.category())
                    .and(weigher.inForce(place, place.usedFrom(), place.usedUntil(), moment));
        }
        return category == PlaceCategory.WORKPLACE
                ? weigher.inForce(place, place.usedFrom(), place.usedUntil(), moment)
                : Truth.FALSE;
    }
}
