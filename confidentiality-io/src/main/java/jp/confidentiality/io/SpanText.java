package jp.confidentiality.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;

/** Reads a span such as {@code 3 working-days} or {@code 3開庁日}. */
final class SpanText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(\\D+)");
    private static final List<String> UNITS = List.of("hours", "days", "working-days", "時間", "日", "開庁日");

    private SpanText() {}

    static Span read(YamlNode node) {
        Matcher form = FORM.matcher(Recognition.plain(node.text()));
        if (!form.matches()) {
            throw new CellFormatException(
                    "期間として読めません。24 hours、3 working-days、24時間、3開庁日 のように、数と単位を書いてください。",
                    "This is no span. Maybe write a number and a unit, such as 24 hours or 3 working-days.");
        }
        int amount = Integer.parseInt(form.group(1));
        if (amount > 9999) {
            throw new CellFormatException(
                    "期間の数は 0 から 9999 までです。桁を確かめてください。", "A span has 0 to 9999 units. Maybe there is a digit too many.");
        }
        return new Span(amount, unit(form.group(2)));
    }

    private static SpanUnit unit(String text) {
        return switch (Recognition.key(text).toLowerCase(Locale.ROOT)) {
            case "hours", "hour", "時間" -> SpanUnit.HOURS;
            case "days", "day", "日" -> SpanUnit.DAYS;
            case "workingdays", "workingday", "開庁日" -> SpanUnit.WORKING_DAYS;
            default -> throw wrong(text);
        };
    }

    private static CellFormatException wrong(String text) {
        String shown = Recognition.shown(text);
        Optional<String> nearest = Nearest.to(text, UNITS);
        return new CellFormatException(
                "「" + shown + "」という単位はありません。"
                        + nearest.map(u -> "「" + u + "」ではありませんか。").orElse("")
                        + "単位は 時間（hours）、日（days）、開庁日（working-days）のいずれかです。",
                "'" + shown + "' is no unit. Maybe "
                        + nearest.map(u -> "'" + u + "' was meant; ").orElse("") + "use hours, days or working-days.");
    }
}
