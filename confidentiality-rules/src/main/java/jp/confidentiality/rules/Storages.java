package jp.confidentiality.rules;

import java.util.Objects;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.LockState;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Premises;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.norm.Cause;
import org.jspecify.annotations.Nullable;

/** Where things are kept and worked with (保管・作業場所): locks, premises, notification of electronic data. */
final class Storages {
    private final Scales scales;
    private final Weigher weigher;

    Storages(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** No check found it unlocked; where one did, the orderer determines. */
    Truth foundLocked(String norm, Act act) {
        Truth unlocked = Truth.FALSE;
        for (Check row : weigher.evidence().checksOf(act.id())) {
            if (row.about().isBlank() || row.lock().isBlank()) {
                continue;
            }
            Truth about = weigher.lists(row, "about", row.about(), act.id());
            Truth found = row.lock().isValue()
                    ? Truth.of(row.lock().value() == LockState.UNLOCKED)
                    : weigher.missing(row, "lock", row.lock());
            Truth fits = about.and(found);
            unlocked = unlocked.or(
                    fits.isTrue() ? weigher.noting(undisputed(row, act), Because.FOUND_UNLOCKED, row, row.at()) : fits);
        }
        Interval until =
                weigher.end(act.row(Storage.class), act.row(Storage.class).until());
        long last = until.missing() || weigher.isToCome(until.hi()) ? Long.MAX_VALUE : until.hi() - 1;
        Truth complete = weigher.evidence().coverage().performance(Register.CHECKS, act.at(), last);
        Truth found = weigher.settled(unlocked, Register.CHECKS, complete, Truth.FALSE);
        return found.isFalse()
                ? Truth.TRUE.noting(found.notes())
                : found.not()
                        .or(scales.determinations()
                                .answer(norm, Question.IN_ORDER, act)
                                .noting(found.notes()));
    }

    /** No check of the same moment found it locked; where nobody knows what a check was of, it may have been of it. */
    private Truth undisputed(Check row, Act act) {
        Truth undisputed = Truth.TRUE;
        for (Check other : weigher.evidence().checksOf(act.id())) {
            boolean locked = other.lock().orNull() == LockState.LOCKED;
            if (locked && other.at().isValue() && other.at().equals(row.at())) {
                Truth about = Weigher.contains(other.about(), act.id(), Truth.FALSE);
                if (about.isTrue()) {
                    return weigher.noting(Truth.unknown(Cause.CONFLICTING), Because.CHECKS_CONFLICT, row, other);
                }
                undisputed = about.isFalse() ? undisputed : weigher.missing(other, "about", other.about());
            }
        }
        return undisputed;
    }

    /** The place of {@code act} is on the orderer's premises. */
    Truth onOrdererPremises(Act act) {
        Place place = place(act);
        if (place == null) {
            return missingPlace(act);
        }
        Premises premises = place.premises().orNull();
        return premises == null
                ? weigher.missing(place, "premises", place.premises())
                : Truth.of(premises == Premises.ORDERER);
    }

    /** {@code place} is a main workplace of the contractor or a subcontractor. */
    Truth mainWorkplace(Place place) {
        PlaceCategory category = place.category().orNull();
        Premises premises = place.premises().orNull();
        Truth workplace = category == null
                ? weigher.missing(place, "category", place.category())
                : Truth.of(category == PlaceCategory.WORKPLACE);
        Truth own = premises == null
                ? weigher.missing(place, "premises", place.premises())
                : Truth.of(premises == Premises.CONTRACTOR || premises == Premises.SUBCONTRACTOR);
        Truth main =
                place.main().isValue() ? Truth.of(place.main().value()) : weigher.missing(place, "main", place.main());
        return workplace.and(own).and(main);
    }

    /** It took place in a main workplace in use, or a consent to taking out covers it. */
    Truth confined(String norm, Act act) {
        Place place = place(act);
        Truth inside = place == null
                ? missingPlace(act)
                : mainWorkplace(place).and(weigher.inForce(place, place.usedFrom(), place.usedUntil(), act.at()));
        return inside.isTrue()
                ? inside
                : inside.or(scales.consents().prior(norm, act, ConsentAct.REMOVAL, Writing.IN_WRITING, Truth.FALSE));
    }

    /** The storage is the first of its data set: begun on the first day on which any is on record. */
    Truth firstOfDataSet(Storage row) {
        Interval from = day(row);
        Truth first = Truth.TRUE;
        for (Storage other : weigher.evidence().storagesOf(row.dataSet().orNull())) {
            Truth same = sameDataSet(row, other);
            if (!other.id().equals(row.id()) && same.possible()) {
                Truth electronic = weigher.yes(other, "electronic", other.electronic());
                first = first.and(
                        same.and(electronic).and(day(other).before(from)).not());
            }
        }
        if (first.isFalse()) {
            return first;
        }
        Truth complete = weigher.evidence().coverage().prior(Register.STORAGE, Interval.of(row, row.from()));
        return first.and(
                complete.isTrue() ? complete : weigher.noting(complete, Because.REGISTER_INCOMPLETE, Register.STORAGE));
    }

    private static Interval day(Storage row) {
        Interval at = Interval.of(row, row.from());
        long lo = at.lo() == Long.MIN_VALUE ? at.lo() : jp.confidentiality.model.Moment.startOf(Coverage.date(at.lo()));
        long hi = at.hi() == Long.MAX_VALUE ? at.hi() : jp.confidentiality.model.Moment.startOf(Coverage.date(at.hi()));
        return at.moved(lo, hi);
    }

    private Truth sameDataSet(Storage row, Storage other) {
        if (!row.dataSet().isValue()) {
            return weigher.missing(row, "dataSet", row.dataSet());
        }
        return other.dataSet().isValue()
                ? Weigher.same(other.dataSet(), row.dataSet().value())
                : weigher.missing(other, "dataSet", other.dataSet());
    }

    /** The storage was notified on the prescribed form certainly before it began. */
    Truth notified(Act act) {
        Truth complete = weigher.evidence().coverage().prior(Register.REPORTS, act.at());
        return weigher.exists(
                scales.reports().aboutWhatever(act),
                row -> scales.reports()
                        .fits(row, act, ReportContent.STORAGE_LOCATION, Writing.ANY_FORM)
                        .and(prescribed(row))
                        .and(scales.reports().before(row, act.at())),
                Register.REPORTS,
                complete,
                Truth.FALSE);
    }

    private Truth prescribed(Report row) {
        return row.form().isValue()
                ? weigher.column(
                        Truth.of(row.form().value() == jp.confidentiality.model.fact.Form.PRESCRIBED), row, "form")
                : weigher.missing(row, "form", row.form());
    }

    private @Nullable Place place(Act act) {
        Cell<String> cell = act.place();
        String id = cell == null ? null : cell.orNull();
        return id == null ? null : weigher.evidence().place(id);
    }

    private Truth missingPlace(Act act) {
        return weigher.missing(act.row(Fact.class), "place", Objects.requireNonNull(act.place()));
    }
}
