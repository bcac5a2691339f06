package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Deadlines;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.TimingWord;

/** By when something has to be done: on a stated date, or within the spans of a timing word (D14). */
final class Due {
    private final World world;
    private final String norm;
    private final Subject subject;
    private final When trigger;
    private final Set<Cause> doubt;
    private final Deadlines.Band band;

    private Due(World world, String norm, Subject subject, When trigger, Set<Cause> doubt, Deadlines.Band band) {
        this.world = world;
        this.norm = norm;
        this.subject = subject;
        this.trigger = trigger;
        this.doubt = doubt;
        this.band = band;
    }

    /** T(word): in time since the trigger. */
    static Due within(TimingWord word, When trigger, World world, String norm, Subject subject) {
        return within(word, trigger, Set.of(), world, norm, subject);
    }

    /** T(word) since a trigger that is in doubt between its earliest and latest second, for the given causes. */
    static Due within(TimingWord word, When trigger, Set<Cause> doubt, World world, String norm, Subject subject) {
        Deadlines deadlines = new Deadlines(world.profile);
        boolean from = trigger.earliest() != Long.MIN_VALUE;
        boolean until = trigger.latest() != When.UNDATED.latest();
        Deadlines.Band band = new Deadlines.Band(
                from ? deadlines.end(first(world, norm, word, trigger.earliest()), trigger.earliest()) : Long.MIN_VALUE,
                until ? deadlines.end(first(world, norm, word, trigger.latest()), trigger.latest()) : Long.MAX_VALUE,
                from
                        ? deadlines.end(second(world, norm, word, trigger.earliest()), trigger.earliest())
                        : Long.MIN_VALUE,
                until ? deadlines.end(second(world, norm, word, trigger.latest()), trigger.latest()) : Long.MAX_VALUE);
        return new Due(world, norm, subject, trigger, doubts(trigger, doubt), band);
    }

    /** Q: on the date stated, until its 24:00, else T(word). */
    static Due asked(TimingWord word, When trigger, Cell<Moment> stated, World world, String norm, Subject subject) {
        if (stated.isBlank()) {
            return within(word, trigger, world, norm, subject);
        }
        When date = When.of(stated);
        Deadlines.Band band = date.dated()
                ? Deadlines.Band.at(Moment.endOf(day(date.latest())) - 1)
                : new Deadlines.Band(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);
        return new Due(world, norm, subject, trigger, doubts(date, Set.of()), band);
    }

    /** Tells whether what was done then was in time. */
    Truth kept(When done) {
        return world.determinations.settled(compared(done), norm, subject);
    }

    /** Tells whether what is not done by as-of may still be done in time. */
    Truth open() {
        return kept(world.now);
    }

    /** Returns the days of performance: from the trigger, where it is dated, to the end of the second span or as-of. */
    Days performance() {
        LocalDate first = trigger.earliest() == Long.MIN_VALUE ? world.contract.from() : trigger.firstDay();
        LocalDate last = band.secondLatest() == Long.MAX_VALUE
                ? world.today
                : Days.earlier(day(band.secondLatest()), world.today);
        return new Days(Days.earlier(first, last), last);
    }

    /**
     * Returns the days of what may be done before the trigger as well: from contract start, or the trigger if earlier.
     */
    Days performanceFromContractStart() {
        Days days = performance();
        return new Days(Days.earlier(world.contract.from(), days.first()), days.last());
    }

    private Truth compared(When done) {
        if (done.latest() <= band.firstEarliest()) {
            return Truth.TRUE;
        }
        if (done.earliest() > band.secondLatest()) {
            return Truth.FALSE;
        }
        if (done.earliest() > band.firstLatest() && done.latest() <= band.secondEarliest()) {
            return Truth.TOLERANCE;
        }
        Set<Cause> causes = doubts(done, doubt);
        return causes.isEmpty() ? Truth.TOO_COARSE : Truth.unknown(causes);
    }

    private static Set<Cause> doubts(When moment, Set<Cause> doubt) {
        EnumSet<Cause> all = EnumSet.noneOf(Cause.class);
        all.addAll(doubt);
        if (moment.dating() == When.Dating.MISSING) {
            all.add(Cause.MISSING);
        }
        return all;
    }

    private static Span first(World world, String norm, TimingWord word, long start) {
        return world.profile.spans(NormId.of(norm), word, day(start)).inTime();
    }

    private static Span second(World world, String norm, TimingWord word, long start) {
        return world.profile.spans(NormId.of(norm), word, day(start)).late();
    }

    private static LocalDate day(long second) {
        return Moment.time(second).toLocalDate();
    }
}
