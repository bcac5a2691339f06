package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** Which duties a subcontractor is bound to (遵守させる義務). */
public enum FlowDown implements Labelled {
    /** 一切. */
    ALL("一切"),
    /** 一部列挙. */
    LIST("一部列挙"),
    /** なし. */
    NONE("なし");

    private final String ja;

    FlowDown(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
