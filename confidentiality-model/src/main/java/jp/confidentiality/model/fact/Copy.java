package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A copy, and a copy of a copy (複製).
 *
 * @param row ID, recording moment, correction
 * @param at when (複製日時)
 * @param actor who (複製者)
 * @param information what was copied (複製情報)
 * @param kind how (種別)
 * @param place where (複製場所)
 * @param method by which method (複製方法)
 * @param permitted whether it was permitted; "no" fills the item (許可の有無)
 * @param permittedBy who permitted it; needed where permitted is yes (許可者)
 * @param purpose purpose and use (目的・用途)
 * @param storagePlace where it is kept (保管場所)
 * @param storageMethod how it is kept (保管方法)
 * @param returned when it was returned to the orderer (返還日時)
 * @param destroyed when it was destroyed (破棄日時)
 * @param destructionMethod how it was destroyed (破棄方法)
 * @param destructionProof the proof of destruction (破棄の証明資料)
 */
@RecordBuilder
@RegisterRow(register = Register.COPIES, ja = "複製")
public record Copy(
        Row row,
        @Column(ja = "複製日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "複製者", names = Column.Names.PARTY) Cell<String> actor,

        @Column(ja = "複製情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "種別") Cell<CopyKind> kind,
        @Column(ja = "複製場所", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "複製方法") Cell<String> method,
        @Column(ja = "許可の有無", blank = Column.Blank.LEFT_OUT) Cell<Boolean> permitted,
        @Column(ja = "許可者", blank = Column.Blank.LEFT_OUT) Cell<String> permittedBy,
        @Column(ja = "目的・用途", blank = Column.Blank.LEFT_OUT) Cell<String> purpose,
        @Column(ja = "保管場所", blank = Column.Blank.LEFT_OUT) Cell<String> storagePlace,
        @Column(ja = "保管方法", blank = Column.Blank.LEFT_OUT) Cell<String> storageMethod,
        @Column(ja = "返還日時", blank = Column.Blank.NONE) Cell<Moment> returned,
        @Column(ja = "破棄日時", blank = Column.Blank.NONE) Cell<Moment> destroyed,
        @Column(ja = "破棄方法", blank = Column.Blank.LEFT_OUT) Cell<String> destructionMethod,

        @Column(ja = "破棄の証明資料", blank = Column.Blank.LEFT_OUT)
        Cell<String> destructionProof)
        implements HistoryKept {
    public Copy {
        Checks.row("Copy", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        information = Cell.orBlank(information);
        kind = Cell.orBlank(kind);
        place = Cell.orBlank(place);
        method = Cell.orBlank(method);
        permitted = Cell.orBlank(permitted);
        permittedBy = Cell.orBlank(permittedBy);
        purpose = Cell.orBlank(purpose);
        storagePlace = Cell.orBlank(storagePlace);
        storageMethod = Cell.orBlank(storageMethod);
        returned = Cell.orBlank(returned);
        destroyed = Cell.orBlank(destroyed);
        destructionMethod = Cell.orBlank(destructionMethod);
        destructionProof = Cell.orBlank(destructionProof);
        Checks.order("Copy", row, "at", at, "returned", returned);
        Checks.order("Copy", row, "at", at, "destroyed", destroyed);
    }
}
