package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A document or message to the orderer (報告、届出、申請書).
 *
 * @param row ID, recording moment, correction
 * @param at when it was submitted (提出日時)
 * @param by who submitted it (提出者)
 * @param form in which form (形式)
 * @param contents what it states (内容)
 * @param about the rows it concerns (対象)
 * @param persons the workers it lists with name and work (記載者)
 * @param supporting whether supporting material came with it (関連資料)
 * @param answer the orderer's answer; blank: not answered yet (回答)
 * @param answeredAt when it was answered (回答日時)
 */
@RecordBuilder
@RegisterRow(register = Register.REPORTS, ja = "報告")
public record Report(
        Row row,
        @Column(ja = "提出日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "提出者", names = Column.Names.PARTY) Cell<String> by,
        @Column(ja = "形式") Cell<Form> form,
        @Column(ja = "内容", blank = Column.Blank.LEFT_OUT) Cell<Set<ReportContent>> contents,
        @Column(ja = "対象", names = Column.Names.ROW) Cell<Set<String>> about,

        @Column(ja = "記載者", blank = Column.Blank.LEFT_OUT, names = Column.Names.PARTY)
        Cell<Set<String>> persons,

        @Column(ja = "関連資料", blank = Column.Blank.LEFT_OUT) Cell<Boolean> supporting,
        @Column(ja = "回答", blank = Column.Blank.NONE) Cell<Answer> answer,
        @Column(ja = "回答日時", blank = Column.Blank.NONE) Cell<Moment> answeredAt)
        implements StandingFact {
    public Report {
        Checks.row("Report", row);
        at = Cell.orBlank(at);
        by = Cell.orBlank(by);
        form = Cell.orBlank(form);
        contents = Cell.orBlank(contents);
        about = Cell.orBlank(about);
        persons = Cell.orBlank(persons);
        supporting = Cell.orBlank(supporting);
        answer = Cell.orBlank(answer);
        answeredAt = Cell.orBlank(answeredAt);
        Checks.order("Report", row, "at", at, "answeredAt", answeredAt);
    }
}
