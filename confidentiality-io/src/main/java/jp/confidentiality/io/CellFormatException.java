package jp.confidentiality.io;

/** A text that no cell of its column can hold: what is wrong, and what to write instead. */
public final class CellFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String ja;

    CellFormatException(String ja, String en) {
        super(en);
        this.ja = ja;
    }

    /** Returns what is wrong and what to do, in Japanese. */
    public String ja() {
        return ja;
    }

    /** Returns what is wrong and what to do, in English. */
    public String en() {
        return String.valueOf(getMessage());
    }
}
