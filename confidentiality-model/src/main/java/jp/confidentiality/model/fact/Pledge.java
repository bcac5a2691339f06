package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A pledge of confidentiality (誓約) by a worker or a subcontractor.
 *
 * @param row ID, recording moment, correction
 * @param party who is bound (誓約者)
 * @param given when it was given (誓約日時)
 * @param afterEmployment whether it holds after the employment as well (退職後も有効)
 */
@RecordBuilder
@RegisterRow(register = Register.PLEDGES, ja = "誓約")
public record Pledge(
        Row row,
        @Column(ja = "誓約者", names = Column.Names.PARTY) Cell<String> party,
        @Column(ja = "誓約日時", role = Column.Role.EVENT) Cell<Moment> given,
        @Column(ja = "退職後も有効") Cell<Boolean> afterEmployment)
        implements StandingFact {
    public Pledge {
        Checks.row("Pledge", row);
        party = Cell.orBlank(party);
        given = Cell.orBlank(given);
        afterEmployment = Cell.orBlank(afterEmployment);
    }
}
