package jp.confidentiality.model.profile;

import java.io.Serializable;
import jp.confidentiality.model.internal.Given;

/**
 * Why a norm is not judged under a profile (適用除外).
 *
 * @param reason the reason, not blank
 * @param decidedBy who decided, an office rather than a person's name; not blank
 */
public record SwitchedOff(String reason, String decidedBy) implements Serializable {
    private static final String OWNER = "a norm switched off";

    public SwitchedOff {
        Given.text(OWNER, "reason", reason);
        Given.text(OWNER, "decidedBy", decidedBy);
    }
}
