package jp.confidentiality.model.fact;

/** A row that contradicts itself: which column, and what is wrong with it in both languages (行の誤り). */
public final class InvalidRowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String ja;

    InvalidRowException(String field, String value, String ja, String en) {
        super(en);
        this.field = field;
        this.value = value;
        this.ja = ja;
    }

    /** Returns the column's English name. */
    public String field() {
        return field;
    }

    /** Returns the offending value, as text. */
    public String value() {
        return value;
    }

    /** Returns what is wrong and what to do, in Japanese, with the column's Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns what is wrong and what to do, in English. */
    public String en() {
        return String.valueOf(getMessage());
    }
}
