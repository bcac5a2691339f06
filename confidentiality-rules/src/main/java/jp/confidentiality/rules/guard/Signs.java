package jp.confidentiality.rules.guard;

import java.lang.Character.UnicodeScript;

/** Which characters may stand where. */
final class Signs {
    private static final String IN_TEXTS = " ._:-、。・「」『』（）〈〉【】：～〜ー―％々〆〇";

    private Signs() {}

    /** Tells whether nobody sees {@code c}, or sees it as something else: no file may have it. */
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u3000';
            default -> false;
        };
    }

    /** Tells whether {@code c} may stand in a text between quotes: it means nothing to any compiler. */
    static boolean isText(int c) {
        if (c < 0x80) {
            return (isWord(c) && c != '$') || IN_TEXTS.indexOf(c) >= 0;
        }
        if (IN_TEXTS.indexOf(c) >= 0) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return Character.isLetter(c)
                && (script == UnicodeScript.HAN
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.KATAKANA);
    }

    /** Tells whether {@code c} can begin a word. */
    static boolean isWordStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_';
    }

    /** Tells whether {@code c} can stand in a word. */
    static boolean isWord(int c) {
        return isWordStart(c) || isDigit(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
