package jp.confidentiality.model.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the circles where each ID leads to at most one other, in time proportional to their number. */
final class Circles {
    private Circles() {}

    /** Returns the IDs that lead back to themselves. */
    static Set<String> in(Map<String, String> next) {
        Set<String> members = new HashSet<>();
        Map<String, String> reachedFrom = new HashMap<>();
        for (String start : next.keySet()) {
            @Nullable String at = start;
            while (at != null && reachedFrom.putIfAbsent(at, start) == null) {
                at = next.get(at);
            }
            boolean closed = at != null && start.equals(reachedFrom.get(at));
            while (closed && at != null && members.add(at)) {
                at = next.get(at);
            }
        }
        return members;
    }
}
