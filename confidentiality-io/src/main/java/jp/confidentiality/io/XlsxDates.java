package jp.confidentiality.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of a workbook as texts: dates where the cell is shown as a date, plain digits elsewhere. */
final class XlsxDates {
    private static final Pattern HIDDEN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+])[^\\]]*]|_.|\\*.");
    private static final double LAST_DAY = 2_958_465;
    private static final int FIRST_DAY = 61;
    private static final int DAYS_1904 = 1_462;

    private final List<Shown> shownByStyle = new ArrayList<>();
    private final boolean from1904;

    /** What the format of a cell shows of a number. */
    private enum Shown {
        NUMBER,
        DATE,
        SECONDS,
        TIME_ONLY
    }

    /**
     * Reads the formats.
     *
     * @param parts the workbook
     * @param styles the name of the part; null if there is none
     * @param from1904 whether days are counted from 1904
     */
    XlsxDates(XlsxParts parts, @Nullable String styles, boolean from1904) throws IOException {
        this.from1904 = from1904;
        if (styles == null || !parts.has(styles)) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        try (XlsxXml xml = new XlsxXml(parts.open(styles))) {
            boolean inCells = false;
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    codes.put(String.valueOf(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.begins("cellXfs");
                } else if (inCells && xml.begins("xf")) {
                    String id = String.valueOf(xml.attribute("numFmtId"));
                    shownByStyle.add(codes.containsKey(id) ? byCode(String.valueOf(codes.get(id))) : builtIn(id));
                }
            }
        }
    }

    /**
     * Writes {@code number} as its cell's format shows it: {@code 2026-07-03}, {@code 2026-07-03T10:15}, {@code 256}.
     * Midnight is written only where seconds are shown; elsewhere it means that only the day was entered.
     *
     * @throws CellFormatException if it is no number, or shown as a time without a day
     */
    String text(String number, @Nullable String style) {
        Shown shown = shown(style);
        if (shown == Shown.NUMBER) {
            return plain(number);
        }
        double days = Double.parseDouble(plain(number)) + (from1904 ? DAYS_1904 : 0);
        if (shown == Shown.TIME_ONLY || days < FIRST_DAY || days >= LAST_DAY + 1) {
            throw new CellFormatException(
                    "日付のない時刻か、日付として扱えない数です。日付と時刻を書いてください。",
                    "This is a time without a day, or no date. Maybe enter day and time.");
        }
        long seconds = Math.round(days * 86_400);
        LocalDateTime time = LocalDate.of(1899, 12, 30).atStartOfDay().plusSeconds(seconds);
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT) && shown != Shown.SECONDS) {
            return time.toLocalDate().toString();
        }
        String text = time.toString();
        return shown == Shown.SECONDS && text.length() == 16 ? text + ":00" : text;
    }

    private Shown shown(@Nullable String style) {
        try {
            int index = style == null ? 0 : Integer.parseInt(style);
            return index >= 0 && index < shownByStyle.size() ? shownByStyle.get(index) : Shown.NUMBER;
        } catch (NumberFormatException e) {
            return Shown.NUMBER;
        }
    }

    private static String plain(String number) {
        try {
            BigDecimal value = new BigDecimal(Recognition.strip(number));
            if (value.precision() <= 40 && Math.abs((long) value.scale()) <= 40) {
                BigDecimal stripped = value.stripTrailingZeros();
                return stripped.signum() == 0 ? "0" : stripped.toPlainString();
            }
        } catch (NumberFormatException e) {
            // falls through to the refusal below
        }
        throw new CellFormatException(
                "数として読めない欄です。書き直してください。", "The cell holds no readable number. Maybe enter it again.");
    }

    /** The formats without a code of their own, as Excel in Japanese shows them. */
    private static Shown builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "34", "35", "36" -> Shown.DATE;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Shown.DATE;
            case "18", "19", "20", "21", "32", "33", "45", "46", "47" -> Shown.TIME_ONLY;
            default -> Shown.NUMBER;
        };
    }

    private static Shown byCode(String code) {
        String first =
                HIDDEN.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("").split(";", 2)[0];
        String visible = first.replace("general", "").replaceAll("e[+-]", "");
        boolean time = visible.contains("h") || visible.contains("s");
        boolean date = visible.contains("y")
                || visible.contains("d")
                || visible.contains("e")
                || (visible.contains("m") && !time);
        if (date) {
            return visible.contains("s") ? Shown.SECONDS : Shown.DATE;
        }
        return time ? Shown.TIME_ONLY : Shown.NUMBER;
    }
}
