package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What something is stored in (保管設備). */
public enum StorageFacility implements Labelled {
    /** 施錠可能保管庫. */
    LOCKABLE_CABINET("施錠可能保管庫"),
    /** 入退出管理室. */
    ENTRY_CONTROLLED_ROOM("入退出管理室"),
    /** その他. */
    OTHER("その他");

    private final String ja;

    StorageFacility(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
