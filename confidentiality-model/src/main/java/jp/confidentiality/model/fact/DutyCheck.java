package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A check of a worker on duty (身分証・記章の確認).
 *
 * @param row ID, recording moment, correction
 * @param at when (確認日時)
 * @param actor who was on duty (作業者)
 * @param cardCarried whether the ID card was carried (身分証携帯)
 * @param cardIssuer who issued it (身分証発行者)
 * @param badge whether the badge was worn (記章着用)
 */
@RecordBuilder
@RegisterRow(register = Register.DUTY_CHECKS, ja = "勤務時確認")
public record DutyCheck(
        Row row,
        @Column(ja = "確認日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "作業者", names = Column.Names.PARTY) Cell<String> actor,
        @Column(ja = "身分証携帯") Cell<Boolean> cardCarried,
        @Column(ja = "身分証発行者", names = Column.Names.PARTY) Cell<String> cardIssuer,
        @Column(ja = "記章着用") Cell<Boolean> badge)
        implements Activity {
    public DutyCheck {
        Checks.row("DutyCheck", row);
        at = Cell.orBlank(at);
        actor = Cell.orBlank(actor);
        cardCarried = Cell.orBlank(cardCarried);
        cardIssuer = Cell.orBlank(cardIssuer);
        badge = Cell.orBlank(badge);
    }
}
