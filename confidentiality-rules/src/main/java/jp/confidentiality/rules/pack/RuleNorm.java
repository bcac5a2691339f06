package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.InvalidPackException.Field;

/**
 * A local provision that a rule file judges and no table (規則ファイルの規定): the pack says what it is called, the rules what
 * it requires of which rows.
 *
 * @param number its number, such as {@code 10}
 * @param title what it is called (規定名)
 * @param kind whether it obliges or forbids (種別)
 * @param from from which day on (施行日); what took place before is not judged
 */
public record RuleNorm(String number, String title, NormKind kind, LocalDate from) {
    /** @throws InvalidPackException if the number, the title or the kind is none */
    public RuleNorm {
        LocalNorm.check(Field.NUMBER, number);
        LocalNorm.check(Field.TITLE, title);
        LocalNorm.check(from);
        if (kind != NormKind.O && kind != NormKind.F) {
            throw new InvalidPackException(
                    Field.KIND, "種別は義務か禁止です。", "A local provision obliges or forbids. Maybe write 義務 or 禁止.");
        }
    }

    /** Returns what is known of it as one Japanese sentence, for whoever approves it; the rules say the rest. */
    public String sentence() {
        return article() + "（" + title + "）　規則ファイルが判定する" + kind.ja() + "。（施行 " + from + "）";
    }

    /** Returns its number as people write it, such as {@code 第10条}. */
    public String article() {
        return LocalNorm.article(number);
    }
}
