package jp.confidentiality.rules;

import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The moment of a row itself: its event or planned start. */
final class EventMoments {
    private static final Map<FactType, FactColumn> COLUMN = new HashMap<>();

    static {
        for (FactType type : FactType.all()) {
            for (FactColumn column : type.columns()) {
                if (column.isMoment() && (column.role() == Role.EVENT || column.role() == Role.PLANNED_START)) {
                    COLUMN.put(type, column);
                }
            }
        }
    }

    private EventMoments() {}

    /** Returns the column that says when rows of {@code type} took place, if there is one. */
    static @Nullable FactColumn column(FactType type) {
        return COLUMN.get(type);
    }

    /** Tells whether the first column of {@code type} says when its rows took place, and not when they are to. */
    static boolean isFirst(FactType type) {
        FactColumn first = type.columns().get(0);
        return first.role() == Role.EVENT && first == COLUMN.get(type);
    }

    /** Returns when {@code fact} took place, as far as its row says. */
    static Interval of(Fact fact) {
        Moment moment = moment(fact);
        return moment == null ? Interval.of(fact, Cell.blank()) : Interval.of(moment);
    }

    /** Returns the row's own moment, or null where the row has none or leaves it out. */
    static @Nullable Moment moment(Fact fact) {
        FactColumn column = COLUMN.get(FactType.of(fact));
        Cell<?> cell = column == null ? Cell.blank() : column.read(fact);
        return (Moment) cell.orNull();
    }
}
