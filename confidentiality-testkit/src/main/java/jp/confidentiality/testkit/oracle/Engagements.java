package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;

/** Who was put to the work, and when (D13, D18). */
final class Engagements {
    private final World world;

    Engagements(World world) {
        this.world = world;
    }

    /** Tells whether the person was engaged at the moment, directly or not. */
    Truth engaged(Cell<String> person, When at) {
        return engaged(person, at, one -> Truth.TRUE);
    }

    /** Tells whether the person was engaged at the moment by a row that also fits otherwise. */
    Truth engaged(Cell<String> person, When at, Function<Engagement, Truth> fit) {
        return world.exists(
                Engagement.class,
                one -> Cells.same(one.person(), person).and(inForce(one, at)).and(fit.apply(one)),
                Register.ENGAGEMENTS,
                world.until(at));
    }

    Truth inForce(Engagement one, When at) {
        return at.within(When.start(one.from()), end(one));
    }

    /** Tells whether a row of the register was in force at any time of the day, and direct. */
    Truth directOn(Engagement one, LocalDate day) {
        return Cells.yes(one.direct()).and(onDay(When.start(one.from()), end(one), day));
    }

    When end(Engagement one) {
        return When.endBy(one.until(), world.asOf);
    }

    /** Tells whether a time from {@code start} until before {@code end} has a second in common with the day. */
    static Truth onDay(When start, When end, LocalDate day) {
        When first = When.exactly(Moment.startOf(day));
        When last = When.exactly(Moment.endOf(day) - 1);
        return last.before(start).not().and(first.before(end));
    }
}
