package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An entry to a place (入室).
 *
 * @param row ID, recording moment, correction
 * @param at when (入室日時)
 * @param actor who (入室者)
 * @param place which place (入室場所)
 * @param carried what was carried in (持込品)
 */
@RecordBuilder
@RegisterRow(register = Register.ENTRIES, ja = "入室")
public record Entry(
        Row row,
        @Column(ja = "入室日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "入室者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "入室場所", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "持込品", blank = Column.Blank.NONE) Cell<Set<String>> carried)
        implements Activity {
    public Entry {
        Checks.row("Entry", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        place = Cell.orBlank(place);
        carried = Cell.orBlank(carried);
    }
}
