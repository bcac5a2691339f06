package jp.confidentiality.model.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Information;
import org.jspecify.annotations.Nullable;

/**
 * Which information is part of which, as the corrections stand at each known-at moment. A circle that a correction made
 * or removed counts as long as it could be seen.
 */
final class InformationTree {
    private final Map<String, Information> rows = new LinkedHashMap<>();
    private final Map<String, Information> correctionOf = new HashMap<>();
    private final Map<String, String> firstOf = new HashMap<>();

    InformationTree(Iterable<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Information one) {
                rows.put(one.id(), one);
            }
        }
        rows.values().forEach(one -> {
            if (one.row().corrects().isValue()) {
                correctionOf.putIfAbsent(one.row().corrects().value(), one);
            }
        });
        rows.values().stream().filter(this::isFirst).forEach(first -> {
            for (@Nullable Information at = first; at != null; at = correctionOf.get(at.id())) {
                firstOf.put(at.id(), first.id());
            }
        });
    }

    /** Returns the IDs of the rows that at some known-at moment make information part of itself. */
    Set<String> circular() {
        Set<String> found = new HashSet<>();
        moments().forEach(knownAt -> {
            Map<String, Information> inForce = inForce(knownAt);
            Map<String, String> wholes = new HashMap<>();
            inForce.forEach((first, row) -> {
                @Nullable String whole = row.partOf().orNull();
                if (whole != null) {
                    wholes.put(first, firstOf.getOrDefault(whole, whole));
                }
            });
            for (String first : Circles.in(wholes)) {
                @Nullable Information row = inForce.get(first);
                if (row != null) {
                    found.add(row.id());
                }
            }
        });
        return found;
    }

    private boolean isFirst(Information one) {
        @Nullable String earlier = one.row().corrects().orNull();
        return earlier == null || !rows.containsKey(earlier);
    }

    /** Between two corrections the tree only grows: it is enough to look just before each, and at the end. */
    private Set<Long> moments() {
        Set<Long> moments = new TreeSet<>(Set.of(Long.MAX_VALUE));
        correctionOf.values().stream()
                .filter(one -> one.row().recordedAt().isValue())
                .forEach(one -> moments.add(one.row().recordedAt().value().latest() - 1));
        return moments;
    }

    /** Returns by the ID of the first row the last correction that is visible, or the first row itself. */
    private Map<String, Information> inForce(long knownAt) {
        Map<String, Information> inForce = new HashMap<>();
        rows.values().stream().filter(this::isFirst).forEach(first -> {
            for (@Nullable Information at = first; at != null; at = correctionOf.get(at.id())) {
                if (!at.row().recordedAt().isValue()
                        || at.row().recordedAt().value().latest() <= knownAt) {
                    inForce.put(first.id(), at);
                }
            }
        });
        return inForce;
    }
}
