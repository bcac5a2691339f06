package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A third-party audit, internal audit or certification (第三者認証等).
 *
 * @param row ID, recording moment, correction
 * @param kind of which kind (種類)
 * @param holder whose (対象者)
 * @param from from when it is in force (開始日時)
 * @param until until when (終了日時)
 */
@RecordBuilder
@RegisterRow(register = Register.ASSURANCES, ja = "代替の確認")
public record Assurance(
        Row row,
        @Column(ja = "種類") Cell<AssuranceKind> kind,
        @Column(ja = "対象者", names = Column.Names.PARTY) Cell<String> holder,
        @Column(ja = "開始日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "終了日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public Assurance {
        Checks.row("Assurance", row);
        kind = Cell.orBlank(kind);
        holder = Cell.orBlank(holder);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("Assurance", row, "from", from, "until", until);
    }
}
