package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.NormId;

/** The rows for which constitutive norms are in force, as they come and go. */
final class LivePowers extends Powers {
    private final Map<NormId, Rows> inForce = new TreeMap<>();
    private final List<NormId> noted = new ArrayList<>();

    LivePowers(Norms norms) {
        super(norms);
    }

    private static final class Rows {
        private final TreeSet<String> rows = new TreeSet<>();
        private final TreeSet<String> closed = new TreeSet<>();
        private long numberClosed;
    }

    @Override
    void counted(NormId norm, String row) {
        noted.add(norm);
    }

    /** Returns the norms that counted the row just judged. */
    List<NormId> take() {
        List<NormId> taken = noted.isEmpty() ? List.of() : List.copyOf(noted);
        noted.clear();
        return taken;
    }

    void replace(String row, List<NormId> before, List<NormId> after) {
        if (before.equals(after)) {
            return;
        }
        before.forEach(norm -> of(norm).rows.remove(row));
        after.forEach(norm -> of(norm).rows.add(row));
    }

    /** {@code row} stays counted and is let go. */
    void close(String row, List<NormId> norms) {
        for (NormId norm : norms) {
            Rows all = of(norm);
            all.rows.remove(row);
            all.numberClosed++;
            all.closed.add(row);
            if (all.closed.size() > Effect.LISTED) {
                all.closed.pollLast();
            }
        }
    }

    /** Tells {@code powers} of all rows counted. */
    void tell(Powers powers) {
        inForce.forEach((norm, all) -> {
            TreeSet<String> first = new TreeSet<>(all.closed);
            all.rows.stream().limit(Effect.LISTED).forEach(first::add);
            while (first.size() > Effect.LISTED) {
                first.pollLast();
            }
            long count = all.rows.size() + all.numberClosed;
            if (count > 0) {
                powers.counted(norm, first, count);
            }
        });
    }

    private Rows of(NormId norm) {
        return inForce.computeIfAbsent(norm, n -> new Rows());
    }
}
