package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** The orderer's answer to a report (回答). */
public enum Answer implements Labelled {
    /** 承諾. */
    AGREED("承諾"),
    /** 不承諾. */
    REFUSED("不承諾");

    private final String ja;

    Answer(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
