package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A measure in place or taken (措置).
 *
 * @param row ID, recording moment, correction
 * @param kinds of which kinds (種類)
 * @param about the rows it protects; blank: the contract as a whole (対象)
 * @param from when it was taken or began (開始日時)
 * @param until when it ended (終了日時)
 * @param reason the recorded reason why this kind is not used (代替理由)
 */
@RecordBuilder
@RegisterRow(register = Register.MEASURES, ja = "措置")
public record Measure(
        Row row,
        @Column(ja = "種類") Cell<Set<MeasureKind>> kinds,

        @Column(ja = "対象", blank = Column.Blank.NONE, names = Column.Names.ROW)
        Cell<Set<String>> about,

        @Column(ja = "開始日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "終了日時", blank = Column.Blank.NONE) Cell<Moment> until,
        @Column(ja = "代替理由", blank = Column.Blank.NONE) Cell<String> reason)
        implements StandingFact {
    public Measure {
        Checks.row("Measure", row);
        kinds = Cell.orBlank(kinds);
        about = Cell.orBlank(about);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        reason = Cell.orBlank(reason);
        Checks.order("Measure", row, "from", from, "until", until);
    }
}
