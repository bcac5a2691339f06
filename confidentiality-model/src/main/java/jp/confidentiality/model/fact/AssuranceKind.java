package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What stands in for an inspection (代替の確認). */
public enum AssuranceKind implements Labelled {
    /** 第三者監査. */
    THIRD_PARTY_AUDIT("第三者監査"),
    /** 内部監査部門の監査. */
    INTERNAL_AUDIT("内部監査部門の監査"),
    /** 第三者認証. */
    CERTIFICATION("第三者認証");

    private final String ja;

    AssuranceKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
