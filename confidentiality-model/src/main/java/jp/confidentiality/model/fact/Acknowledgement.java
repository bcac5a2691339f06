package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An acknowledgement of the terms (遵守確認) by a worker or a subcontractor.
 *
 * @param row ID, recording moment, correction
 * @param party who acknowledged (確認者)
 * @param given when (確認日時)
 * @param documents which documents (対象文書)
 */
@RecordBuilder
@RegisterRow(register = Register.ACKNOWLEDGEMENTS, ja = "遵守確認")
public record Acknowledgement(
        Row row,
        @Column(ja = "確認者", names = Column.Names.PARTY) Cell<String> party,
        @Column(ja = "確認日時", role = Column.Role.EVENT) Cell<Moment> given,
        @Column(ja = "対象文書", blank = Column.Blank.LEFT_OUT) Cell<Set<TermsDocument>> documents)
        implements StandingFact {
    public Acknowledgement {
        Checks.row("Acknowledgement", row);
        party = Cell.orBlank(party);
        given = Cell.orBlank(given);
        documents = Cell.orBlank(documents);
    }
}
