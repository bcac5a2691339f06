package jp.confidentiality.model.internal;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import org.jspecify.annotations.Nullable;

/** What constructors make sure of: generated builders hand over null for what was never set. */
public final class Given {
    private Given() {}

    /**
     * Returns {@code value}.
     *
     * @throws IllegalArgumentException naming {@code field} of {@code owner}, if it is null
     */
    public static <T> T field(String owner, String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "Field '" + field + "' of " + owner + " is missing. Maybe the builder was not given it.");
        }
        return value;
    }

    /**
     * Returns {@code text}.
     *
     * @throws IllegalArgumentException naming {@code field} of {@code owner}, if it is null or nothing but spaces
     */
    public static String text(String owner, String field, @Nullable String text) {
        String given = field(owner, field, text);
        if (given.isBlank()) {
            throw new IllegalArgumentException(
                    "Field '" + field + "' of " + owner + " is an empty text. Maybe it was read from an empty cell.");
        }
        return given;
    }

    /**
     * Returns {@code texts} in sorted order; none where it is null.
     *
     * @throws IllegalArgumentException naming {@code field} of {@code owner}, if one is null or nothing but spaces
     */
    public static Set<String> texts(String owner, String field, @Nullable Set<String> texts) {
        TreeSet<String> sorted = new TreeSet<>();
        if (texts != null) {
            texts.forEach(one -> sorted.add(text(owner, field, one)));
        }
        return Collections.unmodifiableSet(sorted);
    }

    /** Returns a recording moment as it counts: blank unless it is dated, for then nobody knows when it was. */
    public static Cell<Moment> recorded(@Nullable Cell<Moment> cell) {
        return cell != null && cell.isValue() && cell.value().isDated() ? cell : Cell.blank();
    }
}
