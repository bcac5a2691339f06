package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** How an inspection was received (立入の受入れ). */
public enum Admission implements Labelled {
    /** 受入れ. */
    ADMITTED("受入れ"),
    /** 拒否. */
    REFUSED("拒否"),
    /** 妨害. */
    OBSTRUCTED("妨害");

    private final String ja;

    Admission(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
