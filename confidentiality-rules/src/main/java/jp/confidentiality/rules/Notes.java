package jp.confidentiality.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes joined in order, without copying. */
final class Notes {
    private final @Nullable Note note;
    private final @Nullable Notes left;
    private final @Nullable Notes right;

    Notes(Note note) {
        this.note = note;
        this.left = null;
        this.right = null;
    }

    private Notes(Notes left, Notes right) {
        this.note = null;
        this.left = left;
        this.right = right;
    }

    static @Nullable Notes join(@Nullable Notes left, @Nullable Notes right) {
        if (left == null || right == null || left == right) {
            return left == null ? right : left;
        }
        return new Notes(left, right);
    }

    /** Adds each note once, in order. */
    static void add(@Nullable Notes notes, Set<Note> into) {
        if (notes != null) {
            notes.collect(into);
        }
    }

    /** Returns each note once, in order. */
    static Set<Note> list(@Nullable Notes notes) {
        Set<Note> found = new LinkedHashSet<>();
        add(notes, found);
        return found;
    }

    private void collect(Set<Note> into) {
        if (note != null) {
            into.add(note);
        }
        if (left != null) {
            left.collect(into);
        }
        if (right != null) {
            right.collect(into);
        }
    }
}
