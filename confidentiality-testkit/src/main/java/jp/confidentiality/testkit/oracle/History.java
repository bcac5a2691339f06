package jp.confidentiality.testkit.oracle;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.HandedOut;
import jp.confidentiality.model.fact.HistoryKept;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Timeline;

/**
 * The items of a history (履歴): 第3第3項(6)(7)(8). A blank item is left out; those of what has not happened are not owed.
 */
final class History {
    private History() {}

    static Truth complete(World world, String norm, HistoryKept act) {
        Truth handedOut = act instanceof HandedOut out
                ? ifHappened(out.returned(), out.returnMethod(), out.returnProof())
                : Truth.TRUE;
        return Truth.all(
                Cells.filled(act.at()),
                Cells.filled(act.actor()),
                permission(act),
                Cells.filled(act.information()),
                Cells.filled(act.purpose()),
                Cells.filled(act.storagePlace()),
                Cells.filled(act.storageMethod()),
                handedOut,
                ifHappened(act.destroyed(), act.destructionMethod(), act.destructionProof()),
                additional(world, norm, act));
    }

    /** Item ③: "not permitted" fills it; permitted needs to say by whom (reading 10). */
    private static Truth permission(HistoryKept act) {
        return Cells.filled(act.permitted())
                .and(Cells.yes(act.permitted()).not().or(Cells.filled(act.permittedBy())));
    }

    /** An unknown moment is filled whatever it is, or it has not happened: then only the others count. */
    private static Truth ifHappened(Cell<Moment> when, Cell<String> how, Cell<String> proof) {
        Truth told = Cells.filled(how).and(Cells.filled(proof));
        Truth moment = when.isUnknown() ? Truth.TRUE : Cells.filled(when);
        return Cells.happened(when).not().or(moment.and(told));
    }

    /** Columns that the profile wants beyond the text; one that the row's type does not have is not owed. */
    private static Truth additional(World world, String norm, HistoryKept act) {
        Timeline<Set<String>> wanted = world.profile.additionalHistory().get(NormId.of(norm));
        if (wanted == null) {
            return Truth.TRUE;
        }
        When at = When.of(act.at());
        return at.dated()
                ? filled(act, wanted.on(at.firstDay()))
                : World.always(wanted, names -> filled(act, names), at);
    }

    private static Truth filled(HistoryKept act, Set<String> names) {
        return Truth.every(
                names,
                name -> FactType.of(act)
                        .column(name)
                        .map(column -> Cells.filled(column.read(act)))
                        .orElse(Truth.TRUE));
    }
}
