package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A right of access (アクセス権).
 *
 * @param row ID, recording moment, correction
 * @param holder who holds it (保有者)
 * @param system the system it opens (システム)
 * @param information the information concerned (対象情報)
 * @param from when it was granted (付与日時)
 * @param until when it was withdrawn (失効日時)
 */
@RecordBuilder
@RegisterRow(register = Register.ACCESS_RIGHTS, ja = "アクセス権")
public record AccessRight(
        Row row,
        @Column(ja = "保有者", names = Column.Names.PARTY) Cell<String> holder,
        @Column(ja = "システム", names = Column.Names.SYSTEM) Cell<String> system,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "付与日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "失効日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact, Concerning {
    public AccessRight {
        Checks.row("AccessRight", row);
        holder = Cell.orBlank(holder);
        system = Cell.orBlank(system);
        information = Cell.orBlank(information);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("AccessRight", row, "from", from, "until", until);
    }
}
