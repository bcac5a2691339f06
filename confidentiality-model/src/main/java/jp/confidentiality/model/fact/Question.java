package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What a determination answers (判断事項). */
public enum Question implements Labelled {
    /** 該当するか. */
    APPLIES("該当するか"),
    /** 適正か. */
    IN_ORDER("適正か"),
    /** 期限内か. */
    IN_TIME("期限内か"),
    /** 条件を満たすか. */
    CONDITION_MET("条件を満たすか"),
    /** 補助的業務か. */
    ANCILLARY("補助的業務か"),
    /** 支障が生じないか. */
    NO_HINDRANCE("支障が生じないか"),
    /** 同等以上の保護か. */
    EQUIVALENT_PROTECTION("同等以上の保護か"),
    /** 検査が困難か. */
    IMPRACTICABLE("検査が困難か");

    private final String ja;

    Question(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
