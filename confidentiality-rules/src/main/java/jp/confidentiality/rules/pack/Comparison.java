package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.Column.Blank;
import jp.confidentiality.model.fact.FactColumn;

/** How a column is compared with values (比較). */
public enum Comparison implements Labelled {
    /** The cell holds one of the values. */
    IS("である", "is"),
    /** The cell holds none of the values. */
    IS_NOT("でない", "is not"),
    /** The set holds one of the values at least. */
    CONTAINS("を含む", "contains"),
    /** The set holds none of the values. */
    CONTAINS_NOT("を含まない", "does not contain"),
    /** 以上: the number is the value or more. */
    AT_LEAST("以上", "at least"),
    /** 超: the number is more than the value. */
    MORE_THAN("を超える", "more than"),
    /** 以下: the number is the value or less. */
    AT_MOST("以下", "at most"),
    /** 未満: the number is less than the value. */
    LESS_THAN("未満", "less than"),
    /** 以後: on the day or later. */
    FROM("以後", "on or after"),
    /** より後: after the day. */
    AFTER("より後", "after"),
    /** 以前: on the day or earlier. */
    UNTIL("以前", "on or before"),
    /** より前: before the day. */
    BEFORE("より前", "before"),
    /** The cell is filled. */
    FILLED("記載あり", "filled"),
    /** The cell is blank. */
    LEFT_OUT("記載なし", "left out");

    private final String ja;
    private final String en;

    Comparison(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }

    /** Returns how many values stand with it at most. */
    public int mostValues() {
        return switch (this) {
            case IS, IS_NOT, CONTAINS, CONTAINS_NOT -> 20;
            case FILLED, LEFT_OUT -> 0;
            default -> 1;
        };
    }

    /** Tells whether columns such as {@code column} can be compared so. */
    public boolean fits(FactColumn column) {
        return switch (this) {
            case IS, IS_NOT -> !column.isSet() && !column.isMoment();
            case CONTAINS, CONTAINS_NOT -> column.isSet();
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> column.valueType() == Integer.class && !column.isSet();
            case FROM, AFTER, UNTIL, BEFORE -> column.isMoment() && !column.isSet();
            case FILLED, LEFT_OUT -> column.blank() != Blank.UNKNOWN;
        };
    }

    /**
     * Tells whether {@code value} may stand with it for {@code column}: days with moments, else values of the column.
     */
    boolean accepts(FactColumn column, Object value) {
        return column.isMoment()
                ? value instanceof LocalDate
                : column.valueType().isInstance(value);
    }
}
