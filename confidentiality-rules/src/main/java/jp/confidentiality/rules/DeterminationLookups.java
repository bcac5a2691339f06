package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Determination;
import org.jspecify.annotations.Nullable;

/**
 * Who looked up determinations: by norm, and by the first limit they may state. A determination that states none, or
 * one that nobody knows, is told to all who looked up its norm.
 */
final class DeterminationLookups {
    private final InformationTree information;
    private final Lookups lookups;

    DeterminationLookups(InformationTree information, Reads reads) {
        this.information = information;
        this.lookups = new Lookups(reads);
    }

    /**
     * A question about {@code norm} for a subject, a piece of information or a person; null: for nobody knows which.
     */
    private record Limited(String norm, Limit by, @Nullable String id) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Limited that
                    && by == that.by
                    && Objects.equals(id, that.id)
                    && norm.equals(that.norm);
        }

        /** Made by hand, as it is asked for with every determination that is looked up. */
        @Override
        public int hashCode() {
            return (31 * norm.hashCode() + by.ordinal()) * 31 + (id == null ? 0 : id.hashCode());
        }
    }

    private enum Limit {
        SUBJECT,
        INFORMATION,
        PERSON
    }

    /** Notes that determinations about {@code norm} for {@code act} are looked up. */
    void note(String norm, Act act) {
        lookups.note(norm);
        lookups.note(new Limited(norm, Limit.SUBJECT, act.id()));
        Cell<String> actor = act.actor();
        if (actor != null) {
            lookups.note(new Limited(norm, Limit.PERSON, actor.orNull()));
        }
        Cell<Set<String>> pieces = act.information();
        if (pieces != null && pieces.isValue()) {
            pieces.value().forEach(piece -> notePiece(norm, piece));
        } else if (pieces != null) {
            lookups.note(new Limited(norm, Limit.INFORMATION, null));
        }
    }

    private void notePiece(String norm, String piece) {
        if (information.mayBePart(piece)) {
            lookups.note(new Limited(norm, Limit.INFORMATION, null));
            return;
        }
        for (String one : information.withWholes(piece)) {
            lookups.note(new Limited(norm, Limit.INFORMATION, one));
        }
    }

    /** {@code row} has come or gone. */
    void changed(@Nullable Determination row, Lookups.Readers readers) {
        String norm = row == null ? null : row.norm().orNull();
        if (row == null || norm == null) {
            lookups.changed(row == null ? List.of() : null, readers);
        } else if (!row.subjects().isBlank()) {
            changed(norm, Limit.SUBJECT, row.subjects(), readers);
        } else if (!row.information().isBlank()) {
            changed(norm, Limit.INFORMATION, row.information(), readers);
        } else {
            changed(norm, Limit.PERSON, row.persons(), readers);
        }
    }

    private void changed(String norm, Limit by, Cell<Set<String>> limit, Lookups.Readers readers) {
        if (!limit.isValue()) {
            lookups.changed(List.of(norm), readers);
            return;
        }
        List<Limited> keys = new ArrayList<>();
        limit.value().forEach(id -> keys.add(new Limited(norm, by, id)));
        keys.add(new Limited(norm, by, null));
        lookups.changed(keys, readers);
    }
}
