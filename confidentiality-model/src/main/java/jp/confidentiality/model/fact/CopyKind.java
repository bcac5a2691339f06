package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** How a copy was made (複製の種別). */
public enum CopyKind implements Labelled {
    /** 印刷. */
    PRINT("印刷"),
    /** 撮影. */
    PHOTOGRAPH("撮影"),
    /** 画面保存. */
    SCREENSHOT("画面保存"),
    /** バックアップ. */
    BACKUP("バックアップ"),
    /** 電子複製. */
    ELECTRONIC("電子複製"),
    /** 一時キャッシュ. */
    TECHNICAL_CACHE("一時キャッシュ");

    private final String ja;

    CopyKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
