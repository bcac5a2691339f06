package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.rules.pack.InvalidPackException.Field;

/**
 * Gaps between provisions on one topic that divide rows by one column (漏れ): choices that none of them names, numbers
 * and days between two of them.
 */
final class Gaps {
    private static final int SHOWN = 5;

    private Gaps() {}

    static List<PackRemark> of(List<LocalNorm> norms) {
        Map<List<Object>, List<LocalNorm>> families = new LinkedHashMap<>();
        for (LocalNorm norm : norms) {
            if (norm.subject() != null) {
                families.computeIfAbsent(List.of(norm.subject(), Duties.topic(norm.duty())), key -> new ArrayList<>())
                        .add(norm);
            }
        }
        List<PackRemark> found = new ArrayList<>();
        families.values().forEach(family -> gap(family, found));
        return found;
    }

    private static void gap(List<LocalNorm> family, List<PackRemark> found) {
        Set<FactColumn> columns = Rows.columns(
                family.stream().flatMap(norm -> norm.conditions().stream()).toList());
        boolean divided =
                family.size() > 1 && columns.size() == 1 && family.stream().allMatch(norm -> ownCase(norm, family));
        LocalNorm last = family.get(family.size() - 1);
        if (!divided || ShippedDuties.covers(last)) {
            return;
        }
        FactColumn column = columns.iterator().next();
        String gap = column.isSet() || column.valueType().isEnum() || column.valueType() == Boolean.class
                ? choices(column, family)
                : between(column, family);
        if (!gap.isEmpty()) {
            found.add(PackRemark.of(
                    PackIssue.GAP,
                    last,
                    Field.CONDITION,
                    family.stream().map(LocalNorm::article).collect(Collectors.joining("・"))
                            + "は「" + column.ja() + "」欄で場合を分けていますが、" + gap
                            + "の行は、このどれにも、付属の規定にも当てはまりません。意図したことか確かめてください。",
                    "Provisions " + family.stream().map(LocalNorm::number).collect(Collectors.joining(", "))
                            + " divide rows by column '" + column.name()
                            + "', but leave some out, which no shipped norm covers. Maybe a value is missing."));
        }
    }

    /** Tells whether {@code norm} is about a case of its own. */
    private static boolean ownCase(LocalNorm norm, List<LocalNorm> family) {
        return family.stream()
                .filter(other -> !other.equals(norm))
                .noneMatch(other -> Rows.of(norm).within(Rows.of(other)));
    }

    private static boolean covered(List<LocalNorm> family, Object cell) {
        return family.stream().anyMatch(norm -> Rows.hold(norm.conditions(), cell));
    }

    private static String choices(FactColumn column, List<LocalNorm> family) {
        List<Object> all = column.valueType().isEnum()
                ? List.of((Object[]) column.valueType().getEnumConstants())
                : column.isSet() ? List.of() : List.of(true, false);
        List<String> left = all.stream()
                .filter(choice -> !covered(family, column.isSet() ? Set.of(choice) : choice))
                .map(choice -> "「" + Condition.shown(choice) + "」")
                .toList();
        String shown = String.join("", left.subList(0, Math.min(SHOWN, left.size())));
        return left.size() > SHOWN ? shown + "など" + left.size() + "とおり" : shown;
    }

    /**
     * Numbers and days below the first and above the last provision are left out on purpose, those between may not be.
     */
    private static String between(FactColumn column, List<LocalNorm> family) {
        List<Object> cells = new ArrayList<>(Samples.of(
                column,
                family.stream().flatMap(norm -> norm.conditions().stream()).toList()));
        cells.removeIf(cell -> !(cell instanceof Integer || cell instanceof LocalDate)); // in order
        List<Object> hole = new ArrayList<>();
        boolean begun = false;
        for (Object cell : cells) {
            boolean covered = covered(family, cell);
            if (covered && !hole.isEmpty()) {
                Object first = hole.get(0);
                Object last = hole.get(hole.size() - 1);
                return first.equals(last) ? "「" + first + "」" : "「" + first + "」から「" + last + "」まで";
            }
            begun |= covered;
            if (begun && !covered) {
                hole.add(cell);
            }
        }
        return "";
    }
}
