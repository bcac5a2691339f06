package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A use of a device (機器の使用).
 *
 * @param row ID, recording moment, correction
 * @param at when (使用日時)
 * @param actor who (使用者)
 * @param place where (使用場所)
 * @param ownership whose device it is (所有)
 */
@RecordBuilder
@RegisterRow(register = Register.DEVICE_USES, ja = "機器使用")
public record DeviceUse(
        Row row,
        @Column(ja = "使用日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "使用者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "使用場所", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "所有") Cell<Ownership> ownership)
        implements Activity {
    public DeviceUse {
        Checks.row("DeviceUse", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        place = Cell.orBlank(place);
        ownership = Cell.orBlank(ownership);
    }
}
