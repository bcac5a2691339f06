package jp.confidentiality.model.norm;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A norm's stable ID, such as {@code C3P3I6.consent}: the provision's coordinate, a dot, the norm's name.
 *
 * @param value the ID as written in findings, scenario files and profiles
 */
public record NormId(String value) implements Serializable, Comparable<NormId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]*\\.[a-z0-9]+(-[a-z0-9]+)*");

    public NormId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Norm ID '" + value + "' is malformed. Maybe write it like C3P3I6.consent.");
        }
    }

    /** Returns the norm ID that {@code value} spells. */
    public static NormId of(String value) {
        return new NormId(value);
    }

    /** Returns the ID of the provision, the part before the dot. */
    public String provision() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(NormId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
