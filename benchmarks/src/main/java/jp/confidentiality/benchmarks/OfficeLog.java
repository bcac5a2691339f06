package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.AccessBuilder;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.EntryBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.TransferBuilder;

/**
 * A log as systems and doors write it: accesses (78 %), entries by badge (17 %) and transfers (5 %), whose rows repeat
 * the same people, accounts, places and things. Everybody has one account, a workplace of their own (85 % of the rows),
 * two purposes and a shift; how much somebody does, and how often each piece of information is touched, follows Zipf's
 * law; times follow the working week, to the second. One row in 500 is out of order: somebody's else account,
 * information of other work, a blank.
 *
 * <p>Made from the recipe alone, a row at a time: it needs no memory.
 */
final class OfficeLog implements Agreement.Log {
    private static final double PEOPLE = 0.6;
    private static final double THINGS = 1.1;

    private final Dossiers dossiers;
    private final Scenery scenery;
    private final long rows;
    private final WorkWeek week = new WorkWeek(Scenery.WORK_START - 9 * 3600, Scenery.WORK_END - Scenery.DAY);
    private final List<List<Person>> shifts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    /** The workplaces that are in use all year. */
    private final List<Cell<String>> places = new ArrayList<>();

    private final List<Zipf> eager = new ArrayList<>();
    private final List<Zipf> wanted = new ArrayList<>();

    OfficeLog(Recipe recipe) {
        this.dossiers = new Dossiers(recipe);
        this.scenery = dossiers.scenery();
        this.rows = recipe.facts();
        for (int i = 0; i < scenery.workplaces.size(); i++) {
            if (i != PlaceFacts.LATER && i != PlaceFacts.CLOSED) {
                places.add(scenery.workplaces.get(i));
            }
        }
        for (int i = 0; i < scenery.allYear.size(); i++) {
            shifts.get(i % 10 < 7 ? 0 : i % 10 < 9 ? 1 : 2).add(scenery.allYear.get(i));
        }
        shifts.forEach(people -> eager.add(new Zipf(people.size(), PEOPLE)));
        int most = scenery.wholes.size() * scenery.wholes.get(0).pieces().size();
        for (int things = 0; things <= most; things++) {
            wanted.add(new Zipf(Math.max(1, things), THINGS));
        }
    }

    /** Returns how many rows the log has. */
    long rows() {
        return rows;
    }

    @Override
    public Dossier streamed() {
        return dossiers.logless();
    }

    @Override
    public Iterator<Activity> log() {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < rows;
            }

            @Override
            public Activity next() {
                if (next >= rows) {
                    throw new NoSuchElementException();
                }
                return row(next++);
            }
        };
    }

    private Activity row(long index) {
        Dice dice = Dice.of(scenery.recipe, "office", index);
        long at = week.second(index, rows);
        int shift = WorkWeek.shift(at);
        List<Person> there = shifts.get(shift);
        Person person = there.get(eager.get(shift).draw(dice));
        Row row = Row.of("log-" + Scenery.pad(index, 9));
        Cell<Moment> moment = Cell.is(Moment.second(Moment.time(at)));
        int kind = dice.below(100);
        if (kind < 78) {
            return access(row, moment, person, dice);
        }
        return kind < 95 ? entry(row, moment, person, dice) : transfer(row, moment, person, there, dice);
    }

    private Activity access(Row row, Cell<Moment> at, Person person, Dice dice) {
        boolean network = dice.in1000(400);
        boolean outside = network && dice.in1000(10);
        AccessBuilder access = AccessBuilder.builder()
                .row(row)
                .at(at)
                .actor(dice.cell(person.id()))
                .account(dice.trouble() ? dice.of(scenery.people).account() : person.account())
                .information(thing(person, dice))
                .place(outside ? dice.of(scenery.outside) : place(person, dice))
                .network(dice.mostly(network))
                .purpose(purpose(person, dice));
        if (outside) {
            access.permitted(dice.mostly(true))
                    .permittedBy(Scenery.OFFICER)
                    .storagePlace(Scenery.KEPT_AT.get(0))
                    .storageMethod(Scenery.KEPT_HOW.get(0));
        }
        return access.build();
    }

    private Activity entry(Row row, Cell<Moment> at, Person person, Dice dice) {
        boolean room = dice.in1000(30) && !scenery.serverRooms.isEmpty();
        return EntryBuilder.builder()
                .row(row)
                .at(at)
                .actor(dice.cell(person.id()))
                .place(room ? scenery.serverRooms.get(0) : place(person, dice))
                .build();
    }

    private Activity transfer(Row row, Cell<Moment> at, Person person, List<Person> there, Dice dice) {
        return TransferBuilder.builder()
                .row(row)
                .at(at)
                .actor(dice.cell(person.id()))
                .recipient(dice.of(there).id())
                .information(thing(person, dice))
                .method(Scenery.METHODS.get(number(person) % 2))
                .byHand(dice.mostly(true))
                .permitted(dice.mostly(true))
                .permittedBy(Scenery.OFFICER)
                .purpose(purpose(person, dice))
                .storagePlace(Scenery.KEPT_AT.get(number(person) % 3))
                .storageMethod(Scenery.KEPT_HOW.get(0))
                .build();
    }

    private Cell<Set<String>> thing(Person person, Dice dice) {
        if (dice.trouble()) {
            return dice.of(dice.of(scenery.wholes).pieces());
        }
        int pieces = scenery.wholes.get(0).pieces().size();
        int drawn = wanted.get(person.wholes() * pieces).draw(dice);
        return scenery.whole(person, drawn % person.wholes()).pieces().get(drawn / person.wholes());
    }

    private Cell<String> place(Person person, Dice dice) {
        return dice.in1000(850) ? places.get(number(person) % places.size()) : dice.of(places);
    }

    private Cell<String> purpose(Person person, Dice dice) {
        return Scenery.PURPOSES.get((number(person) + dice.below(2)) % Scenery.PURPOSES.size());
    }

    private static int number(Person person) {
        return person.firstWhole();
    }
}
