package jp.confidentiality.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/** Says in both languages, with the column, what a row's constructor refused. */
final class RowRefusal {
    private static final Pattern FIELD = Pattern.compile("Field '(\\w+)' of .*?'[^']*' is (.*?)(?:, |\\. Maybe)");
    private static final Pattern ORDER = Pattern.compile(", before field '(\\w+)' \\(([^)]*)\\)");

    private RowRefusal() {}

    static InputProblem problem(IllegalArgumentException refused, int line, FactType type, Headings headings) {
        String en = String.valueOf(refused.getMessage());
        Matcher field = FIELD.matcher(en);
        if (!field.find()) {
            return headings.problem(line, "", "", "行の値が互いに合いません。行を確かめてください。", en);
        }
        String name = field.group(1);
        String value = field.group(2);
        return headings.problem(line, name, value, ja(type, name, value, en), en);
    }

    private static String ja(FactType type, String name, String value, String en) {
        Matcher order = ORDER.matcher(en);
        if (order.find()) {
            return "「" + column(type, name) + "」欄の " + value + " が「" + column(type, order.group(1)) + "」欄の "
                    + order.group(2) + " より前です。入れ替わっていないか確かめてください。";
        }
        return "「" + column(type, name) + "」欄の値 " + value + " は使えません。欄を確かめてください。";
    }

    private static String column(FactType type, String name) {
        return type.column(name).map(FactColumn::ja).orElse(name);
    }
}
