package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.benchmarks.Scenery.Whole;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.DiscoveryBuilder;
import jp.confidentiality.model.fact.ErasureBuilder;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.IncidentBuilder;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.InstructionBuilder;
import jp.confidentiality.model.fact.ItemBuilder;
import jp.confidentiality.model.fact.MeasureBuilder;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.OutcomeBuilder;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.RequestBuilder;
import jp.confidentiality.model.fact.RequestKind;
import jp.confidentiality.model.fact.Result;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;

/** Incidents, items and their erasure, what the orderer asked for, and the reports that followed. */
final class EventFacts {
    private static final ReportContent[][] AFTER_AN_INCIDENT = {
        {ReportContent.ACCIDENT, ReportContent.BREACH, ReportContent.BREACH_MEASURES},
        {
            ReportContent.BREACHED_INFORMATION,
            ReportContent.BREACHED_QUANTITY,
            ReportContent.BREACH_PLACE,
            ReportContent.BREACH_CIRCUMSTANCES,
            ReportContent.INSTRUCTIONS_SOUGHT
        },
        {ReportContent.ACCIDENT_DETAILS, ReportContent.WAY_FORWARD}
    };
    private static final IncidentKind[] KINDS = {
        IncidentKind.LEAK,
        IncidentKind.LOSS,
        IncidentKind.THEFT,
        IncidentKind.NEAR_MISS,
        IncidentKind.OUTAGE,
        IncidentKind.LEFT_BEHIND,
        IncidentKind.LAW_BREACH_ALLEGED
    };

    private final Scenery scenery;
    private final long activities;
    private final List<StandingFact> facts = new ArrayList<>();

    EventFacts(Scenery scenery, long activities) {
        this.scenery = scenery;
        this.activities = activities;
    }

    List<StandingFact> make() {
        for (int i = 0; i < scenery.recipe.grown(1, 4, 12); i++) {
            incident(i, Dice.of(scenery.recipe, "incident", i));
        }
        for (int i = 0; i < scenery.recipe.grown(1, 8, 40); i++) {
            item(i, Dice.of(scenery.recipe, "item", i));
        }
        for (int i = 0; i < scenery.recipe.grown(0, 2, 1); i++) {
            request(i, Dice.of(scenery.recipe, "request", i));
            instruction(i, Dice.of(scenery.recipe, "instruction", i));
        }
        report(
                "initial",
                Scenery.second(Scenery.FIRST_DAY, 11),
                "contract-structure",
                Dice.of(scenery.recipe, "initial", 0),
                ReportContent.MANAGEMENT_STRUCTURE,
                ReportContent.WORKERS,
                ReportContent.WORKPLACES,
                ReportContent.SECURITY_OFFICER);
        methods();
        return facts;
    }

    private void incident(int i, Dice dice) {
        long occurred = Scenery.WORK_START + dice.below(Scenery.WORK_END - Scenery.WORK_START);
        String id = "incident-" + i;
        Whole whole = dice.of(scenery.wholes);
        facts.add(IncidentBuilder.builder()
                .row(Row.of(id))
                .occurred(dice.at(dice.logged(occurred)))
                .kinds(dice.cell(Cell.choices(dice.of(KINDS))))
                .information(dice.cell(dice.of(whole.pieces())))
                .involves(
                        dice.in1000(300)
                                ? Cell.texts(ActivityLog.id(
                                        ActivityLog.ANNOUNCED * dice.below(activities / ActivityLog.ANNOUNCED + 1) + 7))
                                : Cell.blank())
                .wrongdoer(dice.in1000(500) ? dice.of(scenery.people).id() : Cell.blank())
                .hindrance(dice.mostly(dice.in1000(500)))
                .securityIncident(dice.mostly(dice.in1000(300)))
                .build());
        long known = occurred + dice.below(30) * 3600L;
        if (!dice.in1000(150)) {
            discovery(id, known, dice);
        }
        for (int n = 0; n < AFTER_AN_INCIDENT.length; n++) {
            if (!dice.in1000(150)) {
                long after = known + 3600 + dice.below(dice.in1000(800) ? 20 : 600) * 3600L * (1 + 5L * n);
                report(id + "-" + n, Math.min(after, Scenery.second(Scenery.AS_OF, 8)), id, dice, AFTER_AN_INCIDENT[n]);
            }
        }
        facts.add(MeasureBuilder.builder()
                .row(Row.of("measure-" + i))
                .kinds(dice.cell(Cell.choices(MeasureKind.EMERGENCY)))
                .about(dice.cell(Cell.texts(id)))
                .from(dice.at(dice.logged(Math.min(known + dice.below(200) * 3600L, Scenery.second(Scenery.AS_OF, 8)))))
                .build());
    }

