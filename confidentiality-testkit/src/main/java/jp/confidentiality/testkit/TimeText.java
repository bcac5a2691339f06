package jp.confidentiality.testkit;

import jp.confidentiality.io.CellFormatException;
import jp.confidentiality.io.CellText;
import jp.confidentiality.model.Moment;
import org.jspecify.annotations.Nullable;

/** Compares times as findings write them for people with times as scenario files write them. */
final class TimeText {
    private static final String MIDNIGHT = "24:00";

    private TimeText() {}

    /**
     * Tells whether two texts mean the same time, as exactly as both say: {@code 2026-07-03 24:00} is the last second
     * of that day, a minute is any second of it, and so is a day.
     */
    static boolean same(String expected, String actual) {
        Moment one = read(expected);
        Moment other = read(actual);
        if (one == null || other == null) {
            return expected.equals(actual);
        }
        return one.earliest() <= other.latest() && other.earliest() <= one.latest();
    }

    private static @Nullable Moment read(String text) {
        try {
            return text.endsWith(MIDNIGHT)
                    ? endOf(CellText.moment(text.substring(0, 10)).orNull())
                    : CellText.moment(text).orNull();
        } catch (CellFormatException e) {
            return null;
        }
    }

    private static @Nullable Moment endOf(@Nullable Moment day) {
        return day == null ? null : Moment.second(Moment.time(day.latest()));
    }
}
