package jp.confidentiality.rules.pack;

/** A local provision, or a pack of them, that says something impossible; it names the field and the cure. */
public final class InvalidPackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Field field;
    private final String ja;
    private final String en;

    /** The part of a provision or pack that is wrong. */
    public enum Field {
        /** パック名. */
        NAME,
        /** 版. */
        VERSION,
        /** 条番号. */
        NUMBER,
        /** 規定名. */
        TITLE,
        /** 種別. */
        KIND,
        /** 対象. */
        SUBJECT,
        /** 条件. */
        CONDITION,
        /** 求めること. */
        DUTY,
        /** 施行日. */
        FROM,
        /** 理由. */
        REASON
    }

    /** Makes the exception: which part is wrong, and what to do, in Japanese and English. */
    public InvalidPackException(Field field, String ja, String en) {
        super(en);
        this.field = field;
        this.ja = ja;
        this.en = en;
    }

    /** Returns what is wrong. */
    public Field field() {
        return field;
    }

    /** Returns what is wrong and what to do, in Japanese. */
    public String ja() {
        return ja;
    }

    /** Returns what is wrong and what to do, in English. */
    public String en() {
        return en;
    }
}
