package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What a place is (場所の区分). */
public enum PlaceCategory implements Labelled {
    /** 作業場所. */
    WORKPLACE("作業場所"),
    /** サーバ室. */
    SERVER_ROOM("サーバ室"),
    /** その他. */
    OTHER("その他");

    private final String ja;

    PlaceCategory(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
