package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A use of information (利用).
 *
 * @param row ID, recording moment, correction
 * @param at when (利用日時)
 * @param actor who (利用者)
 * @param information the information concerned (対象情報)
 * @param purpose for which purpose (利用目的)
 */
@RecordBuilder
@RegisterRow(register = Register.USES, ja = "利用")
public record Use(
        Row row,
        @Column(ja = "利用日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "利用者", names = Column.Names.PARTY) Cell<String> actor,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "利用目的") Cell<String> purpose)
        implements Activity, Concerning {
    public Use {
        Checks.row("Use", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        information = Cell.orBlank(information);
        purpose = Cell.orBlank(purpose);
    }
}
