package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** Whose device it is (機器の所有). */
public enum Ownership implements Labelled {
    /** 会社. */
    COMPANY("会社"),
    /** 私物. */
    PRIVATE("私物");

    private final String ja;

    Ownership(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
