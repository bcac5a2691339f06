package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.time.LocalDate;
import jp.confidentiality.model.internal.Given;

/**
 * Why a value of a profile is as it is, and who decided so (理由・決定者).
 *
 * @param key the value, such as {@code spans.PROMPTLY} or {@code checkIntervalDays}; empty for the whole profile
 * @param from the first day of the value; {@link LocalDate#MIN} for one that always holds
 * @param reason the reason; empty where none was given
 * @param decidedBy who decided, an office rather than a person's name; empty where nobody was named
 */
public record Decision(String key, LocalDate from, String reason, String decidedBy) implements Serializable {
    public Decision {
        String owner = "a decision";
        Given.field(owner, "key", key);
        Given.field(owner, "from", from);
        Given.field(owner, "reason", reason);
        Given.field(owner, "decidedBy", decidedBy);
    }
}
