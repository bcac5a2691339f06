package jp.confidentiality.rules.pack;

import jp.confidentiality.rules.pack.InvalidPackException.Field;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the analysis found about a pack (分析の指摘).
 *
 * @param issue what it is
 * @param norm the provision that is to be changed
 * @param field the part of it
 * @param condition which condition, from 1; 0 where the part is none
 * @param other the provision it is compared with; null if there is none
 * @param ja what is wrong and what to do, in Japanese
 * @param en what is wrong and what to do, in English
 */
public record PackRemark(
        PackIssue issue,
        LocalNorm norm,
        Field field,
        int condition,
        @Nullable LocalNorm other,
        String ja,
        String en) {
    static PackRemark of(PackIssue issue, LocalNorm norm, Field field, String ja, String en) {
        return new PackRemark(issue, norm, field, field == Field.CONDITION ? 1 : 0, null, ja, en);
    }

    static PackRemark against(PackIssue issue, LocalNorm norm, LocalNorm other, String ja, String en) {
        return new PackRemark(issue, norm, Field.DUTY, 0, other, ja, en);
    }
}
