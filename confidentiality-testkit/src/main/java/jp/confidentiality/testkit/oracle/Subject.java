package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.Concerning;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.DeviceUse;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.HistoryKept;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.fact.Use;
import org.jspecify.annotations.Nullable;

/**
 * What the limits of consents and determinations are compared with. A column that the row's type does not have is null
 * (or an empty list): a stated limit by it does not fit.
 *
 * @param id the subject's ID
 * @param rows the rows a limit by act may name
 * @param information the information concerned
 * @param persons the people a limit by person may name
 * @param place the place of the act
 * @param purpose its purpose
 * @param method its method
 * @param at its moment
 */
record Subject(
        String id,
        List<Cell<String>> rows,
        @Nullable Cell<Set<String>> information,
        List<Cell<String>> persons,
        @Nullable Cell<String> place,
        @Nullable Cell<String> purpose,
        @Nullable Cell<String> method,
        When at) {

    /** Returns the same act on other information. */
    Subject about(Cell<Set<String>> other) {
        return new Subject(id, rows, other, persons, place, purpose, method, at);
    }

    static Subject contract(World world) {
        return new Subject(Finding.CONTRACT, List.of(), null, List.of(), null, null, null, world.workStart());
    }

    static Subject of(Fact fact) {
        return new Subject(
                fact.id(),
                List.of(Cell.is(fact.id())),
                fact instanceof Concerning concerning ? concerning.information() : null,
                personsOf(fact),
                placeOf(fact),
                purposeOf(fact),
                methodOf(fact),
                momentOf(fact));
    }

    Subject named(Cell<String> row) {
        if (row.isBlank()) {
            return this;
        }
        List<Cell<String>> more = new ArrayList<>(rows);
        more.add(row);
        return new Subject(id, more, information, persons, place, purpose, method, at);
    }

    Subject by(Cell<String> person) {
        List<Cell<String>> more = new ArrayList<>(persons);
        more.add(person);
        return new Subject(id, rows, information, more, place, purpose, method, at);
    }

    Subject at(When moment) {
        return new Subject(id, rows, information, persons, place, purpose, method, moment);
    }

    /** Returns the row's own moment: its event or its start, as it stands. */
    static When momentOf(Fact fact) {
        for (FactColumn column : FactType.of(fact).columns()) {
            boolean own = column.role() == Column.Role.EVENT || column.role() == Column.Role.PLANNED_START;
            if (column.isMoment() && own) {
                @SuppressWarnings("unchecked")
                Cell<Moment> cell = (Cell<Moment>) column.read(fact);
                return When.of(cell);
            }
        }
        return When.UNDATED;
    }

    private static List<Cell<String>> personsOf(Fact fact) {
        if (fact instanceof Activity activity) {
            return List.of(activity.actor());
        }
        return fact instanceof Engagement engagement ? List.of(engagement.person()) : List.of();
    }

    private static @Nullable Cell<String> placeOf(Fact fact) {
        if (fact instanceof Access access) {
            return access.place();
        } else if (fact instanceof Copy copy) {
            return copy.place();
        } else if (fact instanceof Removal removal) {
            return removal.destination();
        } else if (fact instanceof Provision provision) {
            return provision.place();
        } else if (fact instanceof Entry entry) {
            return entry.place();
        } else if (fact instanceof Stint stint) {
            return stint.place();
        } else if (fact instanceof DeviceUse use) {
            return use.place();
        } else if (fact instanceof Storage storage) {
            return storage.place();
        } else if (fact instanceof Item item) {
            return item.place();
        } else if (fact instanceof Application application) {
            return application.place();
        }
        return fact instanceof Place place ? Cell.is(place.id()) : null;
    }

    private static @Nullable Cell<String> purposeOf(Fact fact) {
        if (fact instanceof HistoryKept act) {
            return act.purpose();
        } else if (fact instanceof Use use) {
            return use.purpose();
        }
        return fact instanceof Provision provision ? provision.purpose() : null;
    }

    private static @Nullable Cell<String> methodOf(Fact fact) {
        if (fact instanceof Copy copy) {
            return copy.method();
        } else if (fact instanceof Removal removal) {
            return removal.method();
        }
        return fact instanceof Transfer transfer ? transfer.method() : null;
    }
}
