package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An acquisition of information (取得).
 *
 * @param row ID, recording moment, correction
 * @param at when (取得日時)
 * @param actor who (取得者)
 * @param information what (取得情報)
 * @param purpose the purpose made clear (取得目的)
 * @param lawful whether by lawful and proper means (適法・適正)
 */
@RecordBuilder
@RegisterRow(register = Register.ACQUISITIONS, ja = "取得")
public record Acquisition(
        Row row,
        @Column(ja = "取得日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "取得者", names = Column.Names.PARTY) Cell<String> actor,

        @Column(ja = "取得情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "取得目的", blank = Column.Blank.LEFT_OUT) Cell<String> purpose,
        @Column(ja = "適法・適正") Cell<Boolean> lawful)
        implements Activity, Concerning {
    public Acquisition {
        Checks.row("Acquisition", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        information = Cell.orBlank(information);
        purpose = Cell.orBlank(purpose);
        lawful = Cell.orBlank(lawful);
    }
}
