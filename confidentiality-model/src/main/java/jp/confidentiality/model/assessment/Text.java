package jp.confidentiality.model.assessment;

import java.io.Serializable;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people, Japanese first. It carries IDs, dates and values, never names or contents.
 *
 * @param ja the Japanese sentence, not blank
 * @param en the English sentence, not blank
 */
public record Text(String ja, String en) implements Serializable {
    public Text {
        Given.text("a sentence", "ja", ja);
        Given.text("a sentence", "en", en);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && ja.equals(that.ja) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return ja.hashCode() * 31 + en.hashCode();
    }
}
