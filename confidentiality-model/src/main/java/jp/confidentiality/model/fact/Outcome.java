package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * What came of a request, demand, instruction or notice (対応結果).
 *
 * @param row ID, recording moment, correction
 * @param of the request, demand, instruction or notice (対象)
 * @param at when (対応日時)
 * @param result what came of it (結果)
 */
@RecordBuilder
@RegisterRow(register = Register.OUTCOMES, ja = "対応結果")
public record Outcome(
        Row row,

        @Column(ja = "対象", names = Column.Names.ROW, required = true)
        Cell<String> of,

        @Column(ja = "対応日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "結果") Cell<Result> result)
        implements StandingFact {
    public Outcome {
        Checks.row("Outcome", row);
        of = Cell.orBlank(of);
        at = Cell.orBlank(at);
        result = Cell.orBlank(result);
        boolean cancels = Checks.cancels(row, of, at, result);
        Checks.required("Outcome", row, "of", of, cancels);
    }
}
