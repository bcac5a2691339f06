package jp.confidentiality.rules.pack;

import jp.confidentiality.model.Labelled;

/** What the analysis of a pack finds (パックの分析); the page {@code docs/ja/analysis.md} explains each. */
public enum PackIssue implements Labelled {
    /** P01: two provisions that cannot both be obeyed, or that ask for different things of the same rows. */
    CONTRADICTION("P01", "矛盾", "contradiction", true),
    /** P02: two provisions that say the same. */
    DUPLICATE("P02", "重複", "duplicate", true),
    /** P03: a provision, or a condition, that another one makes superfluous. */
    SUBSUMED("P03", "包含", "subsumption", false),
    /** P04: a provision that can certainly apply to nothing. */
    NEVER_APPLICABLE("P04", "適用なし", "never applicable", true),
    /** P05: a provision that every row violates to which it applies. */
    ALWAYS_VIOLATED("P05", "常に違反", "always violated", true),
    /** P06: rows between provisions on one topic that neither they nor a shipped norm cover. */
    GAP("P06", "漏れ", "gap", false),
    /** P07: a provision that asks less than a shipped norm, or forbids what one requires. */
    CLASH("P07", "付属規定との食い違い", "clash with a shipped norm", false);

    private final String id;
    private final String ja;
    private final String en;
    private final boolean error;

    PackIssue(String id, String ja, String en, boolean error) {
        this.id = id;
        this.ja = ja;
        this.en = en;
        this.error = error;
    }

    /** Returns its ID, such as {@code P01}. */
    public String id() {
        return id;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }

    /** Tells whether it refuses the pack; otherwise it is a warning, and the pack may say so on purpose. */
    public boolean isError() {
        return error;
    }
}
