package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Discovery;
import org.jspecify.annotations.Nullable;

/** When the contractor came to know of something (D21). */
final class Knowledge {
    /** Between which seconds it became known; certain, if a discovery on record certainly counts. */
    record Known(long earliest, long latest, boolean certain) {}

    private final Map<String, List<Discovery>> byRow = new HashMap<>();
    private final Sight sight;
    private final EngagementTable engagements;

    Knowledge(Sight sight, EngagementTable engagements) {
        this.sight = sight;
        this.engagements = engagements;
    }

    void add(Discovery row) {
        if (sight.isSeen(row.at())) {
            byRow.computeIfAbsent(row.about().value(), k -> new ArrayList<>()).add(row);
        }
    }

    /** Returns when anyone engaged but the wrongdoer came to know of it; null where no discovery is recorded. */
    @Nullable
    Known of(String row, Cell<String> wrongdoer) {
        long earliest = Long.MAX_VALUE;
        long latest = sight.asOf();
        boolean certain = false;
        for (Discovery one : byRow.getOrDefault(row, List.of())) {
            Moment at = one.at().orNull();
            boolean dated = at != null && at.isDated();
            int counts = isWrongdoer(one, wrongdoer)
                    ? Kleene.NO
                    : at == null || !dated ? Kleene.UNKNOWN : counts(one, at, wrongdoer);
            if (counts != Kleene.NO) {
                earliest = Math.min(earliest, at == null || !dated ? Long.MIN_VALUE : at.earliest());
            }
            if (counts == Kleene.YES && at != null) {
                certain = true;
                latest = Math.min(latest, at.latest());
            }
        }
        return earliest == Long.MAX_VALUE ? null : new Known(earliest, latest, certain);
    }

    private int counts(Discovery one, Moment at, Cell<String> wrongdoer) {
        int engaged = engagements.engaged(one.by(), at);
        return wrongdoer.isUnknown() || !one.by().isValue() ? Math.min(engaged, Kleene.UNKNOWN) : engaged;
    }

    private static boolean isWrongdoer(Discovery one, Cell<String> wrongdoer) {
        return one.by().isValue() && one.by().value().equals(wrongdoer.orNull());
    }
}
