package jp.confidentiality.model.fact;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** An activity whose history also says what became of a return (返還): 第3第3項(7)⑦ and (8)⑦. */
public sealed interface HandedOut extends HistoryKept permits Access, Removal, Transfer {
    /** Returns when it was returned; blank: it was not. */
    Cell<Moment> returned();

    /** Returns how it was returned. */
    Cell<String> returnMethod();

    /** Returns the proof of return. */
    Cell<String> returnProof();
}
