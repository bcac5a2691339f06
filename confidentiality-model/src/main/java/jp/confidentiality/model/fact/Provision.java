package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A provision or disclosure to someone (提供).
 *
 * @param row ID, recording moment, correction
 * @param at when (提供日時)
 * @param actor who (提供者)
 * @param recipient to whom (提供先)
 * @param information what (提供情報)
 * @param place where (提供場所)
 * @param purpose for which purpose (提供目的)
 */
@RecordBuilder
@RegisterRow(register = Register.PROVISIONS, ja = "提供")
public record Provision(
        Row row,
        @Column(ja = "提供日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "提供者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "提供先", names = Column.Names.PARTY) Cell<String> recipient,

        @Column(ja = "提供情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "提供場所", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "提供目的") Cell<String> purpose)
        implements Activity, Concerning {
    public Provision {
        Checks.row("Provision", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        recipient = Cell.orBlank(recipient);
        information = Cell.orBlank(information);
        place = Cell.orBlank(place);
        purpose = Cell.orBlank(purpose);
    }
}
