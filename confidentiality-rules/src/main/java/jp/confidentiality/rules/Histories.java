package jp.confidentiality.rules;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.HandedOut;
import jp.confidentiality.model.fact.HistoryKept;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The items of a history (履歴): 第3第3項(6)(7)(8) ① to ⑧. "Not permitted" fills item ③; ⑦ and ⑧ only once they happened.
 */
final class Histories {
    private final Weigher weigher;

    Histories(Weigher weigher) {
        this.weigher = weigher;
    }

    /** Every item of the history of {@code row} is filled, and what the profile asks for beyond the text. */
    Truth complete(NormId norm, HistoryKept row) {
        Truth complete = filled(row, "①", "at", row.at())
                .and(filled(row, "②", "actor", row.actor()))
                .and(permission(row))
                .and(filled(row, "④", "information", row.information()))
                .and(filled(row, "⑤", "purpose", row.purpose()))
                .and(filled(row, "⑥", "storagePlace", row.storagePlace()))
                .and(filled(row, "⑥", "storageMethod", row.storageMethod()));
        if (row instanceof HandedOut out) {
            complete = complete.and(fate(
                    out,
                    "⑦",
                    "returned",
                    out.returned(),
                    "returnMethod",
                    out.returnMethod(),
                    "returnProof",
                    out.returnProof()));
        }
        String destroyed = row instanceof HandedOut ? "⑧" : "⑦";
        complete = complete.and(fate(
                row,
                destroyed,
                "destroyed",
                row.destroyed(),
                "destructionMethod",
                row.destructionMethod(),
                "destructionProof",
                row.destructionProof()));
        complete = complete.and(additional(norm, row));
        return complete.isTrue() ? weigher.noting(complete, Because.HISTORY_COMPLETE, row) : complete;
    }

    /** The row leaves none of {@code columns} blank. */
    Truth recorded(Fact row, List<String> columns) {
        Truth recorded = Truth.TRUE;
        for (String name : columns) {
            FactColumn column = FactType.of(row)
                    .column(name)
                    .orElseThrow(() -> new IllegalArgumentException("Row '" + row.id() + "' has no column '" + name
                            + "'. Maybe the rule names a column of another type."));
            Cell<?> cell = column.read(row);
            Truth blank = cell.isUnknown() ? weigher.missing(row, name, cell) : Truth.of(cell.isValue());
            recorded = recorded.and(
                    blank.isFalse() && weigher.explaining()
                            ? blank.noting(Note.of(Because.COLUMN_LEFT_OUT, row, column.ja(), name))
                            : blank);
        }
        return recorded;
    }

    private Truth additional(NormId norm, HistoryKept row) {
        @Nullable
        Timeline<Set<String>> columns = weigher.profile().additionalHistory().get(norm);
        return columns == null
                ? Truth.TRUE
                : weigher.always(columns, Interval.of(row, row.at()), names -> filled(row, names));
    }

    private Truth filled(HistoryKept row, Set<String> columns) {
        Truth filled = Truth.TRUE;
        for (String column : columns) {
            Cell<?> cell = FactType.of(row).column(column).map(c -> c.read(row)).orElse(null);
            filled = cell == null ? filled : filled.and(filled(row, "＋", column, cell));
        }
        return filled;
    }

    private Truth permission(HistoryKept row) {
        Boolean permitted = row.permitted().orNull();
        if (permitted == null) {
            return filled(row, "③", "permitted", row.permitted());
        }
        return permitted ? filled(row, "③", "permittedBy", row.permittedBy()) : Truth.TRUE;
    }

    private Truth fate(
            HistoryKept row,
            String item,
            String whenColumn,
            Cell<Moment> when,
            String methodColumn,
            Cell<String> method,
            String proofColumn,
            Cell<String> proof) {
        if (when.isBlank()) {
            return Truth.TRUE;
        }
        Truth told = filled(row, item, methodColumn, method).and(filled(row, item, proofColumn, proof));
        if (when.isUnknown()) {
            return weigher.missing(row, whenColumn, when).or(told.isTrue() ? Truth.TRUE : told);
        }
        Moment moment = when.value();
        return moment.isDated() ? told : told.and(unknown(row, item, whenColumn));
    }

    private Truth filled(Fact row, String item, String column, Cell<?> cell) {
        if (cell.isBlank()) {
            return note(Truth.FALSE, Because.HISTORY_ITEM_LEFT_OUT, row, item, column);
        }
        if (cell.isUnknown() || cell.value().equals(Moment.SOMETIME)) {
            return unknown(row, item, column);
        }
        return Truth.TRUE;
    }

    private Truth unknown(Fact row, String item, String column) {
        return note(Truth.missing(), Because.HISTORY_ITEM_UNKNOWN, row, item, column);
    }

    private Truth note(Truth truth, Because because, Fact row, String item, String column) {
        return weigher.explaining()
                ? truth.noting(Note.of(because, row, item, Weigher.heading(row, column), column))
                : truth;
    }
}
