package jp.confidentiality.model.canonical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** Collects the fields of one canonical line, as UTF-8. */
final class Line {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final ClassValue<Enum<?>[]> BY_NAME = new ClassValue<>() {
        @Override
        protected Enum<?>[] computeValue(Class<?> vocabulary) {
            Enum<?>[] choices = ((Enum<?>[]) vocabulary.getEnumConstants()).clone();
            Arrays.sort(choices, Comparator.comparing(Enum::name));
            return choices;
        }
    };

    /** What a character takes at most: as an escape. */
    private static final int MOST_BYTES = 6;

    private byte[] bytes = new byte[512];
    private int length;

    Line(String kind) {
        ascii(kind);
    }

    /** Adds what {@code cell} holds; nothing where it is blank. */
    Line cell(String field, Cell<?> cell) {
        if (cell.isUnknown()) {
            field(field);
            ascii("?");
        } else if (cell.isValue()) {
            cell(field, cell.value());
        }
        return this;
    }

    /** Adds a value. */
    Line cell(String field, Object value) {
        field(field);
        value(value);
        return this;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void field(String field) {
        room(field.length() + 2);
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
        ascii("{");
        if (members.size() == 1) {
            value(members.iterator().next());
        } else if (areSorted(members)) {
            boolean first = true;
            for (Object member : members) {
                ascii(first ? "" : ",");
                quoted((String) member);
                first = false;
            }
        } else if (members.iterator().next() instanceof Enum<?> one) {
            choices(members, one.getDeclaringClass());
        } else {
            TreeSet<String> sorted = new TreeSet<>();
            for (Object member : members) {
                Line line = new Line("");
                line.value(member);
                sorted.add(line.toString());
            }
            utf8(String.join(",", sorted));
        }
        ascii("}");
    }

    /** Writes choices of one vocabulary, by their names: its terms are put in order once. */
    private void choices(Set<?> members, Class<?> vocabulary) {
        boolean first = true;
        for (Enum<?> choice : BY_NAME.get(vocabulary)) {
            if (members.contains(choice)) {
                ascii(first ? "" : ",");
                ascii(choice.name());
                first = false;
            }
        }
    }

    /** Tells whether {@code members} are texts that come in the order in which their canonical forms do. */
    private static boolean areSorted(Set<?> members) {
        String last = "";
        for (Object member : members) {
            if (!(member instanceof String text) || last.compareTo(text) > 0 || !sortsAsItIs(text)) {
                return false;
            }
            last = text;
        }
        return true;
    }

    /** Nothing in it is escaped, and nothing comes before the quotation mark that ends it. */
    private static boolean sortsAsItIs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '"' || c == '\\' || !isPlain(text, i)) {
                return false;
            }
        }
        return true;
    }

    private void quoted(String words) {
        int size = words.length();
        room(MOST_BYTES * size + 2);
        put('"');
        int plain = plain(words);
        for (int i = plain; i < size; i++) {
            char c = words.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                if (c == '"' || c == '\\') {
                    put('\\');
                }
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

    /**
     * Writes the letters, digits and signs with which {@code words} begin, for which there is room; returns how many.
     */
    private int plain(String words) {
        byte[] to = bytes;
        int at = length;
        int i = 0;
        for (int size = words.length(); i < size; i++) {
            char c = words.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                break;
            }
            to[at + i] = (byte) c;
        }
        length = at + i;
        return i;
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
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Adds a byte for which there is room. */
    private void put(int one) {
        bytes[length++] = (byte) one;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
