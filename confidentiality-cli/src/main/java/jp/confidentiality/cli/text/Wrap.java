package jp.confidentiality.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Japanese and English text into lines by display width (折返し・禁則). Japanese breaks between any two characters,
 * but no line begins with a closing mark such as 、。） and none ends with an opening one; Latin words and IDs stay whole
 * unless they are wider than a line.
 */
public final class Wrap {
    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〕〉》｝］ー～…‥々ゝゞヽヾ゛゜" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％℃,.:;?!)]}";
    private static final String NEVER_LAST = "（「『【〔〈《｛［([{";

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int columns) {
        this.columns = columns;
    }

    /** Returns {@code text} in lines of at most {@code columns}, at least one; control characters become spaces. */
    public static List<String> lines(String text, int columns) {
        Wrap wrap = new Wrap(columns);
        Units.of(clean(text), NEVER_FIRST, NEVER_LAST).forEach(wrap::place);
        wrap.end();
        return wrap.lines;
    }

    /** Returns {@code text} with line ends and other control characters as spaces: nothing can steer the terminal. */
    public static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().map(c -> isControl(c) ? ' ' : c).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private void place(String unit) {
        if (used + Width.of(unit.stripTrailing()) > columns && used > 0) {
            end();
        }
        if (Width.of(unit.stripTrailing()) > columns) {
            cut(unit);
        } else if (used > 0 || !unit.isBlank()) {
            append(unit);
        }
    }

    private void cut(String unit) {
        unit.codePoints().forEach(c -> {
            if (used + Width.of(c) > columns) {
                end();
            }
            append(Character.toString(c));
        });
    }

    private void append(String unit) {
        line.append(unit);
        used += Width.of(unit);
    }

    private void end() {
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
        used = 0;
    }
}