    private void discovery(String about, long second, Dice dice) {
        Person by = dice.of(scenery.people);
        facts.add(DiscoveryBuilder.builder()
                .row(Row.of("discovery-" + about))
                .about(Cell.is(about))
                .by(dice.cell(by.id()))
                .at(dice.at(dice.logged(second)))
                .build());
    }

    private void report(String name, long second, String about, Dice dice, ReportContent... contents) {
        Cell<Form> form = dice.cell(dice.in1000(50) ? Form.ELECTRONIC : Form.WRITTEN);
        Cell<Set<ReportContent>> stated = dice.cell(Cell.choices(contents));
        Cell<Set<String>> row = dice.cell(Cell.texts(about));
        boolean answered = form.isValue() && stated.isValue() && row.isValue() && !dice.in1000(150);
        facts.add(ReportBuilder.builder()
                .row(Row.of("report-" + name))
                .at(dice.at(dice.logged(second)))
                .by(Cell.is(Scenery.CONTRACTOR))
                .form(form)
                .contents(stated)
                .about(row)
                .answer(answered ? Cell.is(dice.in1000(100) ? Answer.REFUSED : Answer.AGREED) : Cell.blank())
                .answeredAt(answered ? Cell.is(Moment.second(Moment.time(second + 3600))) : Cell.blank())
                .build());
    }

    private void item(int i, Dice dice) {
        Whole whole = dice.of(scenery.wholes);
        long held = Scenery.WORK_START + dice.below(Scenery.WORK_END - Scenery.WORK_START - 20 * Scenery.DAY);
        boolean erased = dice.in1000(300);
        long end = erased && dice.in1000(500)
                ? held + 3 * Scenery.DAY
                : Scenery.WORK_END + (1 + dice.below(16)) * Scenery.DAY;
        facts.add(ItemBuilder.builder()
                .row(Row.of("item-" + i))
                .kind(dice.cell(dice.of(MediumKind.values())))
                .information(dice.cell(dice.of(whole.pieces())))
                .provided(dice.mostly(whole.provided()))
                .custodian(dice.of(scenery.people).id())
                .place(dice.of(scenery.workplaces))
                .heldFrom(dice.at(dice.onPaper(held)))
                .returned(erased || dice.in1000(50) ? Cell.blank() : dice.cell(dice.onPaper(end)))
                .erased(erased ? dice.cell(dice.onPaper(end)) : Cell.blank())
                .build());
        facts.add(MeasureBuilder.builder()
                .row(Row.of("measure-item-" + i))
                .kinds(dice.cell(Cell.choices(
                        MeasureKind.ENCRYPTION,
                        MeasureKind.PASSWORD,
                        MeasureKind.ANONYMISATION,
                        MeasureKind.ACCESS_RESTRICTION)))
                .about(Cell.texts("item-" + i))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .until(dice.in1000(100) ? Cell.is(dice.onPaper(Scenery.WORK_END - 30 * Scenery.DAY)) : Cell.blank())
                .build());
        if (erased) {
            erasure(i, whole, end, dice);
        }
    }

