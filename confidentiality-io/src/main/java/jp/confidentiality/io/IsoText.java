package jp.confidentiality.io;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.confidentiality.model.Moment;
import org.jspecify.annotations.Nullable;

/** Reads the form that logs of millions of rows use, without a regular expression: {@code 2026-07-03[T10:15[:30]]}. */
final class IsoText {
    private static final String FORM = "0000-00-00T00:00:00";

    private IsoText() {}

    /**
     * Returns the moment; null where the text is of another form.
     *
     * @throws java.time.DateTimeException if no such day or time exists
     */
    static @Nullable Moment read(String text) {
        int length = text.length();
        if ((length != 10 && length != 16 && length != 19) || !fits(text)) {
            return null;
        }
        LocalDate date = LocalDate.of(100 * two(text, 0) + two(text, 2), two(text, 5), two(text, 8));
        if (length == 10) {
            return Moment.day(date);
        }
        LocalDateTime minute = date.atTime(two(text, 11), two(text, 14));
        return length == 16 ? Moment.minute(minute) : Moment.second(minute.withSecond(two(text, 17)));
    }

    private static boolean fits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (FORM.charAt(i)) {
                case '0' -> c >= '0' && c <= '9';
                case 'T' -> c == 'T' || c == ' ';
                default -> c == FORM.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + (text.charAt(at + 1) - '0');
    }
}
