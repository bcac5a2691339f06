package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An instruction by the orderer (指示).
 *
 * @param row ID, recording moment, correction
 * @param basis the provision it rests on (根拠規定)
 * @param at when it was given (受領日時)
 * @param due the date stated (期限)
 * @param restricted what may not be carried in (持込制限品)
 * @param until until when a restriction holds (解除日時)
 */
@RecordBuilder
@RegisterRow(register = Register.INSTRUCTIONS, ja = "指示")
public record Instruction(
        Row row,

        @Column(ja = "根拠規定", names = Column.Names.PROVISION, required = true)
        Cell<String> basis,

        @Column(ja = "受領日時", role = Column.Role.EVENT) Cell<Moment> at,

        @Column(ja = "期限", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> due,

        @Column(ja = "持込制限品", blank = Column.Blank.NONE) Cell<Set<String>> restricted,
        @Column(ja = "解除日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public Instruction {
        Checks.row("Instruction", row);
        basis = Cell.orBlank(basis);
        at = Cell.orBlank(at);
        due = Cell.orBlank(due);
        restricted = Cell.orBlank(restricted);
        until = Cell.orBlank(until);
        boolean cancels = Checks.cancels(row, basis, at, due, restricted, until);
        Checks.required("Instruction", row, "basis", basis, cancels);
        Checks.order("Instruction", row, "at", at, "until", until);
    }
}
