package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What happened (事故の種類). */
public enum IncidentKind implements Labelled {
    /** 漏えい. */
    LEAK("漏えい"),
    /** 紛失. */
    LOSS("紛失"),
    /** 盗難. */
    THEFT("盗難"),
    /** 置き忘れ. */
    LEFT_BEHIND("置き忘れ"),
    /** き損. */
    DAMAGE("き損"),
    /** 滅失. */
    DESTRUCTION("滅失"),
    /** ヒヤリハット. */
    NEAR_MISS("ヒヤリハット"),
    /** 障害. */
    OUTAGE("障害"),
    /** 法令違反. */
    LAW_BREACH("法令違反"),
    /** 法令違反の疑い. */
    LAW_BREACH_ALLEGED("法令違反の疑い"),
    /** その他. */
    OTHER("その他");

    private final String ja;

    IncidentKind(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
