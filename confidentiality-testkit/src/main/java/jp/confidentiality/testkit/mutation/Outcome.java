package jp.confidentiality.testkit.mutation;

import jp.confidentiality.model.Labelled;

/**
 * What came of one mutant.
 *
 * @param mutant the mutant
 * @param fate its fate
 * @param by what killed it, or why it does not count
 */
record Outcome(Mutant mutant, Fate fate, String by) {
    /** What can become of a mutant, cheapest test first. */
    enum Fate implements Labelled {
        OWN_CASES("条項の事例", "cases of the provision"),
        OTHER_CASES("ほかの事例", "other cases"),
        ORACLE("オラクル", "oracle"),
        ARBITRARY("任意の一件記録", "arbitrary dossiers"),
        LAWS("法則", "laws"),
        LOCAL("地域規定", "local pack"),
        SURVIVED("生存", "survived"),
        DOES_NOT_RUN("実行不能", "does not run");

        private final String ja;
        private final String en;

        Fate(String ja, String en) {
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

        boolean killed() {
            return compareTo(SURVIVED) < 0;
        }
    }

    boolean counts() {
        return fate != Fate.DOES_NOT_RUN;
    }
}