    private void erasure(int i, Whole whole, long second, Dice dice) {
        facts.add(ErasureBuilder.builder()
                .row(Row.of("erasure-" + i))
                .of(dice.cell("item-" + i))
                .original(dice.mostly(dice.in1000(700)))
                .information(dice.of(whole.pieces()))
                .at(dice.at(dice.onPaper(second)))
                .unreadable(dice.mostly(true))
                .build());
        if (!dice.in1000(100)) {
            report(
                    "erasure-" + i,
                    second + dice.below(20) * Scenery.DAY / 2,
                    "erasure-" + i,
                    dice,
                    ReportContent.ERASURE_RESULT);
        }
    }

    private void request(int i, Dice dice) {
        long at = Scenery.WORK_START + dice.below(340) * Scenery.DAY;
        facts.add(RequestBuilder.builder()
                .row(Row.of("request-" + i))
                .kind(Cell.is(RequestKind.ROSTER))
                .at(dice.at(dice.logged(at)))
                .due(
                        dice.in1000(500)
                                ? Cell.is(Moment.day(
                                        Moment.time(at + 7 * Scenery.DAY).toLocalDate()))
                                : Cell.blank())
                .build());
        Set<String> listed = new LinkedHashSet<>();
        for (Person person : scenery.people) {
            if (!dice.in1000(3)) {
                listed.add(person.id().value());
            }
        }
        facts.add(ReportBuilder.builder()
                .row(Row.of("report-request-" + i))
                .at(dice.at(dice.onPaper(at + (1 + dice.below(10)) * Scenery.DAY)))
                .form(Cell.is(Form.WRITTEN))
                .contents(dice.cell(Cell.choices(ReportContent.ROSTER)))
                .about(dice.cell(Cell.texts("request-" + i)))
                .persons(Cell.is(listed))
                .build());
    }

    private void instruction(int i, Dice dice) {
        long at = Scenery.WORK_START + dice.below(340) * Scenery.DAY;
        facts.add(InstructionBuilder.builder()
                .row(Row.of("instruction-" + i))
                .basis(Cell.is("C4P5"))
                .at(dice.at(dice.logged(at)))
                .due(
                        dice.in1000(500)
                                ? Cell.is(Moment.day(
                                        Moment.time(at + 7 * Scenery.DAY).toLocalDate()))
                                : Cell.blank())
                .build());
        facts.add(OutcomeBuilder.builder()
                .row(Row.of("outcome-" + i))
                .of(Cell.is("instruction-" + i))
                .at(dice.at(dice.onPaper(at + (1 + dice.below(8)) * Scenery.DAY)))
                .result(dice.cell(dice.in1000(900) ? Result.DONE : Result.REFUSED))
                .build());
    }

    /** One report a month names the removals on a medium of the month to come; every tenth is left out. */
    private void methods() {
        ActivityLog log = new ActivityLog(scenery, activities);
        long month = (Scenery.WORK_END - Scenery.WORK_START) / 12;
        List<String> named = new ArrayList<>();
        long until = Scenery.WORK_START + month;
        int number = 0;
        for (long i = 7; i < activities; i += ActivityLog.ANNOUNCED) {
            while (log.second(i, Dice.of(scenery.recipe, "activity", i)) >= until) {
                method(number++, until - month, named);
                until += month;
            }
            if (i / ActivityLog.ANNOUNCED % 10 != 9) {
                named.add(ActivityLog.id(i));
            }
        }
        method(number, until - month, named);
    }

    private void method(int number, long second, List<String> named) {
        if (!named.isEmpty()) {
            Dice dice = Dice.of(scenery.recipe, "method", number);
            facts.add(ReportBuilder.builder()
                    .row(Row.of("report-method-" + number))
                    .at(dice.at(dice.onPaper(second - Scenery.DAY)))
                    .by(Cell.is(Scenery.CONTRACTOR))
                    .form(Cell.is(Form.ELECTRONIC))
                    .contents(Cell.choices(ReportContent.REMOVAL_METHOD))
                    .about(Cell.is(Set.copyOf(named)))
                    .build());
            named.clear();
        }
    }
}
