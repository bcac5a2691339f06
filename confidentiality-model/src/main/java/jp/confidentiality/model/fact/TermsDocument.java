package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** A document whose observance is acknowledged (遵守文書). */
public enum TermsDocument implements Labelled {
    /** 特記事項. */
    SPECIAL_PROVISIONS("特記事項"),
    /** 情報セキュリティ遵守事項. */
    SECURITY_RULES("情報セキュリティ遵守事項");

    private final String ja;

    TermsDocument(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
