package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;

/** Which registers are complete when (D5): declarations of one register are joined, day by day. */
final class Coverage {
    static final long DAY_SECONDS = 86_400;

    private static final long[] NEVER = {};

    /** By register: pairs of a first and a last day, sorted. */
    private final long[][] covered = new long[Register.values().length][];

    private final long contractStart;
    private final long asOfDay;
    private final @Nullable Reads reads;

    Coverage(Contract contract, Collection<Completeness> declarations, long asOf) {
        this(contract, declarations, asOf, null);
    }

    Coverage(Contract contract, Collection<Completeness> declarations, long asOf, @Nullable Reads reads) {
        this.reads = reads;
        this.contractStart = contract.from().toEpochDay();
        this.asOfDay = day(asOf);
        Arrays.fill(covered, NEVER);
        List<Completeness> sorted = new ArrayList<>(declarations);
        sorted.sort(Comparator.comparing(Completeness::from));
        int[] left = new int[covered.length];
        sorted.forEach(one -> one.registers().forEach(register -> left[register.ordinal()]++));
        for (Completeness one : sorted) {
            long[] days = {one.from().toEpochDay(), one.to().toEpochDay()};
            for (Register register : one.registers()) {
                add(register.ordinal(), days, left[register.ordinal()]--);
            }
        }
    }

    /** Adds the first of so many pairs that are left: mostly there is but one, and all its registers share it. */
    private void add(int register, long[] days, int left) {
        if (covered[register] == NEVER) {
            covered[register] = left == 1 ? days : new long[2 * left];
        }
        long[] all = covered[register];
        System.arraycopy(days, 0, all, all.length - 2 * left, 2);
    }

    /** Complete where evidence before {@code act} would have to stand: from contract start, or the act if earlier. */
    Truth prior(Register register, Interval act) {
        long from = act.lo() == Long.MIN_VALUE ? contractStart : Math.min(contractStart, day(act.lo()));
        return complete(register, from, act.hi() == Long.MAX_VALUE ? Long.MAX_VALUE : day(act.hi()));
    }

    /** Complete from the trigger to the end of the second span or the as-of moment. */
    Truth performance(Register register, Interval trigger, long secondEnd) {
        long from = trigger.lo() == Long.MIN_VALUE ? contractStart : day(trigger.lo());
        return complete(register, from, secondEnd == Long.MAX_VALUE ? Long.MAX_VALUE : day(secondEnd));
    }

    /** Complete from contract start to the as-of moment. */
    Truth throughout(Register register) {
        return complete(register, contractStart, Long.MAX_VALUE);
    }

    /** Complete from contract start to the day before {@code day}, or the as-of moment if that is sooner. */
    Truth before(Register register, LocalDate day) {
        long last = day.toEpochDay() - 1;
        return last < contractStart ? Truth.TRUE : complete(register, contractStart, last);
    }

    /** Complete on every day that {@code act} may fall on. */
    Truth on(Register register, Interval act) {
        return act.lo() == Long.MIN_VALUE || act.hi() == Long.MAX_VALUE
                ? throughout(register)
                : complete(register, day(act.lo()), day(act.lo()), day(act.hi()));
    }

    /**
     * Complete from one day to another, or to the as-of day if that is sooner; then from there, if it is sooner yet.
     */
    private Truth complete(Register register, long from, long to) {
        return complete(register, Math.min(from, Math.min(asOfDay, to)), from, to);
    }

    private Truth complete(Register register, long begin, long from, long wanted) {
        long to = Math.min(asOfDay, wanted);
        long next = begin;
        long[] days = covered[register.ordinal()];
        for (int i = 0; i < days.length; i += 2) {
            if (days[i] <= next && days[i + 1] >= next) {
                next = days[i + 1] + 1;
            }
        }
        if (reads != null && to < wanted) {
            if (to < from) {
                reads.moment((asOfDay + 1) * DAY_SECONDS);
            }
            if (next > to) {
                reads.moment(next * DAY_SECONDS);
            }
        }
        return next > to ? Truth.TRUE : Truth.missing(register);
    }

    /** Returns the day of a local second, as days since the epoch. */
    static long day(long second) {
        return Math.floorDiv(second, DAY_SECONDS);
    }

    /** Returns the date of a local second. */
    static LocalDate date(long second) {
        return LocalDate.ofEpochDay(day(second));
    }
}
