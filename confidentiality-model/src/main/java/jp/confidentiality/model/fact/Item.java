package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A material, data set or medium obtained in the work (資料、データ、記録媒体).
 *
 * @param row ID, recording moment, correction
 * @param kind the kind of medium (種類)
 * @param information the information concerned (対象情報)
 * @param provided whether the orderer provided the item itself (委託者提供)
 * @param custodian who looks after it (管理者)
 * @param place where it belongs (保管場所)
 * @param heldFrom when it came to be held (入手日時)
 * @param heldUntil when it ceased to be held (保有終了日時)
 * @param returned when it was returned to the orderer (返還日時)
 * @param erased when it was erased or destroyed (消去・廃棄日時)
 */
@RecordBuilder
@RegisterRow(register = Register.ITEMS, ja = "資料・媒体")
public record Item(
        Row row,
        @Column(ja = "種類") Cell<MediumKind> kind,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "委託者提供") Cell<Boolean> provided,

        @Column(ja = "管理者", blank = Column.Blank.LEFT_OUT, names = Column.Names.PARTY)
        Cell<String> custodian,

        @Column(ja = "保管場所", blank = Column.Blank.LEFT_OUT, names = Column.Names.PLACE)
        Cell<String> place,

        @Column(ja = "入手日時", role = Column.Role.EVENT) Cell<Moment> heldFrom,
        @Column(ja = "保有終了日時", blank = Column.Blank.NONE) Cell<Moment> heldUntil,
        @Column(ja = "返還日時", blank = Column.Blank.NONE) Cell<Moment> returned,
        @Column(ja = "消去・廃棄日時", blank = Column.Blank.NONE) Cell<Moment> erased)
        implements StandingFact, Concerning {
    public Item {
        Checks.row("Item", row);
        kind = Cell.orBlank(kind);
        information = Cell.orBlank(information);
        provided = Cell.orBlank(provided);
        custodian = Cell.orBlank(custodian);
        place = Cell.orBlank(place);
        heldFrom = Cell.orBlank(heldFrom);
        heldUntil = Cell.orBlank(heldUntil);
        returned = Cell.orBlank(returned);
        erased = Cell.orBlank(erased);
        Checks.order("Item", row, "heldFrom", heldFrom, "heldUntil", heldUntil);
        Checks.order("Item", row, "heldFrom", heldFrom, "returned", returned);
        Checks.order("Item", row, "heldFrom", heldFrom, "erased", erased);
    }
}
