package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** How much of the work is subcontracted (再委託の範囲). */
public enum Extent implements Labelled {
    /** 全部. */
    WHOLE("全部"),
    /** 一部. */
    PART("一部");

    private final String ja;

    Extent(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
