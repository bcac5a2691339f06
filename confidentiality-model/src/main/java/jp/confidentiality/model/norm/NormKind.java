package jp.confidentiality.model.norm;

import jp.confidentiality.model.Labelled;

/** What a norm does (規定の種別). */
public enum NormKind implements Labelled {
    /** It obliges (義務). */
    O("義務", "obligation"),
    /** It forbids (禁止). */
    F("禁止", "prohibition"),
    /** It empowers the orderer (権限): available, not available or undetermined. */
    P("権限", "power"),
    /** It says what counts as what (みなし・帰属). */
    K("構成", "constitutive"),
    /** A power whose exercise triggers a duty (権限と義務); it has the duty's verdict. */
    PO("権限・義務", "power and obligation");

    private final String ja;
    private final String en;

    NormKind(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
