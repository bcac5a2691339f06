package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A demand by the orderer (要求): for a report, an inspection, or further particulars of an application.
 *
 * @param row ID, recording moment, correction
 * @param kind what is demanded (種類)
 * @param basis the provision it rests on (根拠規定)
 * @param addressee who is asked (名宛人)
 * @param at when it was made (受領日時)
 * @param due the date stated (期限)
 * @param about the rows it concerns (対象)
 * @param withinPurpose whether an inspection serves to check 第3 (第3の確認目的)
 * @param admission how an inspection was received (受入れ)
 */
@RecordBuilder
@RegisterRow(register = Register.DEMANDS, ja = "要求")
public record Demand(
        Row row,
        @Column(ja = "種類", required = true) Cell<DemandKind> kind,

        @Column(ja = "根拠規定", names = Column.Names.PROVISION, required = true)
        Cell<String> basis,

        @Column(ja = "名宛人", names = Column.Names.PARTY) Cell<String> addressee,
        @Column(ja = "受領日時", role = Column.Role.EVENT) Cell<Moment> at,

        @Column(ja = "期限", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> due,

        @Column(ja = "対象", blank = Column.Blank.NONE, names = Column.Names.ROW)
        Cell<Set<String>> about,

        @Column(ja = "第3の確認目的") Cell<Boolean> withinPurpose,
        @Column(ja = "受入れ", blank = Column.Blank.NONE) Cell<Admission> admission)
        implements StandingFact {
    public Demand {
        Checks.row("Demand", row);
        kind = Cell.orBlank(kind);
        basis = Cell.orBlank(basis);
        addressee = Cell.orBlank(addressee);
        at = Cell.orBlank(at);
        due = Cell.orBlank(due);
        about = Cell.orBlank(about);
        withinPurpose = Cell.orBlank(withinPurpose);
        admission = Cell.orBlank(admission);
        boolean cancels = Checks.cancels(row, kind, basis, addressee, at, due, about, withinPurpose, admission);
        Checks.required("Demand", row, "kind", kind, cancels);
        Checks.required("Demand", row, "basis", basis, cancels);
    }
}
