package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.ApplicationBuilder;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.DesignationBuilder;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.InstructionBuilder;
import jp.confidentiality.model.fact.MeasureBuilder;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.PlaceBuilder;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Premises;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;

/** Places, what was agreed about them, and who may enter. Every second workplace is on the orderer's premises. */
final class PlaceFacts {
    /** The workplace that is in use from the second month only. */
    static final int LATER = 2;
    /** The workplace that is in use until the tenth month only. */
    static final int CLOSED = 3;

    private static final int GROUP = 10;

    private final Scenery scenery;
    private final List<StandingFact> facts = new ArrayList<>();

    PlaceFacts(Scenery scenery) {
        this.scenery = scenery;
    }

    List<StandingFact> make() {
        for (int i = 0; i < scenery.workplaces.size(); i++) {
            workplace(i, scenery.workplaces.get(i), Dice.of(scenery.recipe, "workplace", i));
        }
        scenery.serverRooms.forEach(
                room -> place(room.value(), PlaceCategory.SERVER_ROOM, Premises.ORDERER, false, Cell.blank()));
        scenery.outside.forEach(
                place -> place(place.value(), PlaceCategory.OTHER, Premises.ELSEWHERE, false, Cell.blank()));
        if (scenery.recipe.facts() >= 1000) {
            entrants();
        }
        return facts;
    }

    /** The third workplace is in use from the second month, the fourth until the tenth. */
    private void workplace(int i, Cell<String> id, Dice dice) {
        boolean own = i % 2 == 0;
        place(
                id.value(),
                PlaceCategory.WORKPLACE,
                own ? Premises.CONTRACTOR : Premises.ORDERER,
                own,
                i == CLOSED ? Cell.is(Moment.day(Scenery.LAST_DAY.minusDays(60))) : Cell.blank());
        facts.add(DesignationBuilder.builder()
                .row(Row.of("designation-handling-" + i))
                .kind(Cell.is(DesignationKind.HANDLING_PLACE))
                .place(dice.cell(id))
                .from(dice.at(dice.onPaper(Scenery.second(Scenery.FIRST_DAY, 10))))
                .build());
        if (own) {
            facts.add(ConsentBuilder.builder()
                    .row(Row.of("consent-workplace-" + i))
                    .act(Cell.is(ConsentAct.WORKPLACE))
                    .by(dice.cell(Scenery.ORDERER))
                    .authority(dice.mostly(true))
                    .form(dice.cell(Form.WRITTEN))
                    .given(dice.at(dice.onPaper(Scenery.second(Scenery.FIRST_DAY, 10) - 9 * Scenery.DAY)))
                    .places(Cell.texts(id.value()))
                    .build());
            facts.add(MeasureBuilder.builder()
                    .row(Row.of("measure-workplace-" + i))
                    .kinds(dice.cell(Cell.choices(MeasureKind.ENTRY_RECORDS, MeasureKind.LEAK_PREVENTION)))
                    .about(Cell.texts(id.value()))
                    .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                    .until(dice.in1000(100) ? Cell.is(dice.onPaper(Scenery.WORK_END - 40 * Scenery.DAY)) : Cell.blank())
                    .build());
        }
    }

    private void place(String id, PlaceCategory category, Premises premises, boolean main, Cell<Moment> until) {
        Dice dice = Dice.of(scenery.recipe, id, 1);
        facts.add(PlaceBuilder.builder()
                .row(Row.of(id))
                .category(Cell.is(category))
                .premises(dice.cell(premises))
                .main(dice.mostly(main))
                .usedFrom(Cell.is(Moment.day(
                        id.equals("workplace-0" + LATER) ? Scenery.FIRST_DAY.plusDays(30) : Scenery.FIRST_DAY)))
                .usedUntil(until)
                .entryControlled(Cell.is(true))
                .build());
    }

    /** Entry is applied for and permitted one by one; to the server room, ten at a time. */
    private void entrants() {
        for (int i = 0; i < scenery.people.size(); i++) {
            Person person = scenery.people.get(i);
            Dice dice = Dice.of(scenery.recipe, "entrant", i);
            facts.add(ApplicationBuilder.builder()
                    .row(Row.of("application-entry-" + i))
                    .kind(dice.cell(ApplicationKind.ENTRY))
                    .party(dice.cell(person.id()))
                    .at(dice.at(dice.onPaper(person.firstSecond() - 4 * Scenery.DAY)))
                    .build());
            facts.add(permission(
                    "consent-entry-" + i,
                    ConsentAct.ENTRY,
                    Set.of(person.id().value()),
                    person.firstSecond() - 2 * Scenery.DAY,
                    dice));
        }
        for (int from = 0; from < scenery.people.size(); from += GROUP) {
            serverRoom(from, Dice.of(scenery.recipe, "server room", from));
        }
        restriction(Dice.of(scenery.recipe, "restriction", 0));
    }

    private StandingFact permission(String id, ConsentAct act, Set<String> persons, long given, Dice dice) {
        return ConsentBuilder.builder()
                .row(Row.of(id))
                .act(Cell.is(act))
                .by(dice.cell(Scenery.ORDERER))
                .authority(dice.mostly(true))
                .form(dice.cell(Form.ELECTRONIC))
                .given(dice.at(dice.onPaper(given)))
                .persons(Cell.is(persons))
                .build();
    }

    private void serverRoom(int from, Dice dice) {
        Set<String> persons = new LinkedHashSet<>();
        for (Person person : scenery.people.subList(from, Math.min(from + GROUP, scenery.people.size()))) {
            persons.add(person.id().value());
        }
        long at = Scenery.second(Scenery.FIRST_DAY, 9);
        facts.add(ReportBuilder.builder()
                .row(Row.of("report-entrants-" + from))
                .at(dice.at(dice.onPaper(at)))
                .by(Cell.is(Scenery.CONTRACTOR))
                .form(dice.cell(Form.WRITTEN))
                .contents(dice.cell(Cell.choices(ReportContent.ENTRANTS)))
                .persons(dice.cell(persons))
                .build());
        facts.add(permission(
                "consent-server-room-" + from, ConsentAct.SERVER_ROOM_ENTRY, persons, at + Scenery.DAY, dice));
    }

    private void restriction(Dice dice) {
        facts.add(InstructionBuilder.builder()
                .row(Row.of("instruction-carry-in"))
                .basis(Cell.is("R11"))
                .at(dice.at(dice.logged(Scenery.WORK_START + 30 * Scenery.DAY)))
                .restricted(Cell.texts("USBメモリ", "携帯電話"))
                .build());
    }
}
