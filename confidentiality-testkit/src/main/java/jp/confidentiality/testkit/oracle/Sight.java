package jp.confidentiality.testkit.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is seen from a viewpoint (D8, D10, D11): corrected rows as their last visible correction has them, under the
 * first row's ID; nothing recorded later, nothing that happens later.
 */
final class Sight {
    private final long asOf;
    private final @Nullable Long knownAt;
    private final Map<String, String> firstId = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Completeness> completeness;

    Sight(Dossier dossier, Viewpoint viewpoint) {
        this.asOf = Moment.seconds(viewpoint.asOf());
        LocalDateTime known = viewpoint.knownAt();
        this.knownAt = known == null ? null : Moment.seconds(known);
        this.completeness = dossier.completeness().stream()
                .filter(one -> isKnown(one.recordedAt()))
                .toList();
        List<Fact> all = new ArrayList<>(dossier.standing());
        all.addAll(dossier.activities());
        look(all);
    }

    List<Fact> facts() {
        return facts;
    }

    List<Completeness> completeness() {
        return completeness;
    }

    private void look(List<Fact> all) {
        Map<String, Fact> correctionOf = new HashMap<>();
        all.stream()
                .filter(fact -> fact.row().corrects().isValue())
                .forEach(fact -> correctionOf.put(fact.row().corrects().value(), fact));
        List<Fact> firsts =
                all.stream().filter(fact -> !fact.row().corrects().isValue()).toList();
        Map<String, Fact> lastVisible = new HashMap<>();
        for (Fact first : firsts) {
            for (Fact at = first; at != null; at = correctionOf.get(at.id())) {
                firstId.put(at.id(), first.id());
                if (isKnown(at.row().recordedAt())) {
                    lastVisible.put(first.id(), at);
                }
            }
        }
        for (Fact first : firsts) {
            Fact last = lastVisible.get(first.id());
            if (last != null && !FactType.cancels(last) && isSeen(last)) {
                facts.add(asSeen(last));
            }
        }
    }

    private boolean isKnown(Cell<Moment> recordedAt) {
        return knownAt == null || isRecordedBy(recordedAt, knownAt);
    }

    private static boolean isRecordedBy(Cell<Moment> recordedAt, long second) {
        if (!recordedAt.isValue() || !recordedAt.value().isDated()) {
            return true;
        }
        Moment moment = recordedAt.value();
        boolean day = moment.precision() == Moment.Precision.DAY;
        return (day ? moment.latest() : moment.earliest()) <= second;
    }

    private boolean isSeen(Fact fact) {
        for (FactColumn column : FactType.of(fact).columns()) {
            if (column.isMoment() && isLater(column.read(fact))) {
                Cell<Moment> recordedAt = fact.row().recordedAt();
                boolean unrecorded = column.role() == Column.Role.PLANNED_START && !isRecordedBy(recordedAt, asOf);
                if (unrecorded || column.role() == Column.Role.EVENT) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isLater(Cell<?> cell) {
        return cell.orNull() instanceof Moment moment && moment.earliest() > asOf;
    }

    private Fact asSeen(Fact fact) {
        FactType type = FactType.of(fact);
        Map<String, Cell<?>> cells = new HashMap<>();
        for (FactColumn column : type.columns()) {
            Cell<?> cell = column.read(fact);
            boolean blanked = column.isMoment() && column.role() == Column.Role.LATER && isLater(cell);
            cells.put(column.name(), blanked ? Cell.blank() : underFirstIds(column, cell));
            if (blanked && column.name().equals("answeredAt")) { // what is answered later is not answered yet
                cells.put("answer", Cell.blank());
            }
        }
        String first = firstId.getOrDefault(fact.id(), fact.id());
        // A correction may leave cells blank that an ordinary row must fill: it has to stay one.
        Cell<String> corrects = first.equals(fact.id()) ? Cell.blank() : Cell.is(fact.id());
        return type.create(new Row(first, fact.row().recordedAt(), corrects), cells);
    }

    private Cell<?> underFirstIds(FactColumn column, Cell<?> cell) {
        boolean named = switch (column.names()) {
            case NOTHING, PARTY, NORM, PROVISION -> false;
            case ROW, INFORMATION, ITEM, PLACE, SYSTEM, ACCOUNT, APPLICATION, STORAGE -> true;
        };
        if (!named || !cell.isValue()) {
            return cell;
        }
        if (cell.value() instanceof Set<?> many) {
            Set<String> firsts = new LinkedHashSet<>();
            many.forEach(one -> firsts.add(firstId.getOrDefault(one.toString(), one.toString())));
            return Cell.is(firsts);
        }
        String one = cell.value().toString();
        return Cell.is(firstId.getOrDefault(one, one));
    }
}
