package jp.confidentiality.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Column.Blank;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.DeterminationBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.HistoryKept;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.PlaceBuilder;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/** One way of filling in what is unknown around a finding: the cells of its rows, the rows it misses, a judgment. */
final class Completion {
    private static final String ID = "law-added";

    private final Situation situation;
    private final Finding finding;
    private final Dice dice;
    private final LocalDate early;

    Completion(Situation situation, Finding finding, Dice dice) {
        this.situation = situation;
        this.finding = finding;
        this.dice = dice;
        this.early = Rows.moments(situation.dossier()).stream()
                .map(Moment::date)
                .filter(day -> day.isBefore(situation.dossier().contract().from()))
                .min(LocalDate::compareTo)
                .orElse(situation.dossier().contract().from())
                .minusDays(1);
    }

    /** Returns the completed dossier; empty where this filling is no dossier. */
    Optional<Dossier> dossier() {
        Dossier dossier = situation.dossier();
        List<Fact> rows = new ArrayList<>();
        try {
            List<Fact> known = Rows.of(dossier);
            known.add(InformationBuilder.builder()
                    .row(Row.of(ID + "-information"))
                    .build());
            for (Fact row : known) {
                rows.add(Rows.with(row, row.row(), (column, cell) -> filled(row, column, cell)));
            }
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
        rows.add(PlaceBuilder.builder().row(Row.of(ID)).build());
        if (finding.missing().contains(Register.CONSENTS) && dice.chance(50, "consent")) {
            rows.addAll(consents(dossier.contract()));
        }
        if (dice.chance(50, "determination")) {
            rows.addAll(determinations(dossier.contract()));
        }
        LocalDate last = situation.viewpoint().asOf().toLocalDate();
        LocalDate first = early.isBefore(last) ? early.minusDays(1) : last;
        return Rows.tried(dossier, rows, List.of(Completeness.all(first, last)));
    }

    private Cell<?> filled(Fact row, FactColumn column, Cell<?> cell) {
        String question = row.id() + " " + column.name();
        if (cell.isValue()) {
            return cell.value() instanceof Moment moment ? Cell.is(sharpened(moment, column, question)) : cell;
        }
        boolean open = cell.isUnknown() || (column.blank() == Blank.UNKNOWN && !isLeftOut(row));
        boolean mayBeNone = column.blank() != Blank.UNKNOWN || isLeftOut(row);
        return !open || (mayBeNone && dice.chance(50, "none " + question))
                ? unknownAsBlank(cell)
                : value(column, question);
    }

    /** A blank item of a history was left out (D6), whatever the column says of other norms. */
    private boolean isLeftOut(Fact row) {
        return row instanceof HistoryKept && finding.norm().value().endsWith(".history");
    }

    private static Cell<?> unknownAsBlank(Cell<?> cell) {
        return cell.isUnknown() ? Cell.blank() : cell;
    }

    private Cell<?> value(FactColumn column, String question) {
        Object one = single(column, question);
        if (one == null) {
            return Cell.unknown();
        }
        return column.isSet() ? Cell.is(Set.of(one)) : Cell.is(one);
    }

    private @Nullable Object single(FactColumn column, String question) {
        Class<?> type = column.valueType();
        if (type == Boolean.class) {
            return dice.chance(50, question);
        }
        if (type.isEnum()) {
            return dice.one(List.of(type.getEnumConstants()), question);
        }
        if (type == Moment.class) {
            return sharpened(Moment.SOMETIME, column, question);
        }
        if (type == Integer.class) {
            return 256;
        }
        return column.names() == Names.INFORMATION ? anyInformation(question) : text(column, question);
    }

    private @Nullable String anyInformation(String question) {
        Collection<String> ids = new ArrayList<>(List.of(ID + "-information"));
        for (Fact row : situation.dossier().standing()) {
            if (row instanceof Information) {
                ids.add(row.id());
            }
        }
        return dice.one(ids, id -> id, question).orElse(null);
    }

    private @Nullable String text(FactColumn column, String question) {
        if (column.names() == Names.NOTHING) {
            return "law-text";
        }
        if (column.names() == Names.PLACE) {
            return ID;
        }
        boolean party = column.names() == Names.PARTY;
        return party ? dice.one(List.of(situation.dossier().contract().contractor(), "law-someone"), question) : null;
    }

    /** What happened did so by the as-of moment; a period may be stated to begin after it. */
    private Moment sharpened(Moment moment, FactColumn column, String question) {
        if (moment.isDated()) {
            return Moment.second(Moment.time(dice.chance(50, question) ? moment.earliest() : moment.latest()));
        }
        LocalDate asOf = situation.viewpoint().asOf().toLocalDate();
        boolean begins = column.role() == Role.STATED && !column.name().equals("until");
        LocalDate late = begins ? asOf.plusDays(1) : asOf;
        return Moment.second((dice.chance(50, question) ? early : late).atStartOfDay());
    }

    private List<Fact> consents(Contract contract) {
        List<Fact> rows = new ArrayList<>();
        for (ConsentAct act : ConsentAct.values()) {
            rows.add(ConsentBuilder.builder()
                    .row(Row.of(ID + "-" + act))
                    .act(Cell.is(act))
                    .by(Cell.is(contract.orderer()))
                    .authority(Cell.is(true))
                    .form(Cell.is(Form.WRITTEN))
                    .given(Cell.is(Moment.day(early.minusDays(1))))
                    .build());
        }
        return rows;
    }

    private List<Fact> determinations(Contract contract) {
        List<Fact> rows = new ArrayList<>();
        for (Question question : Question.values()) {
            rows.add(DeterminationBuilder.builder()
                    .row(Row.of(ID + "-" + question))
                    .norm(Cell.is(finding.norm().value()))
                    .question(Cell.is(question))
                    .by(Cell.is(contract.orderer()))
                    .at(Cell.is(Moment.day(early)))
                    .answer(Cell.is(dice.chance(50, "answer " + question)))
                    .subjects(Cell.texts(finding.subject()))
                    .build());
        }
        return rows;
    }
}
