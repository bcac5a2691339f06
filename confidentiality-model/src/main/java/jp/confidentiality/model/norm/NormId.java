package jp.confidentiality.model.norm;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A norm's stable ID, such as {@code C3P3I6.consent}: the provision's coordinate, a dot, the norm's name. The ID of a
 * local norm, such as {@code kita-usb.3-2}, is the pack's name, a dot, the number of the article; it begins with a
 * small letter, so that no local norm can bear the ID of a shipped one.
 *
 * @param value the ID as written in findings, scenario files and profiles
 */
public record NormId(String value) implements Serializable, Comparable<NormId> {
    private static final Pattern FORM = Pattern.compile(
            "[A-Z][A-Za-z0-9]*\\.[a-z0-9]+(-[a-z0-9]+)*" + "|[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[1-9][0-9]*(-[1-9][0-9]*)*");

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

    /** Tells whether it is the ID of a local norm. */
    public boolean isLocal() {
        return Character.isLowerCase(value.charAt(0));
    }

    @Override
    public int compareTo(NormId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NormId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
