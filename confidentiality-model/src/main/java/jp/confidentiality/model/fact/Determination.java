package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A determination by the orderer (判断) of what only a person can tell.
 *
 * @param row ID, recording moment, correction
 * @param norm the norm it answers for (規定)
 * @param question the question (判断事項)
 * @param by who decided (判断者)
 * @param at when (判断日時)
 * @param answer the answer (判断)
 * @param subjects the subjects it is limited to (限定：対象)
 * @param information the information it is limited to (限定：情報)
 * @param persons the people or bodies it is limited to (限定：者)
 * @param places the places it is limited to (限定：場所)
 * @param from for acts from when (有効開始)
 * @param until for acts until when; the last day is inside (有効終了)
 * @param basis what it rests on (根拠)
 */
@RecordBuilder
@RegisterRow(register = Register.DETERMINATIONS, ja = "判断")
public record Determination(
        Row row,

        @Column(ja = "規定", names = Column.Names.NORM, required = true)
        Cell<String> norm,

        @Column(ja = "判断事項", required = true) Cell<Question> question,
        @Column(ja = "判断者", names = Column.Names.PARTY) Cell<String> by,
        @Column(ja = "判断日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "判断") Cell<Boolean> answer,

        @Column(ja = "限定：対象", blank = Column.Blank.NONE, names = Column.Names.ROW)
        Cell<Set<String>> subjects,

        @Column(ja = "限定：情報", blank = Column.Blank.NONE, names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "限定：者", blank = Column.Blank.NONE, names = Column.Names.PARTY)
        Cell<Set<String>> persons,

        @Column(ja = "限定：場所", blank = Column.Blank.NONE, names = Column.Names.PLACE)
        Cell<Set<String>> places,

        @Column(ja = "有効開始", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> from,

        @Column(ja = "有効終了", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> until,

        @Column(ja = "根拠") Cell<String> basis)
        implements StandingFact, Concerning {
    public Determination {
        Checks.row("Determination", row);
        norm = Cell.orBlank(norm);
        question = Cell.orBlank(question);
        by = Cell.orBlank(by);
        at = Cell.orBlank(at);
        answer = Cell.orBlank(answer);
        subjects = Cell.orBlank(subjects);
        information = Cell.orBlank(information);
        persons = Cell.orBlank(persons);
        places = Cell.orBlank(places);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        basis = Cell.orBlank(basis);
        boolean cancels = Checks.cancels(
                row, norm, question, by, at, answer, subjects, information, persons, places, from, until, basis);
        Checks.required("Determination", row, "norm", norm, cancels);
        Checks.required("Determination", row, "question", question, cancels);
        Checks.order("Determination", row, "from", from, "until", until);
    }
}
