package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** Whose premises a place is on (所在). */
public enum Premises implements Labelled {
    /** 発注者庁舎内. */
    ORDERER("発注者庁舎内"),
    /** 受注者社内. */
    CONTRACTOR("受注者社内"),
    /** 再委託先社内. */
    SUBCONTRACTOR("再委託先社内"),
    /** その他. */
    ELSEWHERE("その他");

    private final String ja;

    Premises(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
