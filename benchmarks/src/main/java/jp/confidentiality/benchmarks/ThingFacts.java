package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.benchmarks.Scenery.Whole;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.AccessRightBuilder;
import jp.confidentiality.model.fact.AccountBuilder;
import jp.confidentiality.model.fact.CheckBuilder;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.InformationSystemBuilder;
import jp.confidentiality.model.fact.LockState;
import jp.confidentiality.model.fact.LogKeepingBuilder;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.StorageBuilder;
import jp.confidentiality.model.fact.StorageChangeBuilder;
import jp.confidentiality.model.fact.StorageFacility;

/** Systems, accounts and rights, and where things and data sets are stored. */
final class ThingFacts {
    private static final List<Cell<StorageFacility>> FACILITIES = List.of(
            Cell.is(StorageFacility.LOCKABLE_CABINET),
            Cell.is(StorageFacility.LOCKABLE_CABINET),
            Cell.is(StorageFacility.ENTRY_CONTROLLED_ROOM));

    private final Scenery scenery;
    private final List<StandingFact> facts = new ArrayList<>();

    ThingFacts(Scenery scenery) {
        this.scenery = scenery;
    }

    List<StandingFact> make() {
        int systems = scenery.recipe.grown(0, 2, 1);
        for (int i = 0; i < systems; i++) {
            system(i, Dice.of(scenery.recipe, "system", i));
        }
        for (int i = 0; i < scenery.people.size(); i++) {
            Cell<String> system = systems == 0 ? Cell.unknown() : Cell.is("system-" + i % systems);
            account(i, system, Dice.of(scenery.recipe, "account", i));
        }
        for (int i = 0; i < scenery.recipe.grown(0, 6, 8); i++) {
            storage(i, Dice.of(scenery.recipe, "storage", i));
        }
        for (int i = 0; i < scenery.recipe.grown(0, 2, 2); i++) {
            change(i, Dice.of(scenery.recipe, "change", i));
        }
        return facts;
    }

    private void system(int i, Dice dice) {
        facts.add(InformationSystemBuilder.builder()
                .row(Row.of("system-" + i))
                .information(dice.of(dice.of(scenery.wholes).pieces()))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        facts.add(LogKeepingBuilder.builder()
                .row(Row.of("log-" + i))
                .system(dice.cell("system-" + i))
                .from(Cell.is(Moment.day(i % 4 == 3 ? Scenery.FIRST_DAY.plusDays(40) : Scenery.FIRST_DAY)))
                .build());
    }

    private void account(int i, Cell<String> system, Dice dice) {
        Person person = scenery.people.get(i);
        boolean shared = dice.in1000(20);
        facts.add(AccountBuilder.builder()
                .row(Row.of(person.account().value()))
                .system(system)
                .holders(dice.cell(
                        shared
                                ? Cell.texts(
                                        person.id().value(),
                                        scenery.people.get(0).id().value(),
                                        "worker-guest")
                                : Cell.texts(person.id().value())))
                .authenticator(dice.mostly(true))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        if (system.isValue()) {
            long until = person.lastSecond() + (dice.in1000(50) ? 5 : -1) * Scenery.DAY;
            facts.add(AccessRightBuilder.builder()
                    .row(Row.of("right-" + i))
                    .holder(dice.cell(person.id()))
                    .system(system)
                    .information(scenery.whole(person, 0).pieces().get(0))
                    .from(dice.at(Moment.second(Moment.time(person.firstSecond() + Scenery.DAY))))
                    .until(dice.at(dice.onPaper(until)))
                    .build());
        }
    }

    private void storage(int i, Dice dice) {
        Whole whole = dice.of(scenery.wholes);
        boolean electronic = i % 2 == 0;
        boolean later = i % 6 == 4;
        boolean online = i % 8 == 6;
        long from = later
                ? Scenery.WORK_START + dice.below(200) * Scenery.DAY
                : Scenery.second(Scenery.FIRST_DAY, 9) + 5 * Scenery.DAY;
        facts.add(StorageBuilder.builder()
                .row(Row.of("storage-" + i))
                .information(dice.cell(dice.of(whole.pieces())))
                .place(dice.cell(dice.of(scenery.workplaces)))
                .electronic(dice.mostly(electronic))
                .dataSet(Cell.is("dataset-" + (later ? 0 : i)))
                .online(dice.mostly(online))
                .provider(online ? Cell.is("cloud-1") : Cell.blank())
                .facility(dice.cell(dice.of(FACILITIES)))
                .lockable(dice.mostly(true))
                .locked(dice.mostly(true))
                .closedOff(dice.mostly(true))
                .from(dice.at(dice.onPaper(from)))
                .build());
        facts.add(CheckBuilder.builder()
                .row(Row.of("check-storage-" + i))
                .at(dice.at(dice.logged(Scenery.WORK_START + (40 + dice.below(280)) * Scenery.DAY)))
                .about(Cell.texts("storage-" + i))
                .lock(dice.cell(dice.in1000(50) ? LockState.UNLOCKED : LockState.LOCKED))
                .build());
        if (electronic) {
            long at = from + (later ? dice.below(3) : -3) * Scenery.DAY;
            report(
                    "storage-" + i,
                    "storage-" + i,
                    at,
                    later ? ReportContent.STORAGE_CHANGE : ReportContent.STORAGE_LOCATION,
                    dice);
        }
        if (online) {
            report(
                    "cloud-" + i,
                    "storage-" + i,
                    from + dice.below(10) * Scenery.DAY,
                    ReportContent.CLOUD_PROVIDER,
                    dice);
        }
    }

    private void change(int i, Dice dice) {
        long at = Scenery.WORK_START + dice.below(300) * Scenery.DAY;
        facts.add(StorageChangeBuilder.builder()
                .row(Row.of("storage-change-" + i))
                .storage(Cell.is("storage-0"))
                .at(dice.at(dice.onPaper(at)))
                .build());
        report(
                "storage-change-" + i,
                "storage-change-" + i,
                at + dice.below(8) * Scenery.DAY,
                ReportContent.STORAGE_CHANGE,
                dice);
    }

    private void report(String name, String about, long at, ReportContent content, Dice dice) {
        facts.add(ReportBuilder.builder()
                .row(Row.of("report-" + name))
                .at(dice.at(dice.onPaper(at)))
                .by(Cell.is(Scenery.CONTRACTOR))
                .form(dice.cell(Form.PRESCRIBED))
                .contents(dice.cell(Cell.choices(content)))
                .about(dice.cell(Cell.texts(about)))
                .build());
    }
}
