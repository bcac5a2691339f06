package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A check or inspection by the contractor (点検、調査確認).
 *
 * @param row ID, recording moment, correction
 * @param at when (点検日時)
 * @param about the rows checked; blank: the contract as a whole (対象)
 * @param lock what it found of the lock (施錠状態)
 */
@RecordBuilder
@RegisterRow(register = Register.CHECKS, ja = "点検")
public record Check(
        Row row,
        @Column(ja = "点検日時", role = Column.Role.EVENT) Cell<Moment> at,

        @Column(ja = "対象", blank = Column.Blank.NONE, names = Column.Names.ROW)
        Cell<Set<String>> about,

        @Column(ja = "施錠状態", blank = Column.Blank.NONE) Cell<LockState> lock)
        implements StandingFact {
    public Check {
        Checks.row("Check", row);
        at = Cell.orBlank(at);
        about = Cell.orBlank(about);
        lock = Cell.orBlank(lock);
    }
}
