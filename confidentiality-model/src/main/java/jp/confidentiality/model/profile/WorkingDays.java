package jp.confidentiality.model.profile;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;

/** The working days of a profile, by day since 1970-01-01: asked for with every span that is counted in them. */
final class WorkingDays {
    private static final int WEEK = 7;
    private static final int SATURDAY = 5;

    /** How many days after a Monday 1970-01-01 is. */
    private static final int THURSDAY = 3;

    private final long first;

    /** Days from the first on that are not what their day of the week says. */
    private final BitSet others = new BitSet();

    WorkingDays(Set<LocalDate> closed, Set<LocalDate> open) {
        long least = Long.MAX_VALUE;
        for (LocalDate day : closed) {
            least = Math.min(least, day.toEpochDay());
        }
        for (LocalDate day : open) {
            least = Math.min(least, day.toEpochDay());
        }
        this.first = least;
        for (LocalDate day : closed) {
            set(day, isOnWeekdays(day.toEpochDay()));
        }
        for (LocalDate day : open) {
            set(day, !isOnWeekdays(day.toEpochDay()));
        }
    }

    private void set(LocalDate day, boolean other) {
        others.set(Math.toIntExact(day.toEpochDay() - first), other);
    }

    /** Tells whether {@code day} is one. */
    boolean has(long day) {
        boolean other = day >= first && day - first < others.length() && others.get((int) (day - first));
        return isOnWeekdays(day) != other;
    }

    private static boolean isOnWeekdays(long day) {
        return Math.floorMod(day + THURSDAY, WEEK) < SATURDAY;
    }
}
