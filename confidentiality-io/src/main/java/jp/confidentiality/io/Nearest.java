package jp.confidentiality.io;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the known name that a misspelt one most probably stands for. */
public final class Nearest {
    private Nearest() {}

    /**
     * Returns the candidate with the smallest edit distance, the first of several; where even that one differs in more
     * than a third of its letters, one letter at least, the only candidate of which the wanted name is a part, if any.
     */
    public static Optional<String> to(String wanted, Collection<String> candidates) {
        String best = null;
        int least = Integer.MAX_VALUE;
        String key = Recognition.key(wanted.length() > 200 ? wanted.substring(0, 200) : wanted);
        for (String candidate : candidates) {
            String other = Recognition.key(candidate);
            int distance = distance(key, other);
            if (distance < least && distance <= allowed(key, other)) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).or(() -> whole(key, candidates));
    }

    private static Optional<String> whole(String key, Collection<String> candidates) {
        List<String> found = candidates.stream()
                .filter(candidate ->
                        key.length() > 1 && Recognition.key(candidate).contains(key))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static int allowed(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer < 2 ? 0 : Math.max(1, longer / 3);
    }

    /** The optimal string alignment distance: letters added, dropped, replaced, or two neighbours exchanged. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
