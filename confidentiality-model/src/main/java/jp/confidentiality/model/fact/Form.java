package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** How something was put (形式). */
public enum Form implements Labelled {
    /** 書面. */
    WRITTEN("書面"),
    /** 別記様式. */
    PRESCRIBED("別記様式"),
    /** 電子. */
    ELECTRONIC("電子"),
    /** 口頭. */
    ORAL("口頭");

    private final String ja;

    Form(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
