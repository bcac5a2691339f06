package jp.confidentiality.io;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.FactColumn;

/**
 * Reads the text of one cell of a register (欄の文字). Full-width digits, letters and spaces are recognised as plain ones;
 * texts and IDs are kept letter by letter, outer space aside.
 */
public final class CellText {
    /** The longest text that a cell may hold, in characters: that of a spreadsheet cell. */
    public static final int MAX_LENGTH = 32_767;

    private static final Pattern BETWEEN_MEMBERS = Pattern.compile("[,，､、;；|｜\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)");

    private CellText() {}

    /**
     * Reads a cell: empty is blank, {@code 不明} and {@code unknown} are unknown. The members of a set stand between
     * {@code , 、 ; |} or on lines of their own.
     *
     * @throws CellFormatException if the text is no value of the column
     */
    public static Cell<?> read(FactColumn column, String text) {
        String plain = checked(text);
        if (plain.isEmpty()) {
            return Cell.blank();
        }
        if (isUnknown(plain)) {
            return Cell.unknown();
        }
        return column.isSet()
                ? set(column, Arrays.asList(BETWEEN_MEMBERS.split(text, -1)))
                : Cell.is(value(column, text));
    }

    /**
     * Reads a cell whose text comes in parts, such as a list in YAML: no part is split further. No parts are a blank
     * cell, and a column that is no set takes one part only.
     *
     * @throws CellFormatException if a part is no value of the column
     */
    public static Cell<?> read(FactColumn column, List<String> parts) {
        if (parts.isEmpty()) {
            return Cell.blank();
        }
        if (column.isSet()) {
            return set(column, parts);
        }
        if (parts.size() > 1) {
            throw new CellFormatException(
                    "この欄に書ける値は一つだけですが、" + parts.size() + "個あります。一つにしてください。",
                    "This column holds one value, and there are " + parts.size() + ". Maybe keep one.");
        }
        return read(column, parts.get(0));
    }

    /**
     * Reads a cell that holds a moment: {@code 2026-07-03}, {@code 2026-07-03T10:15[:30]} (or a space for the T),
     * {@code 2026/7/3 10:15}, {@code 令和8年7月3日 10時15分}, {@code R8.7.3 10:15}; {@code 時期不明} and {@code sometime} are
     * {@link Moment#SOMETIME}.
     *
     * @throws CellFormatException if the text is none of these, or no such day or time exists
     */
    public static Cell<Moment> moment(String text) {
        String plain = checked(text);
        if (plain.isEmpty()) {
            return Cell.blank();
        }
        return isUnknown(plain) ? Cell.unknown() : Cell.is(MomentText.read(plain));
    }

    /**
     * Reads a point in time to judge as of, in the forms of {@link #moment}: a day stands for its last second, a minute
     * for its first.
     *
     * @throws CellFormatException if the text is no such point in time
     */
    public static LocalDateTime pointInTime(String text) {
        Cell<Moment> cell = moment(text);
        if (!cell.isValue() || !cell.value().isDated()) {
            throw new CellFormatException(
                    "ここには日時が要ります。2026-09-30 か 2026-09-30T18:00 のように書いてください。",
                    "Here belongs a day or time. Maybe write it like 2026-09-30 or 2026-09-30T18:00.");
        }
        Moment moment = cell.value();
        boolean day = moment.precision() == Moment.Precision.DAY;
        return Moment.time(day ? moment.latest() : moment.earliest());
    }

    private static Cell<?> set(FactColumn column, List<String> parts) {
        Set<Object> members = new LinkedHashSet<>();
        for (String part : parts) {
            String plain = checked(part);
            if (isUnknown(plain)) {
                return onlyUnknown(parts);
            }
            if (!plain.isEmpty()) {
                members.add(value(column, part));
            }
        }
        if (members.isEmpty()) {
            throw new CellFormatException(
                    "区切りだけで、値がありません。値を書くか、空欄にしてください。",
                    "There are separators and no value. Maybe leave the cell empty.");
        }
        return Cell.is(members);
    }

    private static Cell<?> onlyUnknown(List<String> parts) {
        if (parts.size() > 1) {
            throw new CellFormatException(
                    "「不明」をほかの値と並べることはできません。全体が分からないときは「不明」とだけ書いてください。",
                    "'unknown' cannot stand beside other values. Maybe write unknown alone.");
        }
        return Cell.unknown();
    }

    private static Object value(FactColumn column, String text) {
        Class<?> type = column.valueType();
        if (type == String.class) {
            return Recognition.strip(text);
        }
        String plain = Recognition.plain(text);
        if (type == Moment.class) {
            return MomentText.read(plain);
        }
        if (type == Boolean.class) {
            return Choices.yesOrNo(plain);
        }
        return type == Integer.class ? integer(plain) : Choices.read(type, plain);
    }

    private static Integer integer(String plain) {
        if (NUMBER.matcher(plain).matches()) {
            try {
                return Integer.valueOf(plain.replace(",", ""));
            } catch (NumberFormatException tooLarge) {
                // falls through to the refusal below
            }
        }
        String shown = Recognition.shown(plain);
        throw new CellFormatException(
                "「" + shown + "」は整数として読めません。256 のように数字だけを書いてください。",
                "'" + shown + "' is no whole number. Maybe write digits only, such as 256.");
    }

    private static String checked(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new CellFormatException(
                    "欄の文字数が上限（" + MAX_LENGTH + "）を超えています。短くしてください。",
                    "The cell has more than " + MAX_LENGTH + " characters. Maybe shorten it.");
        }
        return Recognition.plain(text);
    }

    static boolean isUnknown(String plain) {
        return plain.equals("不明") || plain.equalsIgnoreCase("unknown");
    }
}
