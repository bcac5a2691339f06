package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An application to the orderer (申請) for subcontracting or for entry.
 *
 * @param row ID, recording moment, correction
 * @param kind what is applied for (種類)
 * @param party the intended subcontractor, or the person who is to enter (対象者)
 * @param place the place to be entered (場所)
 * @param at when it was submitted (申請日時)
 */
@RecordBuilder
@RegisterRow(register = Register.APPLICATIONS, ja = "申請")
public record Application(
        Row row,
        @Column(ja = "種類") Cell<ApplicationKind> kind,
        @Column(ja = "対象者", names = Column.Names.PARTY) Cell<String> party,

        @Column(ja = "場所", blank = Column.Blank.NONE, names = Column.Names.PLACE)
        Cell<String> place,

        @Column(ja = "申請日時", role = Column.Role.EVENT) Cell<Moment> at)
        implements StandingFact {
    public Application {
        Checks.row("Application", row);
        kind = Cell.orBlank(kind);
        party = Cell.orBlank(party);
        place = Cell.orBlank(place);
        at = Cell.orBlank(at);
    }
}
