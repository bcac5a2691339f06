package jp.confidentiality.io.pack;

import java.util.List;
import java.util.Optional;
import jp.confidentiality.io.Recognition;

/** The columns of a table of local provisions (規定表の欄); those of conditions are numbered. */
enum Heading {
    NUMBER("条番号", true, "番号", "条"),
    TITLE("規定名", true, "名称", "見出し"),
    KIND("種別", true, "区分"),
    SUBJECT("対象", true, "対象記録"),
    ITEM("条件", false, "項目"),
    COMPARISON("比較", false, "比べ方"),
    VALUE("値", false, "条件の値"),
    DUTY("求めること", true, "要求", "求める事"),
    CONTENT("内容", true, "求める内容"),
    FORM("形式", false, "様式"),
    WITHIN("期間", false, "期限"),
    SINCE("起算", false, "起算点"),
    FROM("施行日", true, "施行年月日", "適用開始日"),
    REASON("理由", true, "制定理由", "趣旨");

    private final String ja;
    private final boolean required;
    private final List<String> others;

    Heading(String ja, boolean required, String... others) {
        this.ja = ja;
        this.required = required;
        this.others = List.of(others);
    }

    /** Returns its text in the table; with a number where it belongs to a condition. */
    String ja(int number) {
        return number == 0 ? ja : ja + number;
    }

    boolean required() {
        return required;
    }

    boolean isNumbered() {
        return this == ITEM || this == COMPARISON || this == VALUE;
    }

    boolean isCalled(String key) {
        return Recognition.key(ja).equals(key)
                || others.stream().anyMatch(other -> Recognition.key(other).equals(key));
    }

    /** Returns the heading that {@code key} names, a number behind it aside. */
    static Optional<Heading> of(String key) {
        for (Heading heading : values()) {
            if (heading.isCalled(key)) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
