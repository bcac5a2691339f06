package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A place (場所): a workplace, a server room, or anywhere else that a log names.
 *
 * @param row ID, recording moment, correction
 * @param category what the place is (区分)
 * @param premises whose premises it is on (所在)
 * @param main whether it is a main workplace (第3第3項(4)) (主たる作業場所)
 * @param operator who runs it (運営者)
 * @param usedFrom when its use for the work began (使用開始)
 * @param usedUntil when its use ended (使用終了)
 * @param entryControlled whether entry to it is controlled (入退管理)
 */
@RecordBuilder
@RegisterRow(register = Register.PLACES, ja = "場所")
public record Place(
        Row row,
        @Column(ja = "区分") Cell<PlaceCategory> category,
        @Column(ja = "所在") Cell<Premises> premises,
        @Column(ja = "主たる作業場所") Cell<Boolean> main,
        @Column(ja = "運営者", names = Column.Names.PARTY) Cell<String> operator,

        @Column(ja = "使用開始", role = Column.Role.PLANNED_START)
        Cell<Moment> usedFrom,

        @Column(ja = "使用終了", blank = Column.Blank.NONE) Cell<Moment> usedUntil,
        @Column(ja = "入退管理") Cell<Boolean> entryControlled)
        implements StandingFact {
    public Place {
        Checks.row("Place", row);
        category = Cell.orBlank(category);
        premises = Cell.orBlank(premises);
        main = Cell.orBlank(main);
        operator = Cell.orBlank(operator);
        usedFrom = Cell.orBlank(usedFrom);
        usedUntil = Cell.orBlank(usedUntil);
        entryControlled = Cell.orBlank(entryControlled);
        Checks.order("Place", row, "usedFrom", usedFrom, "usedUntil", usedUntil);
    }
}
