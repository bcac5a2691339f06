package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An incident, accident or near miss (事故、事件、ヒヤリハット).
 *
 * @param row ID, recording moment, correction
 * @param occurred when it happened (発生日時)
 * @param kinds what happened (種類)
 * @param information the information concerned (対象情報)
 * @param involves the rows involved, such as a removal (関係記録)
 * @param wrongdoer who did it (行為者)
 * @param hindrance whether it may hinder the work (支障のおそれ)
 * @param securityIncident whether it is a security incident (情報セキュリティインシデント)
 */
@RecordBuilder
@RegisterRow(register = Register.INCIDENTS, ja = "事故")
public record Incident(
        Row row,
        @Column(ja = "発生日時", role = Column.Role.EVENT) Cell<Moment> occurred,
        @Column(ja = "種類") Cell<Set<IncidentKind>> kinds,

        @Column(ja = "対象情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "関係記録", blank = Column.Blank.NONE, names = Column.Names.ROW)
        Cell<Set<String>> involves,

        @Column(ja = "行為者", blank = Column.Blank.NONE, names = Column.Names.PARTY)
        Cell<String> wrongdoer,

        @Column(ja = "支障のおそれ") Cell<Boolean> hindrance,
        @Column(ja = "情報セキュリティインシデント") Cell<Boolean> securityIncident)
        implements StandingFact, Concerning {
    public Incident {
        Checks.row("Incident", row);
        occurred = Cell.orBlank(occurred);
        kinds = Cell.orBlank(kinds);
        information = Cell.orBlank(information);
        involves = Cell.orBlank(involves);
        wrongdoer = Cell.orBlank(wrongdoer);
        hindrance = Cell.orBlank(hindrance);
        securityIncident = Cell.orBlank(securityIncident);
    }
}
