package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A handing over of information (授受).
 *
 * @param row ID, recording moment, correction
 * @param at when (授受日時)
 * @param actor who handed it over (授受者)
 * @param recipient who received it (相手方)
 * @param information what was handed over (授受情報)
 * @param method by which way (授受方法)
 * @param byHand whether by hand (手渡し)
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
@RegisterRow(register = Register.TRANSFERS, ja = "授受")
public record Transfer(
        Row row,
        @Column(ja = "授受日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "授受者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "相手方", names = Column.Names.PARTY) Cell<String> recipient,

        @Column(ja = "授受情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "授受方法") Cell<String> method,
        @Column(ja = "手渡し") Cell<Boolean> byHand,
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
    public Transfer {
        Checks.row("Transfer", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        recipient = Cell.orBlank(recipient);
        information = Cell.orBlank(information);
        method = Cell.orBlank(method);
        byHand = Cell.orBlank(byHand);
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
        Checks.order("Transfer", row, "at", at, "returned", returned);
        Checks.order("Transfer", row, "at", at, "destroyed", destroyed);
    }
}
