package jp.confidentiality.rules.guard;

import java.io.Serializable;

/**
 * One thing in a rule file that the guard refuses (規則ファイルの誤り).
 *
 * @param file the file's name, as it was handed in
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param step the step that refused it
 * @param construct the offending piece of text, shortened to 60 characters, unprintable characters replaced
 * @param ja what is wrong and what to do, in Japanese
 * @param en what is wrong and what to do, in English
 */
public record RuleProblem(String file, int line, Step step, String construct, String ja, String en)
        implements Serializable {
    private static final int SHOWN = 60;

    /** The guard's steps, in their order (検査の段階). */
    public enum Step {
        /** Bytes and characters. */
        CHARACTERS,
        /** Sizes, counts and nesting. */
        LIMITS,
        /** Words and symbols that no rule needs. */
        WORDS,
        /** Drools' own grammar. */
        SYNTAX,
        /** Package, imports, global, and whatever else stands outside rules. */
        DECLARATIONS,
        /** Rules: names, norms, attributes. */
        RULES,
        /** What stands between {@code when} and {@code then}. */
        CONDITIONS,
        /** What stands between {@code then} and {@code end}. */
        CONSEQUENCES,
        /** The text made anew does not say what the file said. */
        REGENERATION
    }

    public RuleProblem {
        file = shown(file);
        construct = shown(construct);
    }

    /** Returns file, line, construct and the two messages on one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!construct.isEmpty()) {
            text.append(" [").append(construct).append(']');
        }
        return text.append(' ').append(ja).append(" / ").append(en).toString();
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.strip().codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isWhitespace(c)) {
                shown.append(' ');
            } else if (Signs.isHidden(c)) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append(text.strip().codePointCount(0, text.strip().length()) > SHOWN ? "…" : "")
                .toString();
    }
}
