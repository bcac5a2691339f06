package jp.confidentiality.model.fact;

import java.util.Arrays;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import org.jspecify.annotations.Nullable;

/** What the constructors of rows refuse. */
final class Checks {
    private Checks() {}

    /** Refuses a row without identity: a builder hands over null where it was given none. */
    static void row(String type, @Nullable Row row) {
        if (row == null) {
            throw new IllegalArgumentException(
                    "Field 'row' of " + type + " is missing. Maybe give it Row.of(\"an-ID\").");
        }
    }

    /** Refuses a row that leaves {@code cell} empty, unless it {@code cancels} an earlier one. */
    static void required(String type, Row row, String field, Cell<?> cell, boolean cancels) {
        if (!cell.isValue() && !cancels) {
            throw new InvalidRowException(
                    field,
                    cell.isUnknown() ? "不明" : "",
                    "「" + ja(type, field) + "」欄は空や不明にできません。値を書いてください。",
                    en(type, row, field) + cell + ", and this column is never blank. Maybe the row is incomplete.");
        }
    }

    /** Tells whether a row with these cells is an empty correction. */
    static boolean cancels(Row row, Cell<?>... cells) {
        return row.corrects().isValue() && Arrays.stream(cells).allMatch(Cell::isBlank);
    }

    static void order(String type, Row row, String begin, Cell<Moment> from, String end, Cell<Moment> until) {
        if (from.isValue() && until.isValue() && until.value().certainlyBefore(from.value())) {
            throw new InvalidRowException(
                    end,
                    until.value().toString(),
                    "「" + ja(type, end) + "」欄の " + until.value() + " が「" + ja(type, begin) + "」欄の " + from.value()
                            + " より前です。入れ替わっていないか確かめてください。",
                    en(type, row, end) + until.value() + ", before field '" + begin + "' (" + from.value()
                            + "). Maybe the two are exchanged.");
        }
    }

    static void positive(String type, Row row, String field, Cell<Integer> cell) {
        if (cell.isValue() && cell.value() <= 0) {
            throw new InvalidRowException(
                    field,
                    cell.value().toString(),
                    "「" + ja(type, field) + "」欄の " + cell.value() + " は正の数ではありません。数字を確かめてください。",
                    en(type, row, field) + cell.value() + ". Maybe a positive number was meant.");
        }
    }

    private static String en(String type, Row row, String field) {
        return "Field '" + field + "' of " + type + " '" + row.id() + "' is ";
    }

    private static String ja(String type, String field) {
        return FactType.all().stream()
                .filter(known -> known.type().getSimpleName().equals(type))
                .flatMap(known -> known.column(field).stream())
                .map(FactColumn::ja)
                .findFirst()
                .orElse(field);
    }
}
