package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A request by the orderer (求め) under 第3第1項, 第3第3項 or 第4第3項.
 *
 * @param row ID, recording moment, correction
 * @param kind what is asked for (種類)
 * @param at when it was made (受領日時)
 * @param due the date stated (期限)
 */
@RecordBuilder
@RegisterRow(register = Register.REQUESTS, ja = "求め")
public record Request(
        Row row,
        @Column(ja = "種類", required = true) Cell<RequestKind> kind,
        @Column(ja = "受領日時", role = Column.Role.EVENT) Cell<Moment> at,

        @Column(ja = "期限", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> due)
        implements StandingFact {
    public Request {
        Checks.row("Request", row);
        kind = Cell.orBlank(kind);
        at = Cell.orBlank(at);
        due = Cell.orBlank(due);
        boolean cancels = Checks.cancels(row, kind, at, due);
        Checks.required("Request", row, "kind", kind, cancels);
    }
}
