package jp.confidentiality.model.profile;

import java.time.LocalDate;

/** Says which days are holidays (祝日・休日); Saturdays and Sundays aside. Asked when a profile is made, never later. */
@FunctionalInterface
public interface HolidayCalendar {
    /** Tells whether {@code day} is a holiday. */
    boolean isHoliday(LocalDate day);
}
