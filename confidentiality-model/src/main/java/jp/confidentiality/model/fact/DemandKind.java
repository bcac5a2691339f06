package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What the orderer demands (要求の種類). */
public enum DemandKind implements Labelled {
    /** 報告. */
    REPORT("報告"),
    /** 立入調査. */
    INSPECTION("立入調査"),
    /** 申請の追加事項. */
    APPLICATION_PARTICULARS("申請の追加事項");

    private final String ja;

    DemandKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
