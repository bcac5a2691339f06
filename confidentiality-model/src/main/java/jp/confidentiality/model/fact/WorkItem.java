package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A completed piece of work (作業).
 *
 * @param row ID, recording moment, correction
 * @param completed when it was completed (作業終了日時)
 */
@RecordBuilder
@RegisterRow(register = Register.WORK_ITEMS, ja = "作業")
public record WorkItem(
        Row row,
        @Column(ja = "作業終了日時", role = Column.Role.EVENT) Cell<Moment> completed) implements StandingFact {
    public WorkItem {
        Checks.row("WorkItem", row);
        completed = Cell.orBlank(completed);
    }
}
