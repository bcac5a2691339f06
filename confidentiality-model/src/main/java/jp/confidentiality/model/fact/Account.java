package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An account on a system (アカウント).
 *
 * @param row ID, recording moment, correction
 * @param system the system (システム)
 * @param holders whose account it is (使用者)
 * @param authenticator whether a password or other authenticator is set and managed (認証手段)
 * @param from from when (発行日時)
 * @param until until when (停止日時)
 */
@RecordBuilder
@RegisterRow(register = Register.ACCOUNTS, ja = "アカウント")
public record Account(
        Row row,
        @Column(ja = "システム", names = Column.Names.SYSTEM) Cell<String> system,
        @Column(ja = "使用者", names = Column.Names.PARTY) Cell<Set<String>> holders,
        @Column(ja = "認証手段") Cell<Boolean> authenticator,
        @Column(ja = "発行日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "停止日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public Account {
        Checks.row("Account", row);
        system = Cell.orBlank(system);
        holders = Cell.orBlank(holders);
        authenticator = Cell.orBlank(authenticator);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("Account", row, "from", from, "until", until);
    }
}
