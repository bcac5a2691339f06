package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;

/**
 * A piece of information (情報), the smallest thing that consents, designations and engagements name.
 *
 * @param row ID, recording moment, correction
 * @param provided whether the orderer provided it (委託者提供)
 * @param personal whether it is personal information (個人情報)
 * @param specificPersonal whether it holds My Numbers (特定個人情報)
 * @param secret whether it is a secret learned in the work (秘密)
 * @param important whether it is important information such as personal information (重要情報)
 * @param partOf the information it is part of (上位の情報)
 */
@RecordBuilder
@RegisterRow(register = Register.INFORMATION, ja = "情報")
public record Information(
        Row row,
        @Column(ja = "委託者提供") Cell<Boolean> provided,
        @Column(ja = "個人情報") Cell<Boolean> personal,
        @Column(ja = "特定個人情報") Cell<Boolean> specificPersonal,
        @Column(ja = "秘密") Cell<Boolean> secret,
        @Column(ja = "重要情報") Cell<Boolean> important,

        @Column(ja = "上位の情報", blank = Column.Blank.NONE, names = Column.Names.INFORMATION)
        Cell<String> partOf)
        implements StandingFact {
    public Information {
        Checks.row("Information", row);
        provided = Cell.orBlank(provided);
        personal = Cell.orBlank(personal);
        specificPersonal = Cell.orBlank(specificPersonal);
        secret = Cell.orBlank(secret);
        important = Cell.orBlank(important);
        partOf = Cell.orBlank(partOf);
    }
}
