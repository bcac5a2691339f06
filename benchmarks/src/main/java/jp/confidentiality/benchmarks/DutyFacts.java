package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Admission;
import jp.confidentiality.model.fact.AppointmentBuilder;
import jp.confidentiality.model.fact.AssuranceBuilder;
import jp.confidentiality.model.fact.AssuranceKind;
import jp.confidentiality.model.fact.CheckBuilder;
import jp.confidentiality.model.fact.DemandBuilder;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.DeterminationBuilder;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.InstructionBuilder;
import jp.confidentiality.model.fact.MeasureBuilder;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.NoticeBuilder;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.OutcomeBuilder;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.RequestBuilder;
import jp.confidentiality.model.fact.RequestKind;
import jp.confidentiality.model.fact.Result;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.WorkItemBuilder;

/**
 * Manager and measures, checks, finished work, and what the orderer asks for, demands, instructs and gives notice of.
 */
final class DutyFacts {
    private static final String[] BASES = {"C3P3I3", "C3P3I9", "C7", "R15"};

    private final Scenery scenery;
    private final List<StandingFact> facts = new ArrayList<>();

    DutyFacts(Scenery scenery) {
        this.scenery = scenery;
    }

    List<StandingFact> make() {
        manager(Dice.of(scenery.recipe, "manager", 0));
        for (int i = 0; i < scenery.recipe.grown(1, 5, 0); i++) {
            check(i, Dice.of(scenery.recipe, "check", i));
        }
        for (int i = 0; i < scenery.recipe.grown(0, 8, 24); i++) {
            work(i, Dice.of(scenery.recipe, "work", i));
        }
        for (int i = 0; i < scenery.recipe.grown(0, 1, 1); i++) {
            asked(i, Dice.of(scenery.recipe, "asked", i));
        }
        if (scenery.recipe.facts() >= 1000) {
            assurance(Dice.of(scenery.recipe, "assurance", 0));
        }
        return facts;
    }

