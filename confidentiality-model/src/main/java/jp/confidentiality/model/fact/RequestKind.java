package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What the orderer asks for (求めの種類). */
public enum RequestKind implements Labelled {
    /** 従事者リスト. */
    ROSTER("従事者リスト"),
    /** 措置の説明. */
    MEASURES("措置の説明"),
    /** 研修状況. */
    TRAINING("研修状況");

    private final String ja;

    RequestKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
