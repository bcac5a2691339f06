package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What all subjects have come to so far (集計): what roll-ups and powers are concluded from, when everything else is
 * judged. Derived, never handed in.
 */
public final class Tally {
    private final TreeMap<Integer, Line> lines = new TreeMap<>();

    /** The counts of one norm, and the first violated subjects. */
    private static final class Line {
        private final Norm norm;
        private final long[] counts = new long[Verdict.values().length];
        private final TreeSet<String> violated = new TreeSet<>();

        Line(Norm norm) {
            this.norm = norm;
        }
    }

    Tally() {}

    void open(Norm norm) {
        lines.put(norm.order(), new Line(norm));
    }

    void count(Norm norm, Verdict verdict, String subject) {
        Line line = lines.get(norm.order());
        if (line == null) {
            return;
        }
        line.counts[verdict.ordinal()]++;
        if (verdict == Verdict.VIOLATED) {
            line.violated.add(subject);
            if (line.violated.size() > Effect.LISTED) {
                line.violated.pollLast();
            }
        }
    }

    void add(Tally other) {
        other.lines.values().forEach(line -> {
            for (Verdict verdict : Verdict.values()) {
                Line mine = lines.get(line.norm.order());
                if (mine != null) {
                    mine.counts[verdict.ordinal()] += line.counts[verdict.ordinal()];
                }
            }
            Line mine = lines.get(line.norm.order());
            if (mine != null) {
                mine.violated.addAll(line.violated);
                while (mine.violated.size() > Effect.LISTED) {
                    mine.violated.pollLast();
                }
            }
        });
    }

    Counts counts(Norm norm) {
        Line line = lines.get(norm.order());
        Counts counts = Counts.NONE;
        for (Verdict verdict : Verdict.values()) {
            counts = line == null ? counts : counts.plus(verdict, line.counts[verdict.ordinal()]);
        }
        return counts;
    }

    /** Returns how many subjects of {@code norms} came to {@code verdict}. */
    long count(Collection<NormId> norms, Verdict verdict) {
        return lines.values().stream()
                .filter(line -> norms.contains(line.norm.id()))
                .mapToLong(line -> line.counts[verdict.ordinal()])
                .sum();
    }

    /** Returns the first violated subjects of {@code norms}, in catalogue order, as {@code norm subject}. */
    List<String> violated(Collection<NormId> norms) {
        List<String> found = new ArrayList<>();
        for (Line line : lines.values()) {
            for (String subject : norms.contains(line.norm.id()) ? line.violated : new TreeSet<String>()) {
                if (found.size() < Effect.LISTED) {
                    found.add(line.norm.id() + " " + subject);
                }
            }
        }
        return found;
    }

    /** Returns the worst verdict of {@code norm}; empty where it is not judged. */
    Optional<Verdict> worst(NormId norm) {
        @Nullable Line found = null;
        for (Line line : lines.values()) {
            found = line.norm.id().equals(norm) ? line : found;
        }
        return found == null ? Optional.empty() : Optional.of(counts(found.norm).worst());
    }

    @Override
    public String toString() {
        return "Tally[" + lines.size() + " norms]";
    }
}
