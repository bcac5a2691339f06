package jp.confidentiality.rules.pack;

import jp.confidentiality.model.Labelled;

/** From when a time runs (起算). */
public enum Beginning implements Labelled {
    /** From the row's own moment. */
    ACT("その時"),
    /** From when it became known. */
    KNOWN("知った時"),
    /** From the end of the work. */
    WORK_END("業務終了の時");

    private final String ja;

    Beginning(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
