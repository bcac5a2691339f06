package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.time.LocalDate;
import jp.confidentiality.model.internal.Given;

/**
 * Why a norm is not judged under a profile, and when (適用除外). What took place on a day within is not judged; the
 * contract, and rows without a moment of their own, are not judged as of a moment within.
 *
 * @param reason the reason, not blank
 * @param decidedBy who decided, an office rather than a person's name; not blank
 * @param from the first day; {@link LocalDate#MIN} where it always was
 * @param until the last day, inclusive; {@link LocalDate#MAX} where none is set
 */
public record SwitchedOff(String reason, String decidedBy, LocalDate from, LocalDate until) implements Serializable {
    private static final String OWNER = "a norm switched off";

    /** @throws IllegalArgumentException if the last day is before the first */
    public SwitchedOff {
        Given.text(OWNER, "reason", reason);
        Given.text(OWNER, "decidedBy", decidedBy);
        if (Given.field(OWNER, "until", until).isBefore(Given.field(OWNER, "from", from))) {
            throw new IllegalArgumentException("Field 'until' of " + OWNER + " is " + until + ", before 'from', " + from
                    + ". Maybe the two are exchanged.");
        }
    }

    /** Switches a norm off for all days of the profile. */
    public SwitchedOff(String reason, String decidedBy) {
        this(reason, decidedBy, LocalDate.MIN, LocalDate.MAX);
    }

    /** Tells whether it has a first or a last day; otherwise the norm is not judged at all. */
    public boolean isDated() {
        return !from.equals(LocalDate.MIN) || !until.equals(LocalDate.MAX);
    }

    /** Tells whether the norm is off on {@code day}. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Returns the days as people read them, such as {@code 2027-04-01 から}; empty where it has none. */
    public String daysJa() {
        String first = from.equals(LocalDate.MIN) ? "" : from + " から";
        String last = until.equals(LocalDate.MAX) ? "" : until + " まで";
        return first + (first.isEmpty() || last.isEmpty() ? "" : " ") + last;
    }

    /** Returns the days in English, such as {@code from 2027-04-01}; empty where it has none. */
    public String daysEn() {
        String first = from.equals(LocalDate.MIN) ? "" : "from " + from;
        String last = until.equals(LocalDate.MAX) ? "" : "until " + until;
        return first + (first.isEmpty() || last.isEmpty() ? "" : " ") + last;
    }
}
