package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What is applied for (申請の種類). */
public enum ApplicationKind implements Labelled {
    /** 再委託. */
    SUBCONTRACTING("再委託"),
    /** 入退室. */
    ENTRY("入退室");

    private final String ja;

    ApplicationKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
