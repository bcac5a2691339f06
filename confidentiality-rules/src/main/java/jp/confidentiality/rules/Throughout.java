package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Register;

/**
 * Something stood the whole time (終始・継続して): the W of the norm table, D13. Stretches may follow each other without a
 * gap.
 */
final class Throughout {
    private final Weigher weigher;
    private final Interval from;
    private final Interval to;
    private final List<Stretch> certain = new ArrayList<>();
    private final List<Stretch> possible = new ArrayList<>();
    private Truth rows = Truth.TRUE;

    /**
     * Begins to ask about a time.
     *
     * @param from its first second
     * @param to the first second after it
     */
    Throughout(Weigher weigher, Interval from, Interval to) {
        this.weigher = weigher;
        this.from = from;
        this.to = to;
    }

    /** A time for which something stood, or perhaps stood. */
    private record Stretch(long lo, long hi, Truth doubt) {}

    /** What {@code row} records stood from {@code start} until before {@code end}, as far as {@code fits}. */
    Throughout add(Fact row, Interval start, Interval end, Truth fits) {
        if (fits.possible()) {
            Truth doubt = fits.isUnknown() ? fits : Truth.FALSE;
            doubt = doubt.or(start.exact() ? Truth.FALSE : start.imprecise(end));
            doubt = doubt.or(end.exact() ? Truth.FALSE : end.imprecise(start));
            possible.add(new Stretch(start.lo(), end.hi(), doubt));
            if (fits.isTrue()) {
                certain.add(new Stretch(start.hi(), end.lo(), Truth.FALSE));
            }
            rows = weigher.noting(rows, Because.STOOD, row, start);
        }
        return this;
    }

    /** It stood throughout; a gap counts only where the register is complete for that time. */
    Truth holds(Register register) {
        return holds(register, from, to);
    }

    /** It stood throughout, as part of a time for all of which the register has to be complete. */
    Truth holds(Register register, Interval wholeFrom, Interval wholeTo) {
        if (covers(certain, from.lo(), to.hi())) {
            return Truth.TRUE.noting(rows.notes());
        }
        Truth complete = weigher.evidence().coverage().performance(register, wholeFrom, wholeTo.hi() - 1);
        Truth incomplete =
                complete.isTrue() ? Truth.FALSE : weigher.noting(complete, Because.REGISTER_INCOMPLETE, register);
        if (!covers(possible, from.hi(), to.lo())) {
            Truth gap = complete.isTrue() ? weigher.noting(Truth.FALSE, Because.GAP, register) : incomplete;
            return gap.noting(rows.notes());
        }
        Truth bounds = from.exact() && to.exact() ? Truth.FALSE : from.imprecise(to);
        return doubts().or(bounds).or(incomplete).noting(rows.notes());
    }

    /** What leaves the time open: a doubt where something else stood for certain does not count (D4). */
    private Truth doubts() {
        Truth doubts = Truth.FALSE;
        for (Stretch one : possible) {
            long lo = Math.max(one.lo(), from.lo());
            long hi = Math.min(one.hi(), to.hi());
            doubts = lo < hi && !covers(certain, lo, hi) ? doubts.or(one.doubt()) : doubts;
        }
        return doubts;
    }

    private static boolean covers(List<Stretch> stretches, long from, long to) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingLong(Stretch::lo));
        long reached = from;
        for (Stretch stretch : sorted) {
            if (stretch.lo() <= reached && stretch.hi() > reached) {
                reached = stretch.hi();
            }
        }
        return reached >= to;
    }
}
