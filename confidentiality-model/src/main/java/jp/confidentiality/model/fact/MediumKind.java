package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** The kind of a material or medium (媒体の種類). */
public enum MediumKind implements Labelled {
    /** 紙. */
    PAPER("紙"),
    /** 外部記録媒体. */
    EXTERNAL_MEDIUM("外部記録媒体"),
    /** データ. */
    DATA_SET("データ"),
    /** 機器. */
    DEVICE("機器"),
    /** その他. */
    OTHER("その他");

    private final String ja;

    MediumKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
