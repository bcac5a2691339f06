package jp.confidentiality.model.norm;

import jp.confidentiality.model.Labelled;

/** The documents that bind a contractor (特記事項・特記仕様書・地域規定); they are judged apart and never merged. */
public enum Instrument implements Labelled {
    /** 機密保持特記事項, the confidentiality special provisions. */
    C("機密保持特記事項", "confidentiality special provisions"),
    /** 住民情報関係委託業務特記仕様書, the resident-data special specification. */
    R("住民情報関係委託業務特記仕様書", "resident-data special specification"),
    /** 地域規定, a municipality's own provisions: they come in packs and apply to every contract judged with the pack. */
    L("地域規定", "local provisions");

    private final String ja;
    private final String en;

    Instrument(String ja, String en) {
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
