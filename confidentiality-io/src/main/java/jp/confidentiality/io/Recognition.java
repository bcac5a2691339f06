package jp.confidentiality.io;

import java.text.Normalizer;
import java.util.Locale;

/** How texts are brought into the form in which they are recognised: NFKC, without outer space. */
public final class Recognition {
    private static final int SHOWN = 60;

    private Recognition() {}

    /** Strips white space of any script, byte order marks and zero-width spaces. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns the NFKC form of the stripped text: full-width letters, digits and spaces become plain ones. */
    public static String plain(String text) {
        return isAscii(text) ? strip(text) : strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Returns the form in which names are compared: plain, in small letters, without spaces, hyphens, underscores. */
    public static String key(String text) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isSpace(c) && c != '-' && c != '_') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Returns {@code text} as a message shows it: cut after 60 characters, control characters replaced. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(isInvisible(c) ? '\u00B7' : c));
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c > '~' && (Character.isSpaceChar(c) || Character.isWhitespace(c) || isZeroWidth(c)));
    }

    private static boolean isZeroWidth(char c) {
        return c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
