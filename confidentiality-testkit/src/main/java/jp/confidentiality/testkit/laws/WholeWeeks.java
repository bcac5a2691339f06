package jp.confidentiality.testkit.laws;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.testkit.Judge;
import org.jspecify.annotations.Nullable;

/** Moves everything by whole weeks, so that each day stays the day of the week that it was. */
final class WholeWeeks {
    private final long weeks;

    private WholeWeeks(long weeks) {
        this.weeks = weeks;
    }

    /** The law: where no holiday and no dated value tells one week from another, nothing changes but the dates. */
    static @Nullable Deviation law(Bench bench, Situation situation) {
        WholeWeeks shift = new WholeWeeks(situation.dice().below(400, "weeks") - 200);
        Judge judge = bench.judge(Profiles.timeless(
                bench.profile(), situation.dossier().contract().from()));
        List<Finding> before =
                judge.assess(situation.dossier(), situation.viewpoint()).findings();
        List<Finding> after = judge.assess(shift.of(situation.dossier()), shift.of(situation.viewpoint()))
                .findings();
        return Compared.findings(
                before,
                after,
                WholeWeeks::text,
                (one, other) ->
                        one != null && other != null && shift.expected(one).equals(text(other)));
    }

    private Dossier of(Dossier dossier) {
        Contract contract = dossier.contract();
        return Rows.dossier(
                ContractBuilder.builder(contract)
                        .from(contract.from().plusWeeks(weeks))
                        .until(contract.until().plusWeeks(weeks))
                        .workStart(of(contract.workStart()))
                        .workEnd(of(contract.workEnd()))
                        .build(),
                Rows.of(dossier).stream().map(this::of).toList(),
                dossier.completeness().stream().map(this::of).toList());
    }

    private Fact of(Fact fact) {
        Row row = fact.row();
        return Rows.with(fact, new Row(row.id(), of(row.recordedAt()), row.corrects()), this::cell);
    }

    private Completeness of(Completeness one) {
        return new Completeness(
                one.registers(), one.from().plusWeeks(weeks), one.to().plusWeeks(weeks), of(one.recordedAt()));
    }

    private Viewpoint of(Viewpoint viewpoint) {
        LocalDateTime known = viewpoint.knownAt();
        return new Viewpoint(viewpoint.asOf().plusWeeks(weeks), known == null ? null : known.plusWeeks(weeks));
    }

    private Cell<?> cell(FactColumn column, Cell<?> cell) {
        return cell.isValue() && cell.value() instanceof Moment moment ? Cell.is(of(moment)) : cell;
    }

    private Cell<Moment> of(Cell<Moment> cell) {
        return cell.isValue() ? Cell.is(of(cell.value())) : cell;
    }

    private Moment of(Moment moment) {
        return switch (moment.precision()) {
            case SECOND -> Moment.second(Moment.time(moment.earliest()).plusWeeks(weeks));
            case MINUTE -> Moment.minute(Moment.time(moment.earliest()).plusWeeks(weeks));
            case DAY -> Moment.day(moment.date().plusWeeks(weeks));
            case SOMETIME -> moment;
        };
    }

    private String expected(Finding finding) {
        return text(finding, of(finding.when()), of(finding.due()), of(finding.madeGood()));
    }

    /** Moves the date at the beginning of a text; one without is left as it is. */
    private @Nullable String of(@Nullable String time) {
        if (time == null || time.length() < 10) {
            return time;
        }
        try {
            return LocalDate.parse(time.substring(0, 10)).plusWeeks(weeks) + time.substring(10);
        } catch (DateTimeException e) {
            return time;
        }
    }

    private static String text(Finding finding) {
        return text(finding, finding.when(), finding.due(), finding.madeGood());
    }

    private static String text(
            Finding finding, @Nullable String when, @Nullable String due, @Nullable String madeGood) {
        return Compared.verdict(finding) + " facts=" + finding.facts() + " chains=" + finding.chains() + " when=" + when
                + " due=" + due + " made good=" + madeGood;
    }
}
