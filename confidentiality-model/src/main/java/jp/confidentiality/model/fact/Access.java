package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An access to information (アクセス).
 *
 * @param row ID, recording moment, correction
 * @param at when (アクセス日時)
 * @param actor who (アクセス者)
 * @param account by which account (アカウント)
 * @param information the information concerned (対象情報)
 * @param place from which place (アクセス元)
 * @param network whether over a network (回線経由)
 * @param permitted whether it was permitted; "no" fills the item (許可の有無)
 * @param permittedBy who permitted it; needed where permitted is yes (許可者)
 * @param purpose purpose and use (目的・用途)
 * @param storagePlace where it is kept (保管場所)
 * @param storageMethod how it is kept (保管方法)
 * @param returned when it was returned (返還日時)
 * @param returnMethod how it was returned (返還方法)
 * @param returnProof the proof of return (返還の証明資料)
 * @param destroyed when it was destroyed (破棄日時)
 * @param destructionMethod how it was destroyed (破棄方法)
 * @param destructionProof the proof of destruction (破棄の証明資料)
 */
@RecordBuilder
@RegisterRow(register = Register.ACCESSES, ja = "アクセス")
public record Access(
        Row row,
        @Column(ja = "アクセス日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "アクセス者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "アカウント", names = Column.Names.ACCOUNT) Cell<String> account,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "アクセス元", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "回線経由") Cell<Boolean> network,
        @Column(ja = "許可の有無", blank = Column.Blank.LEFT_OUT) Cell<Boolean> permitted,
        @Column(ja = "許可者", blank = Column.Blank.LEFT_OUT) Cell<String> permittedBy,
        @Column(ja = "目的・用途", blank = Column.Blank.LEFT_OUT) Cell<String> purpose,
        @Column(ja = "保管場所", blank = Column.Blank.LEFT_OUT) Cell<String> storagePlace,
        @Column(ja = "保管方法", blank = Column.Blank.LEFT_OUT) Cell<String> storageMethod,
        @Column(ja = "返還日時", blank = Column.Blank.NONE) Cell<Moment> returned,
        @Column(ja = "返還方法", blank = Column.Blank.LEFT_OUT) Cell<String> returnMethod,

        @Column(ja = "返還の証明資料", blank = Column.Blank.LEFT_OUT)
        Cell<String> returnProof,

        @Column(ja = "破棄日時", blank = Column.Blank.NONE) Cell<Moment> destroyed,
        @Column(ja = "破棄方法", blank = Column.Blank.LEFT_OUT) Cell<String> destructionMethod,

        @Column(ja = "破棄の証明資料", blank = Column.Blank.LEFT_OUT)
        Cell<String> destructionProof)
        implements HandedOut {
    public Access {
        Checks.row("Access", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        account = Cell.orBlank(account);
        information = Cell.orBlank(information);
        place = Cell.orBlank(place);
        network = Cell.orBlank(network);
        permitted = Cell.orBlank(permitted);
        permittedBy = Cell.orBlank(permittedBy);
        purpose = Cell.orBlank(purpose);
        storagePlace = Cell.orBlank(storagePlace);
        storageMethod = Cell.orBlank(storageMethod);
        returned = Cell.orBlank(returned);
        returnMethod = Cell.orBlank(returnMethod);
        returnProof = Cell.orBlank(returnProof);
        destroyed = Cell.orBlank(destroyed);
        destructionMethod = Cell.orBlank(destructionMethod);
        destructionProof = Cell.orBlank(destructionProof);
        Checks.order("Access", row, "at", at, "returned", returned);
        Checks.order("Access", row, "at", at, "destroyed", destroyed);
    }
}
