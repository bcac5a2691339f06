package jp.confidentiality.testkit.mutation;

import jp.confidentiality.model.Labelled;

/** What is changed, one spot at a time (変異の種類). */
enum Operator implements Labelled {
    CONDITION_DROPPED("適用の条件を外す", "condition dropped"),
    CONDITION_OTHER("適用の条件を替える", "another condition"),
    CONDITION_NEGATED("条件・記載を否定する", "condition or statement negated"),
    TRIGGER_CHANGED("きっかけの絞り込みを替える", "trigger narrowed otherwise"),
    RULE_DROPPED("規則を一つ除く", "rule dropped"),
    DUTY_DROPPED("義務を一つ除く", "duty dropped"),
    DUTY_OTHER("別の種類の要件にする", "another kind of requirement"),
    NORM_OTHER("別の規定として判定する", "judged as another norm"),
    TIMING_OTHER("期限の語を替える", "another timing word"),
    SINCE_OTHER("起算を替える", "another beginning"),
    WRITING_OTHER("形式を替える", "another form"),
    CONTENT_OTHER("報告の内容を替える", "other report content"),
    MEASURE_OTHER("措置の種類を替える", "another kind of measure"),
    REGISTER_OTHER("台帳を替える", "another register"),
    ARGUMENT_OTHER("そのほかの語を替える", "another word"),
    ARGUMENT_DROPPED("並びの一つを除く", "one of several dropped"),
    COLUMN_OTHER("別の欄を見る", "another column"),
    CONJUNCT_DROPPED("論理積・論理和を崩す", "and / or broken"),
    UNKNOWN_DECIDED("不明を真または偽とみなす", "unknown taken as true or false"),
    TRUTH_INVERTED("真偽を逆にする", "truth inverted"),
    EVIDENCE_UNSEEN("台帳の行を見ない", "rows of a register unseen"),
    CATALOGUE_CHANGED("規定一覧の契機・期限を替える", "triggers and due time in the catalogue"),
    CIPHER_CHANGED("暗号リストを替える", "list of ciphers"),
    PROFILE_CHANGED("規程の値を替える", "value of the profile");

    private final String ja;
    private final String en;

    Operator(String ja, String en) {
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
}
