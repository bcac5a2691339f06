package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A stint of work (作業).
 *
 * @param row ID, recording moment, correction
 * @param at when it began (作業開始日時)
 * @param actor who (作業者)
 * @param place where (作業場所)
 * @param information the information concerned (対象情報)
 * @param until when it ended (作業終了日時)
 */
@RecordBuilder
@RegisterRow(register = Register.STINTS, ja = "作業従事")
public record Stint(
        Row row,
        @Column(ja = "作業開始日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "作業者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "作業場所", names = Column.Names.PLACE) Cell<String> place,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "作業終了日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements Activity, Concerning {
    public Stint {
        Checks.row("Stint", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        place = Cell.orBlank(place);
        information = Cell.orBlank(information);
        until = Cell.orBlank(until);
        Checks.order("Stint", row, "at", at, "until", until);
    }
}
