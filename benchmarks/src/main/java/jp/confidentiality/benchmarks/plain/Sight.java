package jp.confidentiality.benchmarks.plain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** What can be seen from the viewpoint: corrections (D8), recording moments (D10), the as-of moment (D11). */
final class Sight {
    private final long asOf;
    private final long knownAt;
    private final Map<String, Fact> corrections = new HashMap<>();

    Sight(Viewpoint viewpoint, Collection<? extends Fact> standing, Collection<? extends Fact> activities) {
        this.asOf = Moment.seconds(viewpoint.asOf());
        this.knownAt = viewpoint.knownAt() == null ? Long.MAX_VALUE : Moment.seconds(viewpoint.knownAt());
        corrections(standing);
        corrections(activities);
    }

    long asOf() {
        return asOf;
    }

    /** Returns the row as it is seen in place of {@code row}; null where none is, or another row stands for it. */
    @Nullable
    Fact inForce(Fact row) {
        if (corrections.isEmpty()) {
            return isRecorded(row) ? row : null;
        }
        return row.row().corrects().isValue() ? null : corrected(row);
    }

    /** Tells whether a row whose event is {@code event} is seen: it is not certainly after the as-of moment. */
    boolean isSeen(Cell<Moment> event) {
        Moment moment = event.orNull();
        return moment == null || !moment.isDated() || moment.earliest() <= asOf;
    }

    /** Tells whether a row that begins at {@code start} is seen, be it only planned. */
    boolean isSeen(Fact row, Cell<Moment> start) {
        Moment recorded = row.row().recordedAt().orNull();
        return isSeen(start) || (recorded != null && recorded.latest() <= asOf);
    }

    /** Returns a cell as it reads: blank where it is certainly after the as-of moment. */
    Cell<Moment> later(Cell<Moment> cell) {
        return isSeen(cell) ? cell : Cell.blank();
    }

    private @Nullable Fact corrected(Fact first) {
        Fact row = isRecorded(first) ? first : null;
        for (Fact next = corrections.get(first.id()); next != null; next = corrections.get(next.id())) {
            row = next;
        }
        return row == null || FactType.cancels(row) ? null : row;
    }

    private void corrections(Collection<? extends Fact> rows) {
        for (Fact row : rows) {
            String corrected = row.row().corrects().orNull();
            if (corrected != null && isRecorded(row)) {
                corrections.put(corrected, row);
            }
        }
    }

    private boolean isRecorded(Fact row) {
        Moment recorded = row.row().recordedAt().orNull();
        return recorded == null || recorded.latest() <= knownAt;
    }
}
