package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What the orderer designated (指定の種類). */
public enum DesignationKind implements Labelled {
    /** 極秘. */
    TOP_SECRET("極秘"),
    /** 作業場所. */
    WORKPLACE("作業場所"),
    /** 複製・提供場所. */
    HANDLING_PLACE("複製・提供場所");

    private final String ja;

    DesignationKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
