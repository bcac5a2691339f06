package jp.confidentiality.rules;

import java.util.Set;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Premises;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import org.jspecify.annotations.Nullable;

/** Who may enter, and with what (入退室): 第3第3項(3) and R11. */
final class Entrances {
    private final Scales scales;
    private final Weigher weigher;

    Entrances(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** The person had been applied for certainly before the entry. */
    Truth appliedFor(Act act) {
        String person = person(act);
        return weigher.existsAmong(
                () -> weigher.evidence().applicationsFor(person),
                row -> application(row, act, person),
                Register.APPLICATIONS,
                weigher.evidence().coverage().prior(Register.APPLICATIONS, act.at()),
                Truth.FALSE);
    }

    private Truth application(Application row, Act act, @Nullable String person) {
        Truth kind = row.kind().isValue()
                ? Truth.of(row.kind().value() == ApplicationKind.ENTRY)
                : weigher.missing(row, "kind", row.kind());
        Truth party =
                row.party().isValue() ? Weigher.same(row.party(), person) : weigher.missing(row, "party", row.party());
        Truth place = row.place().isBlank() || act.place() == null
                ? Truth.TRUE
                : Weigher.same(row.place(), act.place().orNull());
        Truth fits = kind.and(party).and(place);
        if (fits.isFalse()) {
            return fits;
        }
        Truth before = Interval.of(row, row.at()).before(act.at());
        Because because = before.isTrue()
                ? Because.APPLIED
                : before.isFalse() ? Because.LATE_FOR_START : Because.START_ORDER_UNKNOWN;
        return weigher.explaining()
                ? fits.and(before.noting(Note.of(because, row, row.at(), act.at())))
                : fits.and(before);
    }

    /** The person of {@code act} was engaged at the time. */
    Truth engaged(Act act) {
        String person = person(act);
        return weigher.existsAmong(
                () -> weigher.evidence().engagementsOf(person),
                row -> Weigher.same(row.person(), person)
                        .and(weigher.noting(
                                weigher.inForce(row, row.from(), row.until(), act.at()),
                                Because.ENGAGED,
                                row,
                                act.at())),
                Register.ENGAGEMENTS,
                weigher.evidence().coverage().prior(Register.ENGAGEMENTS, act.at()),
                Truth.FALSE);
    }

    /** The person applied for is engaged then, or from a later start that is on record. */
    Truth engagedThenOrLater(Application row) {
        String person = row.party().orNull();
        Interval at = Interval.of(row, row.at());
        return weigher.existsAmong(
                () -> weigher.evidence().engagementsOf(person),
                engagement -> Weigher.same(engagement.person(), person)
                        .and(weigher.noting(
                                weigher.inForce(engagement, engagement.from(), engagement.until(), at)
                                        .or(at.before(Interval.start(engagement, engagement.from()))),
                                Because.STOOD,
                                engagement,
                                engagement.from())),
                Register.ENGAGEMENTS,
                weigher.evidence()
                        .coverage()
                        .prior(Register.ENGAGEMENTS, new Interval(at.lo(), Long.MAX_VALUE, false, false, 0)),
                Truth.FALSE);
    }

    /** The place entered is a server room of the orderer. */
    Truth serverRoom(Act act) {
        Entry row = act.row(Entry.class);
        Place place =
                row.place().isValue() ? weigher.evidence().place(row.place().value()) : null;
        if (place == null) {
            return weigher.missing(row, "place", row.place());
        }
        Truth room = place.category().isValue()
                ? Truth.of(place.category().value() == PlaceCategory.SERVER_ROOM)
                : weigher.missing(place, "category", place.category());
        Truth orderers = place.premises().isValue()
                ? Truth.of(place.premises().value() == Premises.ORDERER)
                : weigher.missing(place, "premises", place.premises());
        return room.isFalse() ? room : room.and(orderers);
    }

    /** The person's name was notified in writing certainly before the entry. */
    Truth notified(Act act) {
        String person = person(act);
        return weigher.existsAmong(
                () -> weigher.evidence().reportsOf(ReportContent.ENTRANTS),
                row -> {
                    Truth lists = scales.reports()
                            .fits(row, null, act.at(), ReportContent.ENTRANTS, Writing.IN_WRITING)
                            .and(persons(row, person));
                    Truth before =
                            lists.isFalse() ? lists : lists.and(scales.reports().before(row, act.at()));
                    return before.isTrue() ? weigher.noting(before, Because.NOTIFIED, row, row.at()) : before;
                },
                Register.REPORTS,
                weigher.evidence().coverage().prior(Register.REPORTS, act.at()),
                Truth.FALSE);
    }

    private Truth persons(Report row, @Nullable String person) {
        return row.persons().isUnknown()
                ? weigher.missing(row, "persons", row.persons())
                : Weigher.contains(row.persons(), person, Truth.FALSE);
    }

    /** A restriction on what may be carried in was in force. */
    Truth restricted(Act act) {
        return weigher.existsAmong(
                () -> weigher.evidence().restrictions(),
                row -> restriction(row, act),
                Register.INSTRUCTIONS,
                weigher.evidence().coverage().prior(Register.INSTRUCTIONS, act.at()),
                Truth.FALSE);
    }

    /** Nothing was carried in that a restriction in force names. */
    Truth nothingRestricted(Act act) {
        Entry entry = act.row(Entry.class);
        Set<String> carried = entry.carried().orNull();
        if (carried == null) {
            return entry.carried().isBlank() ? Truth.TRUE : weigher.missing(entry, "carried", entry.carried());
        }
        Truth any = Truth.FALSE;
        Truth complete = weigher.evidence().coverage().prior(Register.INSTRUCTIONS, act.at());
        // If whatever restriction there may be forbids it, one that perhaps stood leaves only whether the norm applies.
        boolean forbidden = complete.isTrue()
                && !restricted(act).isTrue()
                && weigher.evidence().restrictions().stream()
                        .filter(row -> restriction(row, act).possible())
                        .allMatch(row -> names(row, carried));
        for (Instruction row : weigher.evidence().restrictions()) {
            Truth inForce = restriction(row, act);
            if (inForce.possible() && names(row, carried)) {
                Truth broken = forbidden ? Truth.TRUE : inForce;
                any = any.or(weigher.noting(broken, Because.RESTRICTED, row, entry));
            } else if (inForce.possible() && row.restricted().isUnknown()) {
                any = any.or(weigher.missing(row, "restricted", row.restricted()));
            }
        }
        return weigher.settled(any, Register.INSTRUCTIONS, complete, Truth.FALSE)
                .not();
    }

    private static boolean names(Instruction row, Set<String> carried) {
        Set<String> things = row.restricted().orNull();
        return things != null && carried.stream().anyMatch(things::contains);
    }

    private Truth restriction(Instruction row, Act act) {
        if (!"R11".equals(row.basis().orNull()) || row.restricted().isBlank()) {
            return Truth.FALSE;
        }
        Truth inForce = weigher.inForce(row, row.at(), row.until(), act.at());
        if (row.restricted().isUnknown()) {
            inForce = inForce.and(weigher.missing(row, "restricted", row.restricted()));
        }
        return weigher.noting(inForce, Because.STOOD, row, row.at());
    }

    private static @Nullable String person(Act act) {
        return act.actor() == null ? null : act.actor().orNull();
    }
}
