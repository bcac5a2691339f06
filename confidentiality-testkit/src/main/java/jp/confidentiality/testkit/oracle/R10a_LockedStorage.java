package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageFacility;

/** 10ア データ等の保管. */
final class R10a_LockedStorage {
    private static final String NORM = "R10a.locked-storage";

    private R10a_LockedStorage() {}

    static void judge(World world, Sheet sheet) {
        for (Storage one : world.all(Storage.class)) {
            Truth facility = Cells.is(one.facility(), StorageFacility.LOCKABLE_CABINET)
                    .or(Cells.is(one.facility(), StorageFacility.ENTRY_CONTROLLED_ROOM));
            Truth provided = world.informations.provided(one.information());
            sheet.enter(NORM, one, Ruling.of(provided, Cells.yes(one.locked()).and(facility)));
        }
        sheet.enterUnrecorded(NORM, false, Register.STORAGE);
    }
}
