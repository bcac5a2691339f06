package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What a training covers (研修内容). */
public enum TrainingTopic implements Labelled {
    /** 機密情報の取扱い. */
    CONFIDENTIAL_HANDLING("機密情報の取扱い"),
    /** 特記事項の周知. */
    SPECIAL_PROVISIONS("特記事項の周知"),
    /** 個人情報等の保護. */
    PROTECTION("個人情報等の保護"),
    /** セキュリティ意識. */
    AWARENESS("セキュリティ意識"),
    /** 特記仕様書の遵守事項. */
    SPECIFICATION("特記仕様書の遵守事項"),
    /** その他履行に必要な事項. */
    PERFORMANCE("その他履行に必要な事項");

    private final String ja;

    TrainingTopic(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
