package jp.confidentiality.model.fact;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** What the constructors of rows refuse. */
final class Checks {
    private Checks() {}

    static void required(String type, Row row, String field, Cell<?> cell) {
        if (!cell.isValue() && !row.corrects().isValue()) {
            throw new IllegalArgumentException("Field '" + field + "' of " + type + " '" + row.id() + "' is " + cell
                    + ", and this column is never blank. Maybe the row is incomplete.");
        }
    }

    static void order(String type, Row row, String begin, Cell<Moment> from, String end, Cell<Moment> until) {
        if (from.isValue() && until.isValue() && until.value().certainlyBefore(from.value())) {
            throw new IllegalArgumentException("Field '" + end + "' of " + type + " '" + row.id() + "' is "
                    + until.value() + ", before field '" + begin + "' (" + from.value()
                    + "). Maybe the two are exchanged.");
        }
    }

    static void positive(String type, Row row, String field, Cell<Integer> cell) {
        if (cell.isValue() && cell.value() <= 0) {
            throw new IllegalArgumentException("Field '" + field + "' of " + type + " '" + row.id() + "' is "
                    + cell.value() + ". Maybe a positive number was meant.");
        }
    }
}
