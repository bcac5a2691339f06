package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An element of the management structure (管理体制).
 *
 * @param row ID, recording moment, correction
 * @param from from when it stood (開始日時)
 * @param until until when (終了日時)
 */
@RecordBuilder
@RegisterRow(register = Register.STRUCTURE, ja = "管理体制")
public record StructureElement(
        Row row,
        @Column(ja = "開始日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "終了日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public StructureElement {
        Checks.row("StructureElement", row);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("StructureElement", row, "from", from, "until", until);
    }
}
