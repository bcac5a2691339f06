package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * Where an item or data set is kept (保管、保存先).
 *
 * @param row ID, recording moment, correction
 * @param item the item kept (資料・媒体)
 * @param information the information concerned (対象情報)
 * @param place where (保管場所)
 * @param electronic whether it is electronic data (電子データ)
 * @param dataSet the data set, as a name of its own (データセット)
 * @param online whether it is online storage (オンラインストレージ)
 * @param provider the provider of the online storage (利用契約先)
 * @param facility what it is kept in (保管設備)
 * @param lockable whether it can be locked (施錠可能)
 * @param locked whether it is kept locked (施錠)
 * @param closedOff whether it is closed off by lock or the like (遮断)
 * @param from from when (開始日時)
 * @param until until when (終了日時)
 */
@RecordBuilder
@RegisterRow(register = Register.STORAGE, ja = "保管")
public record Storage(
        Row row,

        @Column(ja = "資料・媒体", blank = Column.Blank.NONE, names = Column.Names.ITEM)
        Cell<String> item,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "保管場所", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "電子データ") Cell<Boolean> electronic,
        @Column(ja = "データセット") Cell<String> dataSet,
        @Column(ja = "オンラインストレージ") Cell<Boolean> online,
        @Column(ja = "利用契約先", blank = Column.Blank.LEFT_OUT) Cell<String> provider,
        @Column(ja = "保管設備") Cell<StorageFacility> facility,
        @Column(ja = "施錠可能") Cell<Boolean> lockable,
        @Column(ja = "施錠") Cell<Boolean> locked,
        @Column(ja = "遮断") Cell<Boolean> closedOff,
        @Column(ja = "開始日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "終了日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact, Concerning {
    public Storage {
        Checks.row("Storage", row);
        item = Cell.orBlank(item);
        information = Cell.orBlank(information);
        place = Cell.orBlank(place);
        electronic = Cell.orBlank(electronic);
        dataSet = Cell.orBlank(dataSet);
        online = Cell.orBlank(online);
        provider = Cell.orBlank(provider);
        facility = Cell.orBlank(facility);
        lockable = Cell.orBlank(lockable);
        locked = Cell.orBlank(locked);
        closedOff = Cell.orBlank(closedOff);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("Storage", row, "from", from, "until", until);
    }
}
