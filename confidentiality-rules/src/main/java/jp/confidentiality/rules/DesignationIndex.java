package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.DesignationKind;
import org.jspecify.annotations.Nullable;

/** Designations by kind, then by the place or the information designated. */
final class DesignationIndex {
    private final Map<DesignationKind, Index<Designation>> byKind = new EnumMap<>(DesignationKind.class);

    DesignationIndex(Collection<Designation> rows, @Nullable Reads reads) {
        Map<DesignationKind, List<Designation>> sorted = new EnumMap<>(DesignationKind.class);
        for (Designation row : rows) {
            DesignationKind kind = row.kind().orNull();
            if (kind != null) {
                sorted.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
            }
        }
        for (DesignationKind kind : reads == null ? sorted.keySet() : EnumSet.allOf(DesignationKind.class)) {
            List<Designation> of = sorted.getOrDefault(kind, List.of());
            byKind.put(kind, new Index<>(of, row -> designated(row, kind), reads));
        }
    }

    private static @Nullable Set<String> designated(Designation row, DesignationKind kind) {
        if (kind == DesignationKind.TOP_SECRET) {
            return row.information().isBlank() ? Set.of() : row.information().orNull();
        }
        String place = row.place().orNull();
        return place == null ? null : Set.of(place);
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked either up. */
    void replace(@Nullable Designation before, @Nullable Designation after, Lookups.Readers readers) {
        replace(before, null, before, readers);
        replace(null, after, after, readers);
    }

    private void replace(
            @Nullable Designation before,
            @Nullable Designation after,
            @Nullable Designation row,
            Lookups.Readers readers) {
        DesignationKind kind = row == null ? null : row.kind().orNull();
        if (kind != null) {
            Objects.requireNonNull(byKind.get(kind)).replace(before, after, readers);
        }
    }

    /** Returns the designations of {@code place} as {@code kind}, and of nobody knows which; all for a null place. */
    List<Designation> ofPlace(DesignationKind kind, @Nullable String place) {
        Index<Designation> index = byKind.get(kind);
        return index == null ? List.of() : index.at(place);
    }

    /** Returns the designations as 極秘 that may be of one of {@code pieces}; null: of whatever information. */
    List<Designation> ofInformation(@Nullable Collection<String> pieces) {
        Index<Designation> index = byKind.get(DesignationKind.TOP_SECRET);
        if (index == null || pieces == null) {
            return index == null ? List.of() : index.all();
        }
        List<Designation> found = List.of();
        for (String piece : pieces) {
            found = Index.merged(found, index.at(piece));
        }
        return found;
    }
}
