package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An erasure or destruction (消去、廃棄).
 *
 * @param row ID, recording moment, correction
 * @param of the item or copy (対象)
 * @param original whether it was an original (原本)
 * @param information the information concerned (対象情報)
 * @param at when (実施日時)
 * @param unreadable whether nothing can be read any more (判読不能)
 */
@RecordBuilder
@RegisterRow(register = Register.ERASURES, ja = "消去・廃棄")
public record Erasure(
        Row row,
        @Column(ja = "対象", names = Column.Names.ROW) Cell<String> of,
        @Column(ja = "原本") Cell<Boolean> original,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "実施日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "判読不能") Cell<Boolean> unreadable)
        implements StandingFact, Concerning {
    public Erasure {
        Checks.row("Erasure", row);
        of = Cell.orBlank(of);
        original = Cell.orBlank(original);
        information = Cell.orBlank(information);
        at = Cell.orBlank(at);
        unreadable = Cell.orBlank(unreadable);
    }
}
