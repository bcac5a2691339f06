package jp.confidentiality.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Ledger;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The time that is closed: rows certainly of that time are refused, activities certainly of that time let go. */
final class Closing {
    private final Ledger ledger;
    private @Nullable LocalDateTime closed;

    Closing(Ledger ledger) {
        this.ledger = ledger;
    }

    void before(LocalDateTime moment) {
        closed = closed == null || moment.isAfter(closed) ? moment : closed;
    }

    /**
     * Checks that {@code fact} may be recorded: an activity, or another row unless it corrects one that is there, must
     * not be certainly of the closed time.
     */
    void check(Fact fact) {
        LocalDateTime before = closed;
        if (before == null || ledger.find(fact.id()) != null) {
            return;
        }
        String corrected = fact.row().corrects().orNull();
        if (fact instanceof Activity && corrected != null && ledger.find(corrected) == null) {
            throw new IllegalArgumentException("Row '" + fact.id() + "' corrects '" + corrected
                    + "', which is not there. Maybe it was let go when the time before " + before + " was closed.");
        }
        if ((fact instanceof Activity || corrected == null) && isOver(fact, before)) {
            throw new IllegalArgumentException("Row '" + fact.id() + "' is of " + EventMoments.moment(fact)
                    + ", and the time before " + before + " is closed. Maybe its moment is misspelt.");
        }
    }

    /**
     * Returns the activities that are over: of the closed time as they are seen, or as first recorded if they are not.
     */
    List<Unit> over(Iterable<Unit> units) {
        List<Unit> over = new ArrayList<>();
        for (Unit unit : units) {
            Fact fact = unit.row instanceof Activity seen ? seen : unit.root();
            if (closed != null && fact instanceof Activity && isOver(fact, closed)) {
                over.add(unit);
            }
        }
        return over;
    }

    private static boolean isOver(Fact fact, LocalDateTime before) {
        FactColumn column = EventMoments.column(FactType.of(fact));
        Moment moment = EventMoments.moment(fact);
        return column != null
                && column.role() == Role.EVENT
                && moment != null
                && moment.isDated()
                && moment.latest() < Moment.seconds(before);
    }
}
