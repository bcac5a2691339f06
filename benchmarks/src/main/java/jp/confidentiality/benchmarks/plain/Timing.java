package jp.confidentiality.benchmarks.plain;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.profile.Deadlines;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** What is in time, and what may still be done in time (D14, D17). */
final class Timing {
    private final Deadlines deadlines;
    private final DeterminationTable determinations;
    private final long asOf;

    Timing(Profile profile, Sight sight, DeterminationTable determinations) {
        this.deadlines = new Deadlines(profile);
        this.determinations = determinations;
        this.asOf = sight.asOf();
    }

    /** Returns where the spans of {@code word} end for a time that began between the two seconds. */
    Band band(TimingWord word, long earliest, long latest) {
        if (earliest == Long.MIN_VALUE) {
            return new Band(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        Band first = deadlines.band(word, Moment.second(Moment.time(earliest)));
        if (earliest == latest) {
            return first;
        }
        Band last = deadlines.band(word, Moment.second(Moment.time(latest)));
        return new Band(first.firstEarliest(), last.firstLatest(), first.secondEarliest(), last.secondLatest());
    }

    /** Returns the band of a stated date, else that of {@code word}. */
    Band band(Cell<Moment> due, TimingWord word, Subject trigger) {
        Moment stated = due.orNull();
        if (stated != null && stated.isDated()) {
            return Band.at(Moment.endOf(stated.date()) - 1);
        }
        return due.isBlank()
                ? band(word, trigger.earliest, trigger.latest)
                : new Band(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    int open(Band band) {
        return asOf <= band.firstEarliest() ? Kleene.YES : asOf > band.secondLatest() ? Kleene.NO : Kleene.UNKNOWN;
    }

    int inTime(Band band, @Nullable Moment done, PlainNorm norm, Subject subject) {
        if (done == null || !done.isDated()) {
            return Kleene.UNKNOWN;
        }
        if (done.latest() <= band.firstEarliest()) {
            return Kleene.YES;
        }
        if (done.earliest() > band.secondLatest()) {
            return Kleene.NO;
        }
        boolean tolerated = done.earliest() > band.firstLatest() && done.latest() <= band.secondEarliest();
        return tolerated ? determinations.decided(norm, Question.IN_TIME, subject) : Kleene.UNKNOWN;
    }

    /** Tells whether what must be done before a start can still be. */
    int beforeStart(Cell<Moment> start) {
        Moment moment = start.orNull();
        if (moment == null || !moment.isDated()) {
            return Kleene.UNKNOWN;
        }
        return asOf < moment.earliest() ? Kleene.YES : asOf >= moment.latest() ? Kleene.NO : Kleene.UNKNOWN;
    }

    /** Tells whether what must be done by the 24:00 of the day of a start can still be. */
    int byStart(Cell<Moment> start) {
        Moment moment = start.orNull();
        if (moment == null || !moment.isDated()) {
            return Kleene.UNKNOWN;
        }
        return Kleene.of(asOf < Moment.endOf(moment.date()));
    }
}
