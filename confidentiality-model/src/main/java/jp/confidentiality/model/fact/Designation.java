package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A designation by the orderer (指定).
 *
 * @param row ID, recording moment, correction
 * @param kind what is designated (種類)
 * @param information the information it is limited to; for 極秘 the information designated (対象情報)
 * @param place the place designated (場所)
 * @param from from when (指定日時)
 * @param until until when (解除日時)
 */
@RecordBuilder
@RegisterRow(register = Register.DESIGNATIONS, ja = "指定")
public record Designation(
        Row row,
        @Column(ja = "種類", required = true) Cell<DesignationKind> kind,

        @Column(ja = "対象情報", blank = Column.Blank.NONE, names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "場所", names = Column.Names.PLACE) Cell<String> place,
        @Column(ja = "指定日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "解除日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact, Concerning {
    public Designation {
        Checks.row("Designation", row);
        kind = Cell.orBlank(kind);
        information = Cell.orBlank(information);
        place = Cell.orBlank(place);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        boolean cancels = Checks.cancels(row, kind, information, place, from, until);
        Checks.required("Designation", row, "kind", kind, cancels);
        Checks.order("Designation", row, "from", from, "until", until);
    }
}
