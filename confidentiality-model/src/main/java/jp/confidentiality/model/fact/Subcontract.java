package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A subcontract (再委託) of any tier.
 *
 * @param row ID, recording moment, correction
 * @param subcontractor the body the work is given to (再委託先)
 * @param awardedBy the contractor or the subcontractor that gives it (委託元)
 * @param extent whether the whole or a part is given (範囲)
 * @param flowDown which duties the subcontractor is bound to (遵守義務)
 * @param boundAt when it was bound to them (義務付け日時)
 * @param application the application it rests on (申請)
 * @param from when it began (開始)
 * @param until when it ended (終了)
 */
@RecordBuilder
@RegisterRow(register = Register.SUBCONTRACTS, ja = "再委託")
public record Subcontract(
        Row row,
        @Column(ja = "再委託先", names = Column.Names.PARTY) Cell<String> subcontractor,
        @Column(ja = "委託元", names = Column.Names.PARTY) Cell<String> awardedBy,
        @Column(ja = "範囲") Cell<Extent> extent,
        @Column(ja = "遵守義務") Cell<FlowDown> flowDown,
        @Column(ja = "義務付け日時") Cell<Moment> boundAt,

        @Column(ja = "申請", blank = Column.Blank.NONE, names = Column.Names.APPLICATION)
        Cell<String> application,

        @Column(ja = "開始", role = Column.Role.PLANNED_START) Cell<Moment> from,
        @Column(ja = "終了", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public Subcontract {
        Checks.row("Subcontract", row);
        subcontractor = Cell.orBlank(subcontractor);
        awardedBy = Cell.orBlank(awardedBy);
        extent = Cell.orBlank(extent);
        flowDown = Cell.orBlank(flowDown);
        boundAt = Cell.orBlank(boundAt);
        application = Cell.orBlank(application);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("Subcontract", row, "from", from, "until", until);
    }
}
