package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A time for which a system kept its access history (アクセス履歴の保存).
 *
 * @param row ID, recording moment, correction
 * @param system the system (システム)
 * @param from from when (保存開始)
 * @param until until when (保存終了)
 */
@RecordBuilder
@RegisterRow(register = Register.LOG_KEEPING, ja = "履歴保存")
public record LogKeeping(
        Row row,
        @Column(ja = "システム", names = Column.Names.SYSTEM) Cell<String> system,
        @Column(ja = "保存開始", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "保存終了", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public LogKeeping {
        Checks.row("LogKeeping", row);
        system = Cell.orBlank(system);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("LogKeeping", row, "from", from, "until", until);
    }
}
