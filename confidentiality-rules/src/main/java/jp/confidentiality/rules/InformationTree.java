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
    private final Map<String, List<String>> withWholes = new HashMap<>();
    private final @Nullable Lookups lookups;

    InformationTree(Collection<Information> rows, @Nullable Reads reads) {
        this.lookups = reads == null ? null : new Lookups(reads);
        rows.forEach(row -> byId.put(row.id(), row));
        rows.forEach(row -> withWholes.put(row.id(), wholes(row)));
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked up the piece or any part of it. */
    void replace(@Nullable Information before, @Nullable Information after, Lookups.Readers readers) {
        String id = before == null ? Objects.requireNonNull(after).id() : before.id();
        Set<String> parts = new HashSet<>(Set.of(id));
        withWholes.forEach((part, wholes) -> {
            if (wholes.contains(id)) {
                parts.add(part);
            }
        });
        if (after == null) {
            byId.remove(id);
        } else {
            byId.put(id, after);
        }
        withWholes.remove(id);
        parts.forEach(part -> {
            Information row = byId.get(part);
            if (row != null) {
                withWholes.put(part, wholes(row));
            }
        });
        Objects.requireNonNull(lookups).changed(parts, readers);
    }

    /** Returns {@code id} and everything it is part of. */
    List<String> withWholes(String id) {
        if (lookups != null) {
            lookups.note(id);
        }
        List<String> found = withWholes.get(id);
        return found == null ? List.of(id) : found;
    }

    /** {@code named} covers the piece, itself or by a whole. */
    boolean covers(Set<String> named, String piece) {
        for (String one : withWholes(piece)) {
            if (named.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** A limit or list of information covers {@code piece}; a null piece is one nobody wrote down. */
    Truth covered(Cell<Set<String>> named, @Nullable String piece) {
        Set<String> set = named.orNull();
        if (set == null || piece == null) {
            return Truth.missing();
        }
        return covers(set, piece) ? Truth.TRUE : mayBePart(piece) ? MISSING : Truth.FALSE;
    }

    /** Some piece concerned has {@code attribute}, itself or by a whole. */
    Truth any(Set<String> pieces, Function<Information, Cell<Boolean>> attribute) {
        Truth any = Truth.FALSE;
        for (String piece : pieces) {
            any = any.or(has(piece, attribute));
        }
        return any;
    }

    private Truth has(String piece, Function<Information, Cell<Boolean>> attribute) {
        Truth has = Truth.FALSE;
        for (String one : withWholes(piece)) {
            Information row = byId.get(one);
            Cell<Boolean> cell = row == null ? Cell.unknown() : attribute.apply(row);
            Boolean value = cell.orNull();
            has = has.or(value == null ? MISSING : Truth.of(value));
        }
        return mayBePart(piece) ? has.or(MISSING) : has;
    }

    /** What it, or one of its wholes, is part of is unknown, or nobody can see its row. */
    boolean mayBePart(String piece) {
        for (String one : withWholes(piece)) {
            Information row = byId.get(one);
            if (row == null || row.partOf().isUnknown()) {
                return true;
            }
        }
        return false;
    }

    private List<String> wholes(Information row) {
        List<String> found = new ArrayList<>();
        @Nullable String whole = row.id();
        while (whole != null && !found.contains(whole)) {
            found.add(whole);
            Information seen = byId.get(whole);
            whole = seen == null ? null : seen.partOf().orNull();
        }
        return List.copyOf(found);
    }
}
