package jp.confidentiality.model.norm;

import jp.confidentiality.model.Labelled;

/** Why a finding is undetermined (判定不能の原因); where several hold, the first counts. */
public enum Cause implements Labelled {
    /** Rows contradict each other. */
    CONFLICTING("記録の矛盾", "conflicting evidence"),
    /** A row, a cell or a completeness declaration is missing. */
    MISSING("証拠の不足", "missing evidence"),
    /** A moment is recorded too coarsely. */
    TOO_COARSE("時刻の粗さ", "time too coarse"),
    /** The moment lies between the two spans of a timing word. */
    TOLERANCE("許容幅の中", "inside the tolerance of a timing word"),
    /** Only a person can tell. */
    HUMAN("人の判断が必要", "human judgment needed");

    private final String ja;
    private final String en;

    Cause(String ja, String en) {
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
