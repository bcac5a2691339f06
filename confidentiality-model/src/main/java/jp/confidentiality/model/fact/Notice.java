package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A notice that management is inadequate (第5第2項の通知).
 *
 * @param row ID, recording moment, correction
 * @param at when it was given (受領日時)
 * @param due the date stated (期限)
 */
@RecordBuilder
@RegisterRow(register = Register.NOTICES, ja = "是正通知")
public record Notice(
        Row row,
        @Column(ja = "受領日時", role = Column.Role.EVENT) Cell<Moment> at,

        @Column(ja = "期限", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> due)
        implements StandingFact {
    public Notice {
        Checks.row("Notice", row);
        at = Cell.orBlank(at);
        due = Cell.orBlank(due);
    }
}
