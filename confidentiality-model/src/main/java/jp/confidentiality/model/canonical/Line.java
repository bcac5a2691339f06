package jp.confidentiality.model.canonical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** Collects the fields of one canonical line, as UTF-8. */
final class Line {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[512];
    private int length;

    Line(String kind) {
        begin(kind);
    }

    /** Begins another line in the place of this one. */
    final Line begin(String kind) {
        length = 0;
        ascii(kind);
        return this;
    }

    /** Adds what {@code cell} holds; nothing where it is blank. */
    Line cell(String field, Cell<?> cell) {
        Object value = cell.orNull();
        if (value != null) {
            return cell(field, value);
        }
        if (cell.isUnknown()) {
            field(field);
            put('?');
        }
        return this;
    }

    /** Adds a value. */
    Line cell(String field, Object value) {
        field(field);
        value(value);
        return this;
    }

    /** Returns the buffer; the line is its first {@link #length} bytes, until another begins. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void field(String field) {
        put('\t');
        ascii(field);
        put('=');
    }

    private void value(Object value) {
        if (value instanceof String words) {
            quoted(words);
        } else if (value instanceof Set<?> members) {
            set(members);
        } else if (value instanceof Enum<?> choice) {
            ascii(choice.name());
        } else if (value instanceof Boolean answer) {
            ascii(answer ? "yes" : "no");
        } else if (value instanceof Moment || value instanceof Integer || value instanceof LocalDate) {
            ascii(value.toString());
        } else {
            throw new IllegalArgumentException(
                    "Type " + value.getClass().getName() + " has no canonical form. Maybe add it to Line.");
        }
    }

    private void set(Set<?> members) {
        put('{');
        if (members.size() == 1) {
            value(members.iterator().next());
        } else {
            TreeSet<String> sorted = new TreeSet<>();
            for (Object member : members) {
                Line line = new Line("");
                line.value(member);
                sorted.add(line.toString());
            }
            utf8(String.join(",", sorted));
        }
        put('}');
    }

    private void quoted(String words) {
        put('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                put('\\');
                put(c);
            } else if (c >= ' ' && c < 0x7f) {
                put(c);
            } else if (!isPlain(words, i)) {
                escaped(c);
            } else if (Character.isHighSurrogate(c)) {
                utf8(words.substring(i, i + 2));
                i++;
            } else {
                wide(c);
            }
        }
        put('"');
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

    private void escaped(char c) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX[(c >> shift) & 0xf]);
        }
    }

    /** A character of two or three bytes. */
    private void wide(char c) {
        if (c < 0x800) {
            put(0xc0 | (c >> 6));
        } else {
            put(0xe0 | (c >> 12));
            put(0x80 | ((c >> 6) & 0x3f));
        }
        put(0x80 | (c & 0x3f));
    }

    @SuppressWarnings("deprecation") // names of fields and choices are ASCII: the high byte is always zero
    private void ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    private void utf8(String text) {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            put(one);
        }
    }

    private void put(int one) {
        room(1);
        bytes[length++] = (byte) one;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
