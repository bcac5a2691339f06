package jp.confidentiality.rules;

import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Request;
import org.jspecify.annotations.Nullable;

/** Who is engaged in the work (従事), directly, when, for what. */
final class Engagements {
    private final Weigher weigher;

    Engagements(Weigher weigher) {
        this.weigher = weigher;
    }

    /** The actor was directly engaged at the act, and the work needs each piece of information. */
    Truth needed(Act act) {
        Cell<String> actor = act.actor();
        String person = actor == null ? null : actor.orNull();
        Truth complete = weigher.evidence().coverage().prior(Register.ENGAGEMENTS, act.at());
        return Weigher.each(
                act.information(),
                piece -> weigher.existsAmong(
                        () -> weigher.evidence().engagementsOf(person),
                        row -> Weigher.same(row.person(), person)
                                .and(direct(row))
                                .and(then(row, act))
                                .and(needs(row, piece)),
                        Register.ENGAGEMENTS,
                        complete,
                        Truth.FALSE));
    }

    /** The list that was asked for names everyone directly engaged at any time of the day of the request. */
    Truth listed(Request request, Function<String, Truth> named) {
        Interval day = dayOf(Interval.of(request, request.at()));
        Truth all = Truth.TRUE;
        for (Engagement row : weigher.evidence().all(Engagement.class)) {
            Truth owed = direct(row).and(overlaps(row, day));
            if (owed.possible()) {
                all = all.and(owed.not().or(named(row, named)));
            }
        }
        Truth complete = weigher.evidence().coverage().prior(Register.ENGAGEMENTS, day);
        return all.and(
                complete.isTrue()
                        ? complete
                        : weigher.noting(complete, Because.REGISTER_INCOMPLETE, Register.ENGAGEMENTS));
    }

    /** Returns the second at which the last of those to be listed was; null where someone never was. */
    @Nullable
    Long lastListed(Request request, Function<String, @Nullable Long> firstListed) {
        Interval day = dayOf(Interval.of(request, request.at()));
        Long last = null;
        for (Engagement row : weigher.evidence().all(Engagement.class)) {
            if (!direct(row).and(overlaps(row, day)).isTrue()) {
                continue;
            }
            String person = row.person().orNull();
            Long listed = person == null ? null : firstListed.apply(person);
            if (listed == null) {
                return null;
            }
            last = last == null ? listed : Long.valueOf(Math.max(last, listed));
        }
        return last;
    }

    private Truth named(Engagement row, Function<String, Truth> named) {
        String person = row.person().orNull();
        if (person == null) {
            return weigher.missing(row, "person", row.person());
        }
        Truth listed = named.apply(person);
        return listed.isTrue() ? listed : weigher.noting(listed, Because.NOT_LISTED, row, person);
    }

    /** The engagement is a direct one. */
    private Truth direct(Engagement row) {
        Boolean direct = row.direct().orNull();
        if (direct == null) {
            return weigher.missing(row, "direct", row.direct());
        }
        return direct ? Truth.TRUE : weigher.noting(Truth.FALSE, Because.NOT_DIRECT, row);
    }

    private Truth then(Engagement row, Act act) {
        Truth then = weigher.inForce(row, row.from(), row.until(), act.at());
        return weigher.noting(then, then.isTrue() ? Because.ENGAGED : Because.NOT_ENGAGED_THEN, row, act.at());
    }

    private Truth needs(Engagement row, @Nullable String piece) {
        Cell<Set<String>> information = row.information();
        if (!information.isValue()) {
            return weigher.missing(row, "information", information);
        }
        Truth covered = weigher.evidence().information().covered(information, piece);
        return covered.isTrue()
                ? covered
                : weigher.noting(covered, Because.WORK_NEEDS_OTHER, row, piece == null ? "—" : piece);
    }

    private Truth overlaps(Engagement row, Interval day) {
        if (day.lo() == Long.MIN_VALUE) {
            return day.imprecise(day);
        }
        Interval start = Interval.start(row, row.from());
        Interval end = weigher.end(row, row.until());
        return start.notAfter(Interval.at(day.hi())).and(Interval.at(day.lo()).before(end));
    }

    private static Interval dayOf(Interval at) {
        long lo = at.lo() == Long.MIN_VALUE ? at.lo() : Moment.startOf(Coverage.date(at.lo()));
        long hi = at.hi() == Long.MAX_VALUE ? at.hi() : Moment.endOf(Coverage.date(at.hi())) - 1;
        return at.moved(lo, hi);
    }
}
