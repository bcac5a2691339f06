package jp.confidentiality.model.canonical;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** Collects the fields of one canonical line. */
final class Line {
    private final StringBuilder text;

    Line(String kind) {
        this.text = new StringBuilder(kind);
    }

    /** Adds what {@code cell} holds; nothing where it is blank. */
    Line cell(String field, Cell<?> cell) {
        if (cell.isBlank()) {
            return this;
        }
        return cell.isValue() ? cell(field, cell.value()) : raw(field, "?");
    }

    /** Adds a value. */
    Line cell(String field, Object value) {
        return raw(field, canonical(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private Line raw(String field, String value) {
        text.append('\t').append(field).append('=').append(value);
        return this;
    }

    private static String canonical(Object value) {
        if (value instanceof Set<?> members) {
            TreeSet<String> sorted = new TreeSet<>();
            members.forEach(member -> sorted.add(canonical(member)));
            return "{" + String.join(",", sorted) + "}";
        }
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        if (value instanceof Integer || value instanceof Moment || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof String words) {
            return quoted(words);
        }
        throw new IllegalArgumentException(
                "Type " + value.getClass().getName() + " has no canonical form. Maybe add it to Line.");
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder(words.length() + 2).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPlain(words, i)) {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Controls and line separators would break the line; half of a surrogate pair is lost in any encoding. */
    private static boolean isPlain(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }
}
