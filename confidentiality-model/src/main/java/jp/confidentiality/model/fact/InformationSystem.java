package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A system or place that holds information (システム等).
 *
 * @param row ID, recording moment, correction
 * @param information the information it holds (保有情報)
 * @param from from when it held it (保有開始)
 * @param until until when (保有終了)
 */
@RecordBuilder
@RegisterRow(register = Register.SYSTEMS, ja = "システム")
public record InformationSystem(
        Row row,

        @Column(ja = "保有情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "保有開始", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "保有終了", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact, Concerning {
    public InformationSystem {
        Checks.row("InformationSystem", row);
        information = Cell.orBlank(information);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("InformationSystem", row, "from", from, "until", until);
    }
}
