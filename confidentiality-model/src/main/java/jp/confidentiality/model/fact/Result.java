package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What came of a demand, request, instruction or notice (結果). */
public enum Result implements Labelled {
    /** 実施済み. */
    DONE("実施済み"),
    /** 一部実施. */
    INCOMPLETE("一部実施"),
    /** 拒否. */
    REFUSED("拒否");

    private final String ja;

    Result(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
