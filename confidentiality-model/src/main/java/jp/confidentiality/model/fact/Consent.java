package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A consent, approval or agreement (承諾・承認・同意), with its form, period and limits.
 *
 * @param row ID, recording moment, correction
 * @param act the act consented to (行為)
 * @param by who consented (承諾者)
 * @param authority whether whoever signed had the authority (権限)
 * @param form in which form (形式)
 * @param given when it was given (承諾日時)
 * @param from from when it holds; blank: from when it was given (有効開始)
 * @param until until when it holds; the last day is inside (有効終了)
 * @param withdrawn when it was withdrawn (撤回日時)
 * @param information the information it is limited to (限定：情報)
 * @param acts the rows it is limited to (限定：対象)
 * @param persons the people or bodies it is limited to (限定：者)
 * @param places the places it is limited to (限定：場所)
 * @param purposes the purposes it is limited to (限定：目的)
 * @param methods the methods it is limited to (限定：方法)
 * @param condition a condition in words (条件)
 */
@RecordBuilder
@RegisterRow(register = Register.CONSENTS, ja = "承諾")
public record Consent(
        Row row,
        @Column(ja = "行為", required = true) Cell<ConsentAct> act,
        @Column(ja = "承諾者", names = Column.Names.PARTY) Cell<String> by,
        @Column(ja = "権限") Cell<Boolean> authority,
        @Column(ja = "形式") Cell<Form> form,
        @Column(ja = "承諾日時", role = Column.Role.EVENT) Cell<Moment> given,

        @Column(ja = "有効開始", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> from,

        @Column(ja = "有効終了", blank = Column.Blank.NONE, role = Column.Role.STATED)
        Cell<Moment> until,

        @Column(ja = "撤回日時", blank = Column.Blank.NONE) Cell<Moment> withdrawn,

        @Column(ja = "限定：情報", blank = Column.Blank.NONE, names = Column.Names.INFORMATION)
        Cell<Set<String>> information,

        @Column(ja = "限定：対象", blank = Column.Blank.NONE, names = Column.Names.ROW)
        Cell<Set<String>> acts,

        @Column(ja = "限定：者", blank = Column.Blank.NONE, names = Column.Names.PARTY)
        Cell<Set<String>> persons,

        @Column(ja = "限定：場所", blank = Column.Blank.NONE, names = Column.Names.PLACE)
        Cell<Set<String>> places,

        @Column(ja = "限定：目的", blank = Column.Blank.NONE) Cell<Set<String>> purposes,
        @Column(ja = "限定：方法", blank = Column.Blank.NONE) Cell<Set<String>> methods,
        @Column(ja = "条件", blank = Column.Blank.NONE) Cell<String> condition)
        implements StandingFact, Concerning {
    public Consent {
        Checks.row("Consent", row);
        act = Cell.orBlank(act);
        by = Cell.orBlank(by);
        authority = Cell.orBlank(authority);
        form = Cell.orBlank(form);
        given = Cell.orBlank(given);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        withdrawn = Cell.orBlank(withdrawn);
        information = Cell.orBlank(information);
        acts = Cell.orBlank(acts);
        persons = Cell.orBlank(persons);
        places = Cell.orBlank(places);
        purposes = Cell.orBlank(purposes);
        methods = Cell.orBlank(methods);
        condition = Cell.orBlank(condition);
        boolean cancels = Checks.cancels(
                row,
                act,
                by,
                authority,
                form,
                given,
                from,
                until,
                withdrawn,
                information,
                acts,
                persons,
                places,
                purposes,
                methods,
                condition);
        Checks.required("Consent", row, "act", act, cancels);
        Checks.order("Consent", row, "from", from, "until", until);
        Checks.order("Consent", row, "given", given, "withdrawn", withdrawn);
    }
}
