package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** The role someone is appointed to (役割). */
public enum OfficerRole implements Labelled {
    /** 情報管理責任者. */
    INFORMATION_MANAGER("情報管理責任者"),
    /** セキュリティ責任者. */
    SECURITY_OFFICER("セキュリティ責任者");

    private final String ja;

    OfficerRole(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
