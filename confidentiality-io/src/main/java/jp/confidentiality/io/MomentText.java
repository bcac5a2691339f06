package jp.confidentiality.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.Moment;
import org.jspecify.annotations.Nullable;

/** Reads moments as Japanese registers write them: ISO, slashes, and the Japanese calendar (和暦). */
final class MomentText {
    private static final Pattern FORM =
            Pattern.compile("(?:(?<era>令和|平成|昭和|[RHSrhs])\\s*(?<eraYear>元|\\d{1,2})|(?<year>\\d{4}))"
                    + "(?:\\s*年\\s*(?<m1>\\d{1,2})\\s*月\\s*(?<d1>\\d{1,2})\\s*日|(?<by>[-/.])(?<m2>\\d{1,2})\\k<by>(?<d2>\\d{1,2}))"
                    + "(?:(?:[Tt]|\\s+|(?<=日))(?<time>\\S.*))?");
    private static final Pattern CLOCK =
            Pattern.compile("(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:\\.\\d{1,9})?)?");
    private static final Pattern SPOKEN =
            Pattern.compile("(?<h>\\d{1,2})\\s*時\\s*(?<m>\\d{1,2})\\s*分(?:\\s*(?<s>\\d{1,2})\\s*秒)?");
    private static final int FIRST_YEAR = 1900;

    private MomentText() {}

    /** Reads {@code plain}, a text in NFKC without outer space. */
    static Moment read(String plain) {
        if (plain.equals("時期不明") || plain.equalsIgnoreCase("sometime")) {
            return Moment.SOMETIME;
        }
        try {
            Moment iso = IsoText.read(plain);
            if (iso != null && iso.date().getYear() >= FIRST_YEAR) {
                return iso;
            }
            Matcher form = FORM.matcher(plain);
            if (!form.matches()) {
                throw unreadable(plain);
            }
            return moment(plain, date(form), form.group("time"));
        } catch (DateTimeException e) {
            String shown = Recognition.shown(plain);
            throw new CellFormatException(
                    "「" + shown + "」という日時はありません。数字を確かめてください。",
                    "'" + shown + "' is no day or time that exists. Maybe a digit is wrong.");
        }
    }

    private static Moment moment(String plain, LocalDate date, @Nullable String time) {
        if (time == null) {
            return Moment.day(date);
        }
        Matcher clock = CLOCK.matcher(time);
        Matcher spoken = SPOKEN.matcher(time);
        Matcher found = clock.matches() ? clock : spoken;
        if (found == spoken && !spoken.matches()) {
            throw unreadable(plain);
        }
        String seconds = found.group("s");
        LocalTime at =
                LocalTime.of(number(found, "h"), number(found, "m"), seconds == null ? 0 : Integer.parseInt(seconds));
        return seconds == null ? Moment.minute(date.atTime(at)) : Moment.second(date.atTime(at));
    }

    private static LocalDate date(Matcher form) {
        int month = number(form, form.group("m1") == null ? "m2" : "m1");
        int day = number(form, form.group("d1") == null ? "d2" : "d1");
        String era = form.group("era");
        if (era != null) {
            return Era.of(era).date(form.group("eraYear"), month, day);
        }
        int year = number(form, "year");
        if (year < FIRST_YEAR) {
            throw new DateTimeException("year");
        }
        return LocalDate.of(year, month, day);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static CellFormatException unreadable(String plain) {
        String shown = Recognition.shown(plain);
        return new CellFormatException(
                "「" + shown + "」は日時として読めません。2026-07-03、2026-07-03 10:15、令和8年7月3日 10時15分 のように書いてください"
                        + "（時刻は24時間制。いつか分からないときは 時期不明）。",
                "'" + shown + "' is not readable as a moment. Maybe write 2026-07-03, 2026-07-03T10:15 or "
                        + "2026-07-03T10:15:30 (24-hour clock; 'sometime' if nobody knows when).");
    }

    /** An era of the Japanese calendar, with its first and last day. */
    private enum Era {
        REIWA("令和", 2018, LocalDate.of(2019, 5, 1), LocalDate.MAX),
        HEISEI("平成", 1988, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
        SHOWA("昭和", 1925, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7));

        private final String ja;
        private final int yearZero;
        private final LocalDate first;
        private final LocalDate last;

        Era(String ja, int yearZero, LocalDate first, LocalDate last) {
            this.ja = ja;
            this.yearZero = yearZero;
            this.first = first;
            this.last = last;
        }

        static Era of(String text) {
            for (Era era : values()) {
                if (era.ja.equals(text) || era.name().startsWith(text.toUpperCase(Locale.ROOT))) {
                    return era;
                }
            }
            throw new DateTimeException("era");
        }

        LocalDate date(String yearText, int month, int day) {
            int year = yearText.equals("元") ? 1 : Integer.parseInt(yearText);
            LocalDate date = LocalDate.of(yearZero + year, month, day);
            if (year == 0 || date.isBefore(first) || date.isAfter(last)) {
                throw outside(year + "年" + month + "月" + day + "日", date);
            }
            return date;
        }

        private CellFormatException outside(String written, LocalDate date) {
            return new CellFormatException(
                    "「" + ja + written + "」は" + ja + "の期間にありません。元号を確かめてください（西暦 " + date + " でしょうか）。",
                    "'" + ja + written + "' is outside the era. Maybe " + date + " was meant.");
        }
    }
}
