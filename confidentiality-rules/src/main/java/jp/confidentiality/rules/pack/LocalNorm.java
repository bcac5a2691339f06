package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import org.jspecify.annotations.Nullable;

/**
 * One local provision (地域規定の一条): a row of the table.
 *
 * @param number its number in the pack (条番号), such as {@code 3} or {@code 3-2}
 * @param title what it is called (規定名)
 * @param kind whether it obliges or forbids (種別)
 * @param subject whose rows it judges (対象); null for the contract as a whole
 * @param conditions which of them: all must hold (条件)
 * @param duty what it requires (求めること)
 * @param from from which day on (施行日); what took place before is not judged
 * @param reason why it is so (理由)
 */
public record LocalNorm(
        String number,
        String title,
        NormKind kind,
        @Nullable FactType subject,
        List<Condition> conditions,
        LocalDuty duty,
        LocalDate from,
        String reason) {
    /** How many conditions a provision has at most. */
    public static final int MOST_CONDITIONS = 9;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}(-[1-9][0-9]{0,2}){0,3}");

    /** @throws InvalidPackException if the parts do not go together */
    public LocalNorm {
        conditions = List.copyOf(conditions);
        check(Field.NUMBER, number);
        check(Field.TITLE, title);
        check(Field.REASON, reason);
        check(from);
        check(subject, conditions);
        DutyCheck.check(kind, subject, duty);
    }

    /**
     * Checks the text of one part alone, so that all that is wrong with a row can be told at once.
     *
     * @throws InvalidPackException if {@code text} cannot be the number, the title or the reason
     */
    public static void check(Field field, String text) {
        if (field != Field.NUMBER) {
            SafeText.checked(field, field == Field.TITLE ? "規定名" : "理由", text);
        } else if (!NUMBER.matcher(text).matches()) {
            throw new InvalidPackException(
                    Field.NUMBER,
                    "条番号「" + text + "」は使えません。3 や 3の2 のように、数字で書いてください（付属の規定のIDは使えません）。",
                    "Number '" + text
                            + "' is none. Maybe write it like 3 or 3-2; IDs of shipped norms cannot be used.");
        }
    }

    static void check(LocalDate from) {
        if (from.getYear() < 1900 || from.getYear() > 9999) {
            throw new InvalidPackException(
                    Field.FROM,
                    "施行日は1900年から9999年までです。",
                    "The day lies outside the years 1900 to 9999. Maybe a digit is wrong.");
        }
    }

    private static void check(@Nullable FactType subject, List<Condition> conditions) {
        if (conditions.size() > MOST_CONDITIONS) {
            throw new InvalidPackException(
                    Field.CONDITION,
                    "条件は" + MOST_CONDITIONS + "個までです。規定を分けてください。",
                    "There are more than " + MOST_CONDITIONS + " conditions. Maybe divide the provision.");
        }
        if (new LinkedHashSet<>(conditions).size() < conditions.size()) {
            throw new InvalidPackException(
                    Field.CONDITION, "同じ条件が二度あります。一つを消してください。", "A condition stands here twice. Maybe delete one.");
        }
        for (Condition condition : conditions) {
            if (subject == null || !subject.columns().contains(condition.column())) {
                throw new InvalidPackException(
                        Field.CONDITION,
                        subject == null
                                ? "対象が契約のとき、条件は書けません。"
                                : "「" + subject.ja() + "」に「"
                                        + condition.column().ja() + "」欄はありません。",
                        "The subject has no column '" + condition.column().name() + "'. Maybe another was meant.");
            }
        }
    }

    /** Returns the provision as one Japanese sentence, for whoever approves it: what it says is what runs. */
    public String sentence() {
        return new Sentence(this).toString();
    }

    /** Returns its number as people write it, such as {@code 第3条の2}. */
    public String article() {
        return article(number);
    }

    static String article(String number) {
        int dash = number.indexOf('-');
        return dash < 0
                ? "第" + number + "条"
                : "第" + number.substring(0, dash) + "条の"
                        + number.substring(dash + 1).replace("-", "の");
    }
}
