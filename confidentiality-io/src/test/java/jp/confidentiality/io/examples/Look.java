package jp.confidentiality.io.examples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.FactColumn;

/**
 * How a register's file looks.
 *
 * @param file its name
 * @param format its format and encoding
 * @param words the language of headings and choices
 * @param dates how moments are written
 * @param reversed whether the columns stand in reverse order, the ID aside
 */
record Look(String file, Format format, Words words, Dates dates, boolean reversed) {
    /** Format and encoding. */
    enum Format {
        UTF_8(StandardCharsets.UTF_8, "", "\n"),
        UTF_8_BOM(StandardCharsets.UTF_8, "\uFEFF", "\r\n"),
        CP932(Charset.forName("windows-31j"), "", "\r\n"),
        XLSX(StandardCharsets.UTF_8, "", "");

        final Charset charset;
        final String before;
        final String lineEnd;

        Format(Charset charset, String before, String lineEnd) {
            this.charset = charset;
            this.before = before;
            this.lineEnd = lineEnd;
        }
    }

    /** The language of headings and choices; yes and no, what stands between the members of a set. */
    enum Words {
        ENGLISH("yes", "no", "; "),
        JAPANESE("有", "無", "、"),
        MARKS("○", "×", "、");

        final String yes;
        final String no;
        final String between;

        Words(String yes, String no, String between) {
            this.yes = yes;
            this.no = no;
            this.between = between;
        }
    }

    /** How moments are written; {@link #CELLS} as dates of a workbook. */
    enum Dates {
        ISO("uuuu-MM-dd", "uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss"),
        SLASHES("uuuu/M/d", "uuuu/M/d H:mm", "uuuu/M/d H:mm:ss"),
        CELLS("yyyy/mm/dd", "yyyy/mm/dd hh:mm", "yyyy/mm/dd hh:mm:ss"),
        ERA("令和%d年%d月%d日", " H時mm分", " H時mm分ss秒"),
        WIDE_ERA("令和%d年%d月%d日", "　H時mm分", "　H時mm分ss秒"),
        SHORT_ERA("R%d.%d.%d", " H:mm", " H:mm:ss");

        final String day;
        final String minute;
        final String second;

        Dates(String day, String minute, String second) {
            this.day = day;
            this.minute = minute;
            this.second = second;
        }

        /** Returns the ISO text {@code iso} as it is written. */
        String written(String iso) {
            String pattern = iso.length() == 10 ? day : iso.length() == 16 ? minute : second;
            if (this == ISO || this == SLASHES || this == CELLS) {
                DateTimeFormatter form = DateTimeFormatter.ofPattern(this == CELLS ? SLASHES.pattern(iso) : pattern);
                return iso.length() == 10
                        ? LocalDate.parse(iso).format(form)
                        : LocalDateTime.parse(iso).format(form);
            }
            LocalDate date = LocalDate.parse(iso.substring(0, 10));
            String text =
                    String.format(Locale.ROOT, day, date.getYear() - 2018, date.getMonthValue(), date.getDayOfMonth());
            if (iso.length() > 10) {
                text += LocalDateTime.parse(iso).format(DateTimeFormatter.ofPattern(pattern));
            }
            return this == WIDE_ERA ? wide(text) : text;
        }

        /** Returns the pattern for a moment as precise as {@code iso}. */
        String pattern(String iso) {
            return iso.length() == 10 ? day : iso.length() == 16 ? minute : second;
        }
    }

    /** Returns a cell's text as it is written; a moment may name its own form, as in {@code 2026-07-03@WIDE_ERA}. */
    String written(FactColumn column, String text) {
        if (text.isEmpty() || text.equals("不明")) {
            return text;
        }
        if (column.isMoment()) {
            return moment(text);
        }
        if (!column.isSet()) {
            return value(column, text);
        }
        StringBuilder set = new StringBuilder();
        for (String member : text.split(",")) {
            set.append(set.length() == 0 ? "" : words.between).append(value(column, member.strip()));
        }
        return set.toString();
    }

    String moment(String text) {
        if (text.startsWith("時期")) {
            return text;
        }
        int at = text.indexOf('@');
        return at < 0
                ? dates.written(text)
                : Dates.valueOf(text.substring(at + 1)).written(text.substring(0, at));
    }

    private String value(FactColumn column, String text) {
        if (column.valueType() == Boolean.class) {
            return text.equals("yes") ? words.yes : words.no;
        }
        if (words != Words.ENGLISH) {
            if (column.valueType() == Integer.class && dates == Dates.WIDE_ERA) {
                return wide(text);
            }
            for (Object constant :
                    column.valueType().isEnum() ? column.valueType().getEnumConstants() : new Object[0]) {
                if (constant instanceof Labelled word && word.name().equals(text)) {
                    return word.ja();
                }
            }
        }
        return text;
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }
}
