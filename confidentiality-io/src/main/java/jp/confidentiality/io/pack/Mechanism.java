package jp.confidentiality.io.pack;

import java.util.EnumSet;
import java.util.Set;

/** What a local provision can require, as the table names it (求めること), and which further columns it needs. */
enum Mechanism {
    CONSENT("事前の承諾", "承諾 事前承諾 事前の承認 承認", EnumSet.of(Heading.CONTENT, Heading.FORM)),
    RECORDED("欄の記載", "記載 記録 履歴 履歴の記載", EnumSet.of(Heading.CONTENT)),
    REPORTED("期間内の報告", "報告 通報 期限内の報告", EnumSet.of(Heading.CONTENT, Heading.FORM, Heading.WITHIN, Heading.SINCE)),
    REPORTED_BEFORE("事前の報告", "事前報告 届出 事前の届出", EnumSet.of(Heading.CONTENT, Heading.FORM)),
    DESIGNATED("事前の指定", "指定 場所の指定", EnumSet.of(Heading.CONTENT)),
    MEASURED("終始の措置", "措置 常時の措置 継続した措置", EnumSet.of(Heading.CONTENT)),
    CARRIED_OUT("期限までの履行", "履行 期日までの履行 実施", EnumSet.of(Heading.WITHIN)),
    FORBIDDEN("行わないこと", "禁止 しないこと 不可 全面禁止", EnumSet.noneOf(Heading.class));

    private final String ja;
    private final String others;
    private final Set<Heading> needs;

    Mechanism(String ja, String others, Set<Heading> needs) {
        this.ja = ja;
        this.others = others;
        this.needs = needs;
    }

    String ja() {
        return ja;
    }

    /** Tells whether the column under {@code heading} belongs to it. */
    boolean needs(Heading heading) {
        return needs.contains(heading);
    }

    static Vocabulary<Mechanism> vocabulary() {
        Vocabulary<Mechanism> found = new Vocabulary<>();
        for (Mechanism one : values()) {
            found.word(one, one.ja);
        }
        for (Mechanism one : values()) {
            found.word(one, one.others.split(" "));
        }
        return found;
    }
}