    private void manager(Dice dice) {
        facts.add(AppointmentBuilder.builder()
                .row(Row.of("appointment-manager"))
                .officerRole(Cell.is(OfficerRole.INFORMATION_MANAGER))
                .person(Cell.is("worker-000"))
                .skill(Cell.is("情報処理安全確保支援士"))
                .experience(Cell.is("12年"))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        facts.add(MeasureBuilder.builder()
                .row(Row.of("measure-contract"))
                .kinds(dice.cell(Cell.choices(
                        MeasureKind.TECHNICAL,
                        MeasureKind.ORGANISATIONAL,
                        MeasureKind.COMPLIANCE,
                        MeasureKind.SAFEGUARD)))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        if (scenery.recipe.facts() >= 1000) {
            facts.add(
                    determination("manager", "C4P1.manager-qualified", Question.IN_ORDER, "appointment-manager", dice));
        }
    }

    private static StandingFact determination(String name, String norm, Question question, String subject, Dice dice) {
        return DeterminationBuilder.builder()
                .row(Row.of("determination-" + name))
                .norm(Cell.is(norm))
                .question(Cell.is(question))
                .by(dice.cell(Scenery.ORDERER))
                .at(dice.at(dice.onPaper(Scenery.second(Scenery.FIRST_DAY, 15))))
                .answer(dice.mostly(true))
                .subjects(Cell.texts(subject))
                .basis(Cell.is("決裁"))
                .build();
    }

    private void check(int i, Dice dice) {
        facts.add(CheckBuilder.builder()
                .row(Row.of("check-" + i))
                .at(dice.at(dice.onPaper(Scenery.WORK_START + (30 + i * 85L) * Scenery.DAY)))
                .build());
        if (scenery.recipe.facts() >= 1000) {
            facts.add(CheckBuilder.builder()
                    .row(Row.of("check-subcontracts-" + i))
                    .at(dice.at(dice.onPaper(Scenery.WORK_START + (20 + i * 85L) * Scenery.DAY)))
                    .about(dice.cell(Cell.texts("subcontract-1", "subcontract-2")))
                    .build());
        }
    }

    private void work(int i, Dice dice) {
        long completed = Scenery.WORK_START + dice.below(340) * Scenery.DAY + dice.below(8) * 3600L;
        facts.add(WorkItemBuilder.builder()
                .row(Row.of("work-" + i))
                .completed(dice.at(dice.logged(completed)))
                .build());
        if (!dice.in1000(30)) {
            report(
                    "work-" + i,
                    "work-" + i,
                    completed + dice.below(50) * 1800L,
                    Form.WRITTEN,
                    dice,
                    ReportContent.WORK_DONE);
        }
    }

    private void asked(int i, Dice dice) {
        for (RequestKind kind : new RequestKind[] {RequestKind.MEASURES, RequestKind.TRAINING}) {
            String id = "request-" + (kind == RequestKind.MEASURES ? "measures-" : "training-") + i;
            long at = moment(dice);
            facts.add(RequestBuilder.builder()
                    .row(Row.of(id))
                    .kind(Cell.is(kind))
                    .at(dice.at(dice.logged(at)))
                    .due(due(at, dice))
                    .build());
            ReportContent content =
                    kind == RequestKind.MEASURES ? ReportContent.MEASURES_STATE : ReportContent.TRAINING;
            report(id, id, after(at, dice), Form.ELECTRONIC, dice, content);
        }
        demand(i, DemandKind.REPORT, "C4P4", dice);
        demand(i, DemandKind.REPORT, "R15", dice);
        demand(i, DemandKind.INSPECTION, "C5P1", dice);
        demand(i, DemandKind.INSPECTION, "R15", dice);
        for (String basis : BASES) {
            instruction(i, basis, dice);
        }
        long at = moment(dice);
        String id = "notice-" + i;
        facts.add(NoticeBuilder.builder()
                .row(Row.of(id))
                .at(dice.at(dice.logged(at)))
                .due(due(at, dice))
                .build());
        report(
                id,
                id,
                after(at, dice),
                Form.WRITTEN,
                dice,
                ReportContent.CORRECTION_MEASURES,
                ReportContent.CORRECTION_RESULT);
    }

    private void demand(int i, DemandKind kind, String basis, Dice dice) {
        String id = "demand-" + kind.name().charAt(0) + basis + "-" + i;
        long at = moment(dice);
        boolean inspection = kind == DemandKind.INSPECTION;
        facts.add(DemandBuilder.builder()
                .row(Row.of(id))
                .kind(Cell.is(kind))
                .basis(Cell.is(basis))
                .addressee(dice.cell(dice.in1000(300) ? "subcontractor-1" : Scenery.CONTRACTOR))
                .at(dice.at(dice.logged(at)))
                .due(due(at, dice))
                .withinPurpose(inspection ? dice.mostly(true) : Cell.unknown())
                .admission(
                        inspection
                                ? dice.cell(dice.in1000(950) ? Admission.ADMITTED : Admission.OBSTRUCTED)
                                : Cell.blank())
                .build());
        if (!inspection) {
            report(id, id, after(at, dice), Form.ELECTRONIC, dice, ReportContent.COMPLIANCE);
        }
    }

    private void instruction(int i, String basis, Dice dice) {
        long at = moment(dice);
        String id = "instruction-" + basis + "-" + i;
        facts.add(InstructionBuilder.builder()
                .row(Row.of(id))
                .basis(Cell.is(basis))
                .at(dice.at(dice.logged(at)))
                .due(due(at, dice))
                .build());
        facts.add(OutcomeBuilder.builder()
                .row(Row.of("outcome-" + basis + "-" + i))
                .of(Cell.is(id))
                .at(dice.at(dice.onPaper(after(at, dice))))
                .result(dice.cell(dice.in1000(950) ? Result.DONE : Result.REFUSED))
                .build());
    }

    private void assurance(Dice dice) {
        facts.add(AssuranceBuilder.builder()
                .row(Row.of("assurance-1"))
                .kind(Cell.is(AssuranceKind.CERTIFICATION))
                .holder(Cell.is(Scenery.CONTRACTOR))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        facts.add(
                determination("impracticable", "C5P1.alternative-assurance", Question.IMPRACTICABLE, "contract", dice));
    }

    private static long moment(Dice dice) {
        return Scenery.WORK_START + dice.below(330) * Scenery.DAY;
    }

    private static long after(long at, Dice dice) {
        return at + (1 + dice.below(6)) * Scenery.DAY;
    }

    private static Cell<Moment> due(long at, Dice dice) {
        return dice.in1000(500)
                ? Cell.is(Moment.day(Moment.time(at + 7 * Scenery.DAY).toLocalDate()))
                : Cell.blank();
    }

    private void report(String name, String about, long at, Form form, Dice dice, ReportContent... contents) {
        facts.add(ReportBuilder.builder()
                .row(Row.of("report-" + name))
                .at(dice.at(dice.onPaper(at)))
                .by(dice.cell(Scenery.CONTRACTOR))
                .form(dice.cell(form))
                .contents(dice.cell(Cell.choices(contents)))
                .about(dice.cell(Cell.texts(about)))
                .supporting(dice.mostly(true))
                .build());
    }
}
