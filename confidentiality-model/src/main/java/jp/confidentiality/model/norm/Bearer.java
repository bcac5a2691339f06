package jp.confidentiality.model.norm;

import jp.confidentiality.model.Labelled;

/** Who bears a norm (名宛人). */
public enum Bearer implements Labelled {
    /** The contractor (受注者・受託者). */
    CONTRACTOR("受注者"),
    /** The contractor or the subcontractor that was asked (求めを受けた者). */
    ADDRESSEE("求めを受けた者"),
    /** The orderer, who holds the power (発注者・委託者). */
    ORDERER("発注者");

    private final String ja;

    Bearer(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
