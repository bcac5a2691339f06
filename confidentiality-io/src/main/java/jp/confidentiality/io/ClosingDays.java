package jp.confidentiality.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days on which the orderer is closed: {@code 12-29..01-03} or {@code 06-15} of each year,
 * {@code 2026-08-12..2026-08-14} or {@code 2026-06-15} once.
 */
final class ClosingDays {
    private static final Pattern FORM =
            Pattern.compile("((?:\\d{4}-)?)(\\d{2}-\\d{2})(?:\\.\\.((?:\\d{4}-)?)(\\d{2}-\\d{2}))?");
    private static final int LONGEST = 60;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final LocalDate first;
    private final LocalDate last;

    /** Makes the reader of the days from two years before {@code from} to two years after {@code until}. */
    ClosingDays(LocalDate from, LocalDate until) {
        this.first = from.minusYears(2);
        this.last = until.plusYears(2);
    }

    Set<LocalDate> read(YamlNode node) {
        return read(node.text());
    }

    Set<LocalDate> read(String text) {
        Matcher form = FORM.matcher(Recognition.plain(text).replace("～", "..").replace("~", ".."));
        if (!form.matches()
                || (form.group(3) != null
                        && form.group(1).isEmpty() != form.group(3).isEmpty())) {
            throw new CellFormatException(
                    "日として読めません。毎年なら 12-29..01-03、その年だけなら 2026-08-12..2026-08-14 のように書いてください。",
                    "These are no days. Maybe write 12-29..01-03 (each year) or 2026-08-12..2026-08-14.");
        }
        try {
            String to = form.group(4) == null ? form.group(2) : form.group(4);
            return form.group(1).isEmpty()
                    ? eachYear(MonthDay.parse("--" + form.group(2)), MonthDay.parse("--" + to))
                    : once(LocalDate.parse(form.group(1) + form.group(2)), end(form));
        } catch (DateTimeException e) {
            throw new CellFormatException("この日付はありません。数字を確かめてください。", "There is no such day. Maybe a digit is wrong.");
        }
    }

    private static LocalDate end(Matcher form) {
        return LocalDate.parse(form.group(3) == null ? form.group(1) + form.group(2) : form.group(3) + form.group(4));
    }

    private Set<LocalDate> eachYear(MonthDay from, MonthDay to) {
        if (from.equals(LEAP_DAY) || to.equals(LEAP_DAY)) {
            throw new CellFormatException(
                    "2月29日を毎年の日とすることはできません。年を付けて書いてください。",
                    "There is no 02-29 each year. Maybe write the year as well.");
        }
        Set<LocalDate> days = new TreeSet<>();
        for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
            days.addAll(once(from.atYear(year), to.atYear(to.isBefore(from) ? year + 1 : year)));
        }
        return days;
    }

    private static Set<LocalDate> once(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
            throw new CellFormatException(
                    "終わりの日が始まりの日より前か、" + LONGEST + "日を超えています。順序を確かめてください。",
                    "The days end before they begin, or last more than " + LONGEST
                            + " days. Maybe they are exchanged.");
        }
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }
}
