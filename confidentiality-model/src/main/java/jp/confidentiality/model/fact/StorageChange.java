package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A change of what was notified about storage (保存先等の変更).
 *
 * @param row ID, recording moment, correction
 * @param storage the storage that changed (保管)
 * @param at when it changed (変更日時)
 */
@RecordBuilder
@RegisterRow(register = Register.STORAGE, ja = "保存先変更")
public record StorageChange(
        Row row,
        @Column(ja = "保管", names = Column.Names.STORAGE) Cell<String> storage,
        @Column(ja = "変更日時", role = Column.Role.EVENT) Cell<Moment> at)
        implements StandingFact {
    public StorageChange {
        Checks.row("StorageChange", row);
        storage = Cell.orBlank(storage);
        at = Cell.orBlank(at);
    }
}
