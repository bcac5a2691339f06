package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * The engagement of a worker (従事): from when to when a person is put to the work.
 *
 * @param row ID, recording moment, correction
 * @param person the worker (従事者)
 * @param employer the contractor or subcontractor that employs the worker (雇用者)
 * @param direct whether the worker is directly engaged in the work (直接従事)
 * @param work the assigned work (担当業務)
 * @param information the information the assigned work needs (取扱情報)
 * @param from when the engagement began (従事開始)
 * @param until when it ended (従事終了)
 */
@RecordBuilder
@RegisterRow(register = Register.ENGAGEMENTS, ja = "従事")
public record Engagement(
        Row row,
        @Column(ja = "従事者", names = Column.Names.PARTY) Cell<String> person,
        @Column(ja = "雇用者", names = Column.Names.PARTY) Cell<String> employer,
        @Column(ja = "直接従事") Cell<Boolean> direct,
        @Column(ja = "担当業務") Cell<String> work,

        @Column(ja = "取扱情報", names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "従事開始", role = Column.Role.PLANNED_START)
        Cell<Moment> from,

        @Column(ja = "従事終了", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact, Concerning {
    public Engagement {
        Checks.row("Engagement", row);
        person = Cell.orBlank(person);
        employer = Cell.orBlank(employer);
        direct = Cell.orBlank(direct);
        work = Cell.orBlank(work);
        information = Cell.orBlank(information);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        Checks.order("Engagement", row, "from", from, "until", until);
    }
}
