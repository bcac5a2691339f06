package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** The kind of a measure (措置の種類). */
public enum MeasureKind implements Labelled {
    /** 技術的措置. */
    TECHNICAL("技術的措置"),
    /** 組織的措置. */
    ORGANISATIONAL("組織的措置"),
    /** 暗号化. */
    ENCRYPTION("暗号化"),
    /** パスワード. */
    PASSWORD("パスワード"),
    /** 匿名化. */
    ANONYMISATION("匿名化"),
    /** アクセス制限. */
    ACCESS_RESTRICTION("アクセス制限"),
    /** 入退室記録. */
    ENTRY_RECORDS("入退室記録"),
    /** 漏えい防止措置. */
    LEAK_PREVENTION("漏えい防止措置"),
    /** 法令遵守措置. */
    COMPLIANCE("法令遵守措置"),
    /** 安全管理措置. */
    SAFEGUARD("安全管理措置"),
    /** 応急措置. */
    EMERGENCY("応急措置");

    private final String ja;

    MeasureKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
