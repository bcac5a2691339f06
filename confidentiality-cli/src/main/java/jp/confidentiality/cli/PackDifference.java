package jp.confidentiality.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import org.jspecify.annotations.Nullable;

/** Which findings on one dossier appear, disappear or change from one assessment to the next (所見の差). */
final class PackDifference {
    private final List<Change> changes = new ArrayList<>();

    /**
     * One finding that differs.
     *
     * @param before as it was; null where it appears
     * @param after as it is; null where it disappears
     */
    record Change(@Nullable Finding before, @Nullable Finding after) {
        Finding known() {
            return Objects.requireNonNull(after == null ? before : after);
        }

        String mark() {
            return before == null ? "＋" : after == null ? "－" : "≠";
        }

        String words() {
            String was = word(before);
            String is = word(after);
            if (before == null || after == null || !was.equals(is)) {
                return was + "→" + is;
            }
            return was + "→" + is + "（期限 due " + due(before) + "→" + due(after) + "）";
        }

        private static String due(Finding finding) {
            return Objects.requireNonNullElse(finding.due(), "—");
        }

        private static String word(@Nullable Finding finding) {
            return finding == null
                    ? "なし"
                    : finding.verdict().ja()
                            + (finding.cause() == null
                                    ? ""
                                    : "（" + finding.cause().ja() + "）");
        }
    }

    PackDifference(Assessment before, Assessment after) {
        Map<String, Finding> old = byKey(before);
        Map<String, Finding> fresh = byKey(after);
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        for (String key : keys) {
            Finding was = old.get(key);
            Finding is = fresh.get(key);
            if (was == null || is == null || !sameOutcome(was, is)) {
                changes.add(new Change(was, is));
            }
        }
    }

    List<Change> changes() {
        return changes;
    }

    private static Map<String, Finding> byKey(Assessment assessment) {
        Map<String, Finding> found = new LinkedHashMap<>();
        assessment.findings().forEach(one -> found.put(one.norm() + " " + one.subject(), one));
        return found;
    }

    private static boolean sameOutcome(Finding one, Finding other) {
        return one.verdict() == other.verdict()
                && Objects.equals(one.cause(), other.cause())
                && one.possible().equals(other.possible())
                && Objects.equals(one.due(), other.due());
    }
}
