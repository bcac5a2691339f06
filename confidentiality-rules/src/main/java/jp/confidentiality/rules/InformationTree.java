package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;

/** The register of information with its wholes and parts (D25): what is said of the whole covers the part. */
final class InformationTree {
    private static final Truth MISSING = Truth.missing(Register.INFORMATION);

    private final Map<String, Information> byId = new HashMap<>();
    private final Map<String, Piece> pieces = new HashMap<>();
    private final @Nullable Lookups lookups;

    InformationTree(Collection<Information> rows, @Nullable Reads reads) {
        this.lookups = reads == null ? null : new Lookups(reads);
        rows.forEach(row -> byId.put(row.id(), row));
        rows.forEach(row -> pieces.put(row.id(), Piece.of(row, byId)));
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked up the piece or any part of it. */
    void replace(@Nullable Information before, @Nullable Information after, Lookups.Readers readers) {
        String id = before == null ? Objects.requireNonNull(after).id() : before.id();
        Set<String> parts = new HashSet<>(Set.of(id));
        pieces.forEach((part, piece) -> {
            if (piece.withWholes().contains(id)) {
                parts.add(part);
            }
        });
        if (after == null) {
            byId.remove(id);
        } else {
            byId.put(id, after);
        }
        pieces.remove(id);
        parts.forEach(part -> {
            Information row = byId.get(part);
            if (row != null) {
                pieces.put(part, Piece.of(row, byId));
            }
        });
        Objects.requireNonNull(lookups).changed(parts, readers);
    }

    /** Returns {@code id} and everything it is part of. */
    List<String> withWholes(String id) {
        return piece(id).withWholes();
    }

    /** {@code named} covers the piece, itself or by a whole. */
    boolean covers(Set<String> named, String piece) {
        return piece(piece).isAmong(named);
    }

    /** A limit or list of information covers {@code piece}; a null piece is one nobody wrote down. */
    Truth covered(Cell<Set<String>> named, @Nullable String piece) {
        Set<String> set = named.orNull();
        if (set == null || piece == null) {
            return Truth.missing();
        }
        Piece known = piece(piece);
        return known.isAmong(set) ? Truth.TRUE : known.mayBePart() ? MISSING : Truth.FALSE;
    }

    /** Some piece concerned has one of {@code attributes}, itself or by a whole. */
    Truth any(Set<String> pieces, List<Function<Information, Cell<Boolean>>> attributes) {
        Truth any = Truth.FALSE;
        for (String piece : pieces) {
            any = any.or(piece(piece).has(attributes));
        }
        return any;
    }

    /** What it, or one of its wholes, is part of is unknown, or nobody can see its row. */
    boolean mayBePart(String piece) {
        return piece(piece).mayBePart();
    }

    private Piece piece(String id) {
        if (lookups != null) {
            lookups.note(id);
        }
        Piece found = pieces.get(id);
        return found == null ? new Piece(List.of(id), List.of(), true) : found;
    }

    /**
     * A piece with everything it is part of.
     *
     * @param withWholes the IDs, its own first
     * @param rows their rows, as far as anybody can see them
     * @param mayBePart whether it may be part of something more
     */
    private record Piece(List<String> withWholes, List<Information> rows, boolean mayBePart) {
        static Piece of(Information row, Map<String, Information> byId) {
            List<String> found = new ArrayList<>();
            List<Information> rows = new ArrayList<>();
            boolean mayBePart = false;
            @Nullable String whole = row.id();
            while (whole != null && !found.contains(whole)) {
                found.add(whole);
                Information seen = byId.get(whole);
                if (seen == null) {
                    mayBePart = true;
                    break;
                }
                rows.add(seen);
                mayBePart |= seen.partOf().isUnknown();
                whole = seen.partOf().orNull();
            }
            return new Piece(List.copyOf(found), List.copyOf(rows), mayBePart);
        }

        boolean isAmong(Set<String> named) {
            for (int i = 0; i < withWholes.size(); i++) {
                if (named.contains(withWholes.get(i))) {
                    return true;
                }
            }
            return false;
        }

        Truth has(List<Function<Information, Cell<Boolean>>> attributes) {
            Truth has = mayBePart ? MISSING : Truth.FALSE;
            for (int row = 0; row < rows.size(); row++) {
                for (int i = 0; i < attributes.size() && !has.isTrue(); i++) {
                    Boolean value = attributes.get(i).apply(rows.get(row)).orNull();
                    has = has.or(value == null ? MISSING : Truth.of(value));
                }
            }
            return has;
        }
    }
}
