package jp.confidentiality.model.fact;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** An activity of which a history is owed (履歴): 第3第3項(6)(7)(8). A blank item is left out. */
public sealed interface HistoryKept extends Activity, Concerning permits Copy, HandedOut {
    /** Returns whether it was permitted (許可の有無). */
    Cell<Boolean> permitted();

    /** Returns who permitted it (許可者). */
    Cell<String> permittedBy();

    /** Returns purpose and use (目的・用途). */
    Cell<String> purpose();

    /** Returns where it is kept (保管場所). */
    Cell<String> storagePlace();

    /** Returns how it is kept (保管方法). */
    Cell<String> storageMethod();

    /** Returns when it was destroyed; blank: it was not. */
    Cell<Moment> destroyed();

    /** Returns how it was destroyed. */
    Cell<String> destructionMethod();

    /** Returns the proof of destruction. */
    Cell<String> destructionProof();
}
