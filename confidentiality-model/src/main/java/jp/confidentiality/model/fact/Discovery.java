package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * The moment at which someone came to know of something (覚知).
 *
 * @param row ID, recording moment, correction
 * @param about the incident or the row that became known (対象)
 * @param by who came to know (覚知者)
 * @param at when (覚知日時)
 */
@RecordBuilder
@RegisterRow(register = Register.INCIDENTS, ja = "覚知")
public record Discovery(
        Row row,

        @Column(ja = "対象", names = Column.Names.ROW, required = true)
        Cell<String> about,

        @Column(ja = "覚知者", names = Column.Names.PARTY) Cell<String> by,
        @Column(ja = "覚知日時", role = Column.Role.EVENT) Cell<Moment> at)
        implements StandingFact {
    public Discovery {
        Checks.row("Discovery", row);
        about = Cell.orBlank(about);
        by = Cell.orBlank(by);
        at = Cell.orBlank(at);
        boolean cancels = Checks.cancels(row, about, by, at);
        Checks.required("Discovery", row, "about", about, cancels);
    }
}
