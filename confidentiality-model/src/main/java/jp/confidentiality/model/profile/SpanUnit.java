package jp.confidentiality.model.profile;

import jp.confidentiality.model.Labelled;

/** The unit of a span (期間の単位). */
public enum SpanUnit implements Labelled {
    /** Hours, counted from the second of the trigger. */
    HOURS("時間"),
    /** Calendar days; the first day is not counted, the end is the day's last second. */
    DAYS("日"),
    /** Days that are no Saturday, Sunday, national holiday or closing day; counted as days. */
    WORKING_DAYS("開庁日");

    private final String ja;

    SpanUnit(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
