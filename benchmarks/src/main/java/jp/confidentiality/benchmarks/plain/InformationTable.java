package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Information;

/** The pieces of information, each with the wholes it is part of. */
final class InformationTable {
    private static final String[] NONE = {};

    private final Map<String, Information> rows = new HashMap<>();
    private final Map<String, String[]> wholes = new HashMap<>();
    private final Map<String, int[]> attributes = new HashMap<>();

    void add(String id, Information row) {
        rows.put(id, row);
    }

    /** Works out the wholes, once all rows are added. */
    void close() {
        rows.forEach((id, row) -> wholes.put(id, chain(id)));
        rows.forEach((id, row) -> attributes.put(id, new int[] {
            attribute(id, one -> Kleene.of(one.provided())),
            attribute(id, InformationTable::isPersonal),
            attribute(id, one -> Kleene.of(one.important())),
            attribute(id, one -> Math.max(isPersonal(one), Kleene.of(one.secret())))
        }));
    }

    /** Returns the piece itself and every whole it is part of. */
    String[] wholes(String id) {
        String[] found = wholes.get(id);
        return found == null ? NONE : found;
    }

    /** Tells whether {@code limit} names every piece of {@code information}, or a whole it is part of. */
    int covers(Cell<Set<String>> limit, Cell<Set<String>> information) {
        if (limit.isBlank()) {
            return Kleene.YES;
        }
        Set<String> named = limit.orNull();
        Set<String> pieces = information.orNull();
        if (named == null || pieces == null) {
            return Kleene.UNKNOWN;
        }
        for (String piece : pieces) {
            if (!covers(named, piece)) {
                return Kleene.NO;
            }
        }
        return Kleene.YES;
    }

    boolean covers(Set<String> named, String piece) {
        for (String whole : wholes(piece)) {
            if (named.contains(whole)) {
                return true;
            }
        }
        return false;
    }

    int provided(Cell<Set<String>> information) {
        return any(information, 0);
    }

    int personal(Cell<Set<String>> information) {
        return any(information, 1);
    }

    int important(Cell<Set<String>> information) {
        return any(information, 2);
    }

    /** Tells whether it is 個人情報等. */
    int personalOrSecret(Cell<Set<String>> information) {
        return any(information, 3);
    }

    private static int isPersonal(Information one) {
        return Math.max(Kleene.of(one.personal()), Kleene.of(one.specificPersonal()));
    }

    private int any(Cell<Set<String>> information, int attribute) {
        Set<String> pieces = information.orNull();
        if (pieces == null) {
            return Kleene.UNKNOWN;
        }
        int any = Kleene.NO;
        for (String piece : pieces) {
            int[] found = attributes.get(piece);
            any = Math.max(any, found == null ? Kleene.UNKNOWN : found[attribute]);
        }
        return any;
    }

    private int attribute(String id, ToIntFunction<Information> column) {
        String[] chain = wholes(id);
        int own = column.applyAsInt(rows.get(id));
        for (String whole : chain) {
            if (column.applyAsInt(rows.get(whole)) == Kleene.YES) {
                return Kleene.YES;
            }
        }
        return own;
    }

    private String[] chain(String id) {
        List<String> chain = new ArrayList<>();
        for (String at = id;
                at != null && rows.containsKey(at);
                at = rows.get(at).partOf().orNull()) {
            chain.add(at);
        }
        return chain.toArray(NONE);
    }
}
