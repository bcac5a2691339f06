package jp.confidentiality.model.fact;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** A row of a log (活動): unbounded in number, judged each against standing facts, never against another activity. */
public sealed interface Activity extends Fact
        permits HistoryKept, Acquisition, DeviceUse, DutyCheck, Entry, Provision, Stint, Use {
    /** Returns when it took place. */
    Cell<Moment> at();

    /** Returns who acted; the person or body need not be registered. */
    Cell<String> actor();
}
