package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A taking out (持出し).
 *
 * @param row ID, recording moment, correction
 * @param at when (持出日時)
 * @param actor who (持出者)
 * @param information what was taken out (持出情報)
 * @param origin from where (持出元)
 * @param destination to where (持出先)
 * @param method by which way (持出方法)
 * @param physical whether it was carried (携行)
 * @param externalMedium whether on an external medium (外部記録媒体)
 * @param cipher the cipher, as written; "なし" or "none" where there is none (暗号方式)
 * @param cipherMode the mode, where the cipher does not say it (暗号利用モード)
 * @param keyBits the key length in bits, where the cipher does not say it (鍵長)
 * @param underControl whether it stayed under the carrier's own control (自己管理)
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
@RegisterRow(register = Register.REMOVALS, ja = "持出し")
public record Removal(
        Row row,
        @Column(ja = "持出日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "持出者", names = Column.Names.PARTY) Cell<String> actor,

        @Column(ja = "持出情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "持出元", names = Column.Names.PLACE) Cell<String> origin,
        @Column(ja = "持出先", names = Column.Names.PLACE) Cell<String> destination,
        @Column(ja = "持出方法") Cell<String> method,
        @Column(ja = "携行") Cell<Boolean> physical,
        @Column(ja = "外部記録媒体") Cell<Boolean> externalMedium,
        @Column(ja = "暗号方式") Cell<String> cipher,
        @Column(ja = "暗号利用モード") Cell<String> cipherMode,
        @Column(ja = "鍵長") Cell<Integer> keyBits,
        @Column(ja = "自己管理") Cell<Boolean> underControl,
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
    public Removal {
        Checks.row("Removal", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        information = Cell.orBlank(information);
        origin = Cell.orBlank(origin);
        destination = Cell.orBlank(destination);
        method = Cell.orBlank(method);
        physical = Cell.orBlank(physical);
        externalMedium = Cell.orBlank(externalMedium);
        cipher = Cell.orBlank(cipher);
        cipherMode = Cell.orBlank(cipherMode);
        keyBits = Cell.orBlank(keyBits);
        underControl = Cell.orBlank(underControl);
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
        Checks.order("Removal", row, "at", at, "returned", returned);
        Checks.order("Removal", row, "at", at, "destroyed", destroyed);
        Checks.positive("Removal", row, "keyBits", keyBits);
    }
}
