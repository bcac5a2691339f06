package jp.confidentiality.model.canonical;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;

/**
 * One row after another as canonical bytes, in a buffer that is used again: what {@link Canonical#of(Fact)} says, in
 * fewer bytes and without making a text, for hashing long logs. Equal contents give the same bytes on every machine,
 * different contents different bytes. A column has a sign of its own that does not depend on the columns beside it, and
 * a blank cell takes no bytes, so that rows keep theirs where a type gets another column. Not thread-safe.
 */
public final class CanonicalBytes {
    private static final Map<Class<?>, Form> FORMS = forms();
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);

    private static final short RECORDED = sign("recordedAt");
    private static final short CORRECTS = sign("corrects");

    private static final byte UNKNOWN = '?';
    private static final byte ASCII = 'a';
    private static final byte TEXT = 't';
    private static final byte CHOICE = 'c';
    private static final byte YES = 'y';
    private static final byte NO = 'n';
    private static final byte NUMBER = 'i';
    private static final byte DATE = 'd';
    private static final byte MOMENT = 'm';
    private static final byte MEMBERS = 's';

    private static final int MANY = 0xff;

    /** What a number or moment takes at most, with whatever stands before it. */
    private static final int SMALL = 16;

    private byte[] bytes = new byte[512];
    private int length;
    private int character;

    /** How rows of one type are written. */
    private static final class Form {
        final FactType type;
        final byte[] name;
        final short[] signs;

        /** The first column says when it took place. */
        final boolean dated;

        Form(FactType type, byte[] name, short[] signs, boolean dated) {
            this.type = type;
            this.name = name;
            this.signs = signs;
            this.dated = dated;
        }
    }

    /** Makes the buffer. */
    public CanonicalBytes() {}

    /**
     * Writes {@code fact}.
     *
     * @return how many bytes of {@link #buffer} it takes
     */
    public int write(Fact fact) {
        Form form = Objects.requireNonNull(FORMS.get(fact.getClass()));
        Cell<?>[] cells = form.type.cells(fact);
        head(form, fact.row());
        short[] signs = form.signs;
        character = -1;
        int next = 0;
        if (form.dated) {
            cell(signs[0], cells[0]);
            character = length;
            next = 1;
        }
        for (; next < cells.length; next++) {
            cell(signs[next], cells[next]);
        }
        return length;
    }

    /**
     * Writes {@code activity}, whose {@link #character() character} is known: the same as {@link #write(Fact)} writes.
     *
     * @param known the bytes of its character, as written before for another one
     * @return how many bytes of {@link #buffer} it takes
     */
    public int write(Activity activity, byte[] known) {
        Form form = Objects.requireNonNull(FORMS.get(activity.getClass()));
        head(form, activity.row());
        cell(form.signs[0], activity.at());
        character = length;
        ascii(known);
        return length;
    }

    private void head(Form form, Row row) {
        length = 0;
        ascii(form.name);
        text(row.id());
        cell(RECORDED, row.recordedAt());
        cell(CORRECTS, row.corrects());
    }

    /**
     * Returns where in the {@link #buffer} the character of an activity begins, and goes on to the end: every column
     * but its moment. Of two activities of one type with the same character nothing differs but ID, moment and when
     * they were recorded. Negative for standing facts.
     */
    public int character() {
        return character;
    }

    /** Returns the buffer, as of the last {@link #write}; the caller does not change it. */
    public byte[] buffer() {
        return bytes;
    }

    private void cell(short sign, Cell<?> cell) {
        Object value = cell.orNull();
        if (value != null) {
            room(SMALL);
            SHORT.set(bytes, length, sign);
            length += Short.BYTES;
            value(value);
        } else if (cell.isUnknown()) {
            room(SMALL);
            SHORT.set(bytes, length, sign);
            length += Short.BYTES;
            put(UNKNOWN);
        }
    }

    private void value(Object value) {
        if (value instanceof String words) {
            text(words);
        } else if (value instanceof Boolean answer) {
            put(answer ? YES : NO);
        } else if (value instanceof Moment moment) {
            moment(moment);
        } else if (value instanceof Enum<?> choice) {
            put(CHOICE);
            text(choice.name());
        } else if (value instanceof Set<?> members) {
            put(MEMBERS);
            size(members.size());
            for (Object member : members) { // a cell keeps them in order
                value(member);
            }
        } else if (value instanceof Integer number) {
            put(NUMBER);
            number(number);
        } else if (value instanceof LocalDate date) {
            put(DATE);
            number(date.toEpochDay());
        } else {
            throw new IllegalArgumentException(
                    "Type " + value.getClass().getName() + " has no canonical form. Maybe add it to CanonicalBytes.");
        }
    }

    private void moment(Moment moment) {
        put(MOMENT);
        put((byte) moment.precision().ordinal());
        if (moment.isDated()) {
            number(moment.earliest());
        }
    }

    /** Writes a text with its length: a byte per character if all are ASCII, else two. */
    private void text(String words) {
        int size = words.length();
        room(2 * size + SMALL);
        int begin = length;
        put(ASCII);
        size(size);
        byte[] to = bytes;
        int at = length;
        int all = 0;
        for (int i = 0; i < size; i++) {
            char c = words.charAt(i);
            all |= c;
            to[at + i] = (byte) c;
        }
        length = at + size;
        if (all >= 0x80) {
            length = begin;
            put(TEXT);
            size(size);
            for (int i = 0; i < size; i++) {
                SHORT.set(bytes, length, (short) words.charAt(i));
                length += Short.BYTES;
            }
        }
    }

    private void ascii(byte[] name) {
        room(name.length);
        System.arraycopy(name, 0, bytes, length, name.length);
        length += name.length;
    }

    /** Writes how many come: mostly one byte. */
    private void size(int number) {
        if (number < MANY) {
            put((byte) number);
        } else {
            put((byte) MANY);
            number(number);
        }
    }

    private void number(int number) {
        INT.set(bytes, length, number);
        length += Integer.BYTES;
    }

    private void number(long number) {
        LONG.set(bytes, length, number);
        length += Long.BYTES;
    }

    /** Adds a byte for which there is room. */
    private void put(byte one) {
        bytes[length++] = one;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    private static Map<Class<?>, Form> forms() {
        Map<Class<?>, Form> found = new HashMap<>();
        for (FactType type : FactType.all()) {
            short[] signs = new short[type.columns().size()];
            for (int i = 0; i < signs.length; i++) {
                signs[i] = sign(type.columns().get(i).name());
            }
            if (IntStream.range(0, signs.length).map(i -> signs[i]).distinct().count() < signs.length) {
                throw new IllegalStateException("Type " + type + " has two columns with one sign. Rename one.");
            }
            boolean dated = type.isActivity() && type.columns().get(0).role() == Column.Role.EVENT;
            byte[] name = (type.name() + ' ').getBytes(StandardCharsets.US_ASCII);
            found.put(type.type(), new Form(type, name, signs, dated));
        }
        return found;
    }

    /** Returns the sign of a column, from its name alone; those of one type differ. */
    static short sign(String column) {
        int hash = column.hashCode();
        return (short) (hash ^ (hash >>> Short.SIZE));
    }

    private static VarHandle view(Class<?> numbers) {
        return MethodHandles.byteArrayViewVarHandle(numbers, ByteOrder.BIG_ENDIAN);
    }
}
