package jp.confidentiality.model.profile;

import java.io.Serializable;

/**
 * Why a norm is not judged under a profile (適用除外).
 *
 * @param reason the reason, not blank
 * @param decidedBy who decided, an office rather than a person's name; not blank
 */
public record SwitchedOff(String reason, String decidedBy) implements Serializable {
    public SwitchedOff {
        if (reason.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "Fields 'reason' and 'decidedBy' of a norm switched off must be filled. Maybe say why and who.");
        }
    }
}
