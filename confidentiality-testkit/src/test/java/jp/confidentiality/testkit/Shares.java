package jp.confidentiality.testkit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/** In how many dossiers each norm is seen in each verdict. Thread-safe. */
final class Shares {
    private final Map<NormId, Map<Verdict, LongAdder>> dossiers = new ConcurrentHashMap<>();

    /** Counts what one dossier shows. */
    void add(Assessment assessment) {
        for (NormResult result : assessment.results()) {
            shown(result)
                    .forEach(verdict -> dossiers.computeIfAbsent(result.norm().id(), norm -> new ConcurrentHashMap<>())
                            .computeIfAbsent(verdict, key -> new LongAdder())
                            .increment());
        }
    }

    /** Returns the verdicts that a norm was seen in, for a subject or on the whole. */
    Map<NormId, Set<Verdict>> seen() {
        Map<NormId, Set<Verdict>> seen = new TreeMap<>();
        dossiers.forEach((norm, verdicts) -> seen.put(norm, new TreeSet<>(verdicts.keySet())));
        return seen;
    }

    /** Returns the number of dossiers that show {@code norm} in {@code verdict}. */
    long of(NormId norm, Verdict verdict) {
        LongAdder count = dossiers.getOrDefault(norm, Map.of()).get(verdict);
        return count == null ? 0 : count.sum();
    }

    private static Set<Verdict> shown(NormResult result) {
        Set<Verdict> shown = EnumSet.noneOf(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            if (result.counts().of(verdict) > 0 || verdict == result.verdict()) {
                shown.add(verdict);
            }
        }
        return shown;
    }
}
