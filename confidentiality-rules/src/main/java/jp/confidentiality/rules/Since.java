package jp.confidentiality.rules;

/** From when a timing word runs (起算). */
public enum Since {
    /** From the row's own moment. */
    ACT,
    /** From when it became known (知ったとき): D21. */
    KNOWN,
    /** From the end of the work (業務終了). */
    WORK_END
}
