package jp.confidentiality.model.norm;

import jp.confidentiality.model.Labelled;

/** What a norm comes to (判定), in the order of the roll-up: the later the worse. */
public enum Verdict implements Labelled {
    /** Nothing triggered the norm. */
    NOT_APPLICABLE("非該当", "not applicable"),
    /** Triggered, and certainly in order. */
    SATISFIED("遵守", "satisfied"),
    /** Triggered, not yet done, and the due time has not passed. */
    PENDING("期限前", "pending"),
    /** The evidence cannot decide. */
    UNDETERMINED("判定不能", "undetermined"),
    /** Certainly broken. */
    VIOLATED("違反", "violated");

    private final String ja;
    private final String en;

    Verdict(String ja, String en) {
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

    /** Returns the worse of the two in the order of the roll-up. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
