package jp.confidentiality.model.profile;

import jp.confidentiality.model.Labelled;

/** A word that says how soon (期限の語), without a number in the text: the profile gives the numbers. */
public enum TimingWord implements Labelled {
    /** 直ちに, the most urgent. */
    AT_ONCE("直ちに", "at once"),
    /** 速やかに. */
    PROMPTLY("速やかに", "promptly"),
    /** 遅滞なく. */
    WITHOUT_DELAY("遅滞なく", "without delay"),
    /** その都度: after each piece of work. */
    EACH_TIME("その都度", "each time"),
    /** The text states no time. */
    UNSTATED("期限の定めなし", "no time stated");

    private final String ja;
    private final String en;

    TimingWord(String ja, String en) {
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
