package jp.confidentiality.io.pack;

import jp.confidentiality.model.Labelled;

/** A pack that is readable and may not be put in force all the same (パックの拒否). */
public final class RefusedPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String ja;

    /** Why a pack is refused. */
    public enum Reason implements Labelled {
        /** Nobody whose key is trusted approved it. */
        UNSIGNED("承認がない"),
        /** It was changed after somebody approved it, or a signature is not theirs. */
        ALTERED("承認と内容が合わない"),
        /** One person approved it; two are needed. */
        ONE_PERSON("承認が一人だけ"),
        /** Only its authors approved it. */
        AUTHORS_ONLY("作成者だけが承認"),
        /** Its first day is still to come. */
        NOT_YET_IN_FORCE("施行前"),
        /** Its last day is over. */
        EXPIRED("期限切れ");

        private final String ja;

        Reason(String ja) {
            this.ja = ja;
        }

        @Override
        public String ja() {
            return ja;
        }
    }

    RefusedPackException(Reason reason, String ja, String en) {
        super(en);
        this.reason = reason;
        this.ja = ja;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
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
