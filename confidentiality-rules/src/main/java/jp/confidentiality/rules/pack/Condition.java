package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.rules.pack.InvalidPackException.Field;

/**
 * One condition of a local provision (条件): a column of the subject's row, compared with values.
 *
 * @param column the column
 * @param comparison how it is compared
 * @param values with what: choices of the vocabulary, yes or no, whole numbers, texts; days where the column holds
 *     moments
 */
public record Condition(FactColumn column, Comparison comparison, List<Object> values) {
    /** @throws InvalidPackException if the column cannot be compared so, or with such values */
    public Condition {
        values = List.copyOf(values);
        if (!comparison.fits(column)) {
            throw wrong(
                    "「" + column.ja() + "」欄は「" + comparison.ja() + "」では比べられません。",
                    "Column '" + column.name() + "' cannot be compared by '" + comparison.en()
                            + "'. Maybe use another.");
        }
        int most = comparison.mostValues();
        if (values.size() > most || (most > 0 && values.isEmpty())) {
            throw wrong(
                    "「" + comparison.ja() + "」の値は"
                            + (most == 0 ? "書けません" : most == 1 ? "一つだけです" : "1個から" + most + "個までです") + "。",
                    "'" + comparison.en() + "' takes "
                            + (most == 0 ? "no value" : most == 1 ? "one value" : "1 to " + most + " values")
                            + ". Maybe a value is missing, or too much.");
        }
        if (new LinkedHashSet<>(values).size() < values.size()) {
            throw wrong("同じ値が二度あります。一つを消してください。", "A value stands here twice. Maybe delete one.");
        }
        for (Object value : values) {
            check(column, comparison, value);
        }
    }

    private static void check(FactColumn column, Comparison comparison, Object value) {
        if (!comparison.accepts(column, value)) {
            throw wrong(
                    "「" + column.ja() + "」欄の値ではありません。",
                    "This is no value of column '" + column.name() + "'. Maybe another column was meant.");
        }
        if (value instanceof String text) {
            SafeText.checked(Field.CONDITION, "値", text);
            if (text.contains("、") || text.contains(",") || text.equals("不明") || text.equalsIgnoreCase("unknown")) {
                throw wrong(
                        "値に「、」や「,」を含めることも、「不明」と比べることもできません。",
                        "A value holds no comma and is not 'unknown'. Maybe write two values.");
            }
        }
        if (value instanceof LocalDate day && (day.getYear() < 1900 || day.getYear() > 9999)) {
            throw wrong("日付は1900年から9999年までです。", "The day lies outside the years 1900 to 9999. Maybe a digit is wrong.");
        }
    }

    /** Returns a value as the table writes it. */
    static String shown(Object value) {
        if (value instanceof Labelled term) {
            return term.ja();
        }
        return value instanceof Boolean yes ? (yes ? "はい" : "いいえ") : value.toString();
    }

    /** Returns the values as the table writes them, with 、 between. */
    public String shownValues() {
        return values.stream().map(Condition::shown).collect(Collectors.joining("、"));
    }

    private static InvalidPackException wrong(String ja, String en) {
        return new InvalidPackException(Field.CONDITION, ja, en);
    }
}
