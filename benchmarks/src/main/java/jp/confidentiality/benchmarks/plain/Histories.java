package jp.confidentiality.benchmarks.plain;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.HandedOut;
import jp.confidentiality.model.fact.HistoryKept;

/** Whether a history leaves no item out: ① to ⑥ always, ⑦ and ⑧ once it happened. */
final class Histories {
    private Histories() {}

    static int complete(HistoryKept row, Sight sight) {
        int filled = Math.min(dated(row.at()), Math.min(filled(row.actor()), filled(row.information())));
        filled = Math.min(filled, Math.min(filled(row.purpose()), permitted(row)));
        filled = Math.min(filled, Math.min(filled(row.storagePlace()), filled(row.storageMethod())));
        if (filled != Kleene.NO && !row.destroyed().isBlank()) {
            int happened = happened(sight.later(row.destroyed()));
            int written = Math.min(filled(row.destructionMethod()), filled(row.destructionProof()));
            filled = Math.min(filled, Math.max(Kleene.not(happened), written));
        }
        if (filled != Kleene.NO
                && row instanceof HandedOut handed
                && !handed.returned().isBlank()) {
            int happened = happened(sight.later(handed.returned()));
            int written = Math.min(filled(handed.returnMethod()), filled(handed.returnProof()));
            filled = Math.min(filled, Math.max(Kleene.not(happened), written));
        }
        return filled;
    }

    /** Whoever permitted it is named only where it was permitted. */
    private static int permitted(HistoryKept row) {
        int permitted = filled(row.permitted());
        if (permitted == Kleene.YES && row.permitted().value()) {
            return filled(row.permittedBy());
        }
        return permitted;
    }

    private static int happened(Cell<?> cell) {
        return cell.isValue() ? Kleene.YES : cell.isBlank() ? Kleene.NO : Kleene.UNKNOWN;
    }

    /** A blank item is left out; one written down as unknown may have been known to nobody. */
    private static int filled(Cell<?> cell) {
        return cell.isValue() ? Kleene.YES : cell.isBlank() ? Kleene.NO : Kleene.UNKNOWN;
    }

    /** That it happened, nobody knows when, leaves the item unknown. */
    private static int dated(Cell<Moment> cell) {
        Moment moment = cell.orNull();
        return moment == null || moment.isDated() ? filled(cell) : Kleene.UNKNOWN;
    }
}
