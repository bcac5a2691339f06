package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What a check found (施錠状態). */
public enum LockState implements Labelled {
    /** 施錠. */
    LOCKED("施錠"),
    /** 無施錠. */
    UNLOCKED("無施錠");

    private final String ja;

    LockState(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
