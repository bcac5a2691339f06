package jp.confidentiality.rules.pack;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.confidentiality.rules.pack.InvalidPackException.Field;

/**
 * The alphabet of what policy staff write (使える文字): letters and digits of any script, and a few marks. No quotation
 * mark, backslash, bracket, full stop, control or direction character: a text can neither end a quotation nor a
 * sentence.
 */
final class SafeText {
    /** The longest value, title or reason, in characters. */
    static final int MAX_LENGTH = 200;

    private static final Pattern ALPHABET =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}々〇ー・、 _./:+%&@#~,-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private SafeText() {}

    static String checked(Field field, String what, String text) {
        boolean plain = text.strip().equals(text) && Normalizer.isNormalized(text, Normalizer.Form.NFKC);
        if (text.isEmpty()
                || text.length() > MAX_LENGTH
                || !plain
                || !ALPHABET.matcher(text).matches()) {
            throw new InvalidPackException(
                    field,
                    what + "に使えない文字があるか、空か、" + MAX_LENGTH + "文字を超えています。文字・数字・空白と ・、ー-_./:+%&@#~ で書いてください。",
                    "The text is empty, longer than " + MAX_LENGTH
                            + " characters, or holds a character that may not stand"
                            + " here. Maybe remove brackets, quotation marks and full stops.");
        }
        return text;
    }
}
