package jp.confidentiality.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * Which findings differ between two judgements of the same dossier (指摘の増減). Findings are what is violated, undetermined
 * or pending; two of the same norm and subject are alike where verdict, cause, what is possible, due time and when it
 * was made good agree. Wording and quoted values are not compared.
 *
 * @param before the earlier judgement
 * @param after the later one
 * @param norms the norms whose status or counts differ, in catalogue order, those of the later judgement alone last
 * @param changes what appears, disappears or changes, by norm, then subject
 */
public record FindingChanges(Assessment before, Assessment after, List<NormChange> norms, List<Change> changes) {
    /** What becomes of a finding. */
    public enum Kind {
        /** There was none. */
        APPEARED,
        /** There is none any more. */
        DISAPPEARED,
        /** Its verdict is another one. */
        VERDICT,
        /** Its verdict is the same, but not its cause, what is possible, its due time or when it was made good. */
        DETAIL
    }

    /**
     * What a norm came to before and after.
     *
     * @param before null where only the later judgement has the norm
     * @param after null where only the earlier one has it
     */
    public record NormChange(
            @Nullable NormResult before, @Nullable NormResult after) {
        /** Returns the norm, as the later judgement has it. */
        NormResult any() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    /**
     * A finding that appears, disappears or changes; one of the two is there.
     *
     * @param before null where there was none
     * @param after null where there is none any more
     */
    public record Change(@Nullable Finding before, @Nullable Finding after) {
        /** Returns what becomes of it. */
        public Kind kind() {
            if (before == null) {
                return Kind.APPEARED;
            }
            if (after == null) {
                return Kind.DISAPPEARED;
            }
            return before.verdict() == after.verdict() ? Kind.DETAIL : Kind.VERDICT;
        }

        /** Returns the norm. */
        public NormId norm() {
            return any().norm();
        }

        /** Returns the finding, as it is now where it still is. */
        Finding any() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    /** Returns what differs between {@code before} and {@code after}, both of the same dossier. */
    public static FindingChanges between(Assessment before, Assessment after) {
        Map<NormId, NormChange> results = new LinkedHashMap<>();
        before.results().forEach(one -> results.put(one.norm().id(), new NormChange(one, null)));
        after.results()
                .forEach(one -> results.merge(
                        one.norm().id(),
                        new NormChange(null, one),
                        (earlier, later) -> new NormChange(earlier.before(), one)));
        List<NormChange> norms =
                results.values().stream().filter(FindingChanges::differs).toList();
        return new FindingChanges(before, after, norms, changes(before, after, List.copyOf(results.keySet())));
    }

    /** Returns how many findings become {@code kind}. */
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Tells whether no finding, count or status differs. */
    public boolean isEmpty() {
        return norms.isEmpty() && changes.isEmpty();
    }

    /** Returns what {@code norm} came to before; null where there was no such norm. */
    @Nullable
    NormResult resultBefore(NormId norm) {
        return result(before, norm);
    }

    /** Returns what {@code norm} comes to now; null where there is no such norm. */
    @Nullable
    NormResult resultAfter(NormId norm) {
        return result(after, norm);
    }

    private static @Nullable NormResult result(Assessment assessment, NormId norm) {
        return assessment.results().stream()
                .filter(one -> one.norm().id().equals(norm))
                .findFirst()
                .orElse(null);
    }

    private static List<Change> changes(Assessment before, Assessment after, List<NormId> order) {
        Map<Key, Change> all = new LinkedHashMap<>();
        before.findings().forEach(one -> all.put(Key.of(one), new Change(one, null)));
        after.findings()
                .forEach(one -> all.merge(
                        Key.of(one), new Change(null, one), (earlier, later) -> new Change(earlier.before(), one)));
        Map<NormId, Integer> places = new LinkedHashMap<>();
        order.forEach(norm -> places.put(norm, places.size()));
        List<Change> found = new ArrayList<>(
                all.values().stream().filter(FindingChanges::differs).toList());
        found.sort(Comparator.comparing((Change one) -> places.getOrDefault(one.norm(), places.size()))
                .thenComparing(one -> one.any().subject()));
        return List.copyOf(found);
    }

    private static boolean differs(NormChange norm) {
        NormResult before = norm.before();
        NormResult after = norm.after();
        return before == null
                || after == null
                || before.status() != after.status()
                || !before.counts().equals(after.counts());
    }

    private static boolean differs(Change change) {
        Finding before = change.before();
        Finding after = change.after();
        return before == null
                || after == null
                || before.verdict() != after.verdict()
                || before.cause() != after.cause()
                || !before.possible().equals(after.possible())
                || !Objects.equals(before.due(), after.due())
                || !Objects.equals(before.madeGood(), after.madeGood());
    }

    private record Key(NormId norm, String subject) {
        static Key of(Finding finding) {
            return new Key(finding.norm(), finding.subject());
        }
    }
}
