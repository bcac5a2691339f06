package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What all subjects have come to so far (集計): what roll-ups and powers are concluded from, when everything else is
 * judged. Derived, never handed in.
 */
public class Tally {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final Catalogue catalogue;
    private final @Nullable Line[] lines;
    private boolean reshaped;

    /** The counts of one norm, and the first violated subjects. */
    private static final class Line {
        private final NormId norm;
        private final long[] counts = new long[VERDICTS.length];
        private @Nullable Set<String> violated;
        private @Nullable TreeSet<String> closed;
        private final int listed;

        Line(NormId norm, int listed) {
            this.norm = norm;
            this.listed = listed;
        }

        void violated(String subject) {
            Set<String> known = violated;
            if (known == null) {
                known = listed == Integer.MAX_VALUE ? new HashSet<>() : new TreeSet<>();
                violated = known;
            }
            known.add(subject);
            if (known.size() > listed) {
                ((TreeSet<String>) known).pollLast();
            }
        }

        void remove(String subject) {
            if (violated != null) {
                violated.remove(subject);
            }
        }

        void close(String subject) {
            remove(subject);
            closed = closed == null ? new TreeSet<>() : closed;
            closed.add(subject);
            if (closed.size() > Effect.LISTED) {
                closed.pollLast();
            }
        }

        /** Tells whether the worst verdict may be another one, or what is undetermined, now that this came or went. */
        boolean isReshapedBy(Verdict verdict) {
            boolean worst = true;
            for (int worse = verdict.ordinal() + 1; worse < counts.length; worse++) {
                worst &= counts[worse] == 0;
            }
            return worst || verdict == Verdict.UNDETERMINED;
        }

        /** Returns the first violated subjects, those let go included. */
        Collection<String> first() {
            TreeSet<String> first = closed == null ? new TreeSet<>() : new TreeSet<>(closed);
            (violated == null ? Set.<String>of() : violated)
                    .stream().sorted().limit(Effect.LISTED).forEach(first::add);
            return first;
        }

        Counts counts() {
            return new Counts(
                    counts[Verdict.VIOLATED.ordinal()],
                    counts[Verdict.UNDETERMINED.ordinal()],
                    counts[Verdict.PENDING.ordinal()],
                    counts[Verdict.SATISFIED.ordinal()],
                    counts[Verdict.NOT_APPLICABLE.ordinal()]);
        }
    }

    Tally(Norms norms) {
        this(norms.catalogue(), norms.judged(), Effect.LISTED);
    }

    /** Begins a tally that knows the first {@code listed} violated subjects of each norm. */
    Tally(Catalogue catalogue, Collection<Norm> judged, int listed) {
        this.catalogue = catalogue;
        lines = new Line[catalogue.norms().size()];
        judged.forEach(norm -> lines[norm.order()] = new Line(norm.id(), listed));
    }

    void count(Norm norm, Verdict verdict, String subject) {
        Line line = lines[norm.order()];
        if (line == null) {
            return;
        }
        if (line.counts[verdict.ordinal()]++ == 0) {
            reshaped |= line.isReshapedBy(verdict);
        }
        if (verdict == Verdict.VIOLATED) {
            line.violated(subject);
        }
    }

    /** Counts {@code number} subjects of a verdict that is no violation. */
    void count(Norm norm, Verdict verdict, long number) {
        Line line = lines[norm.order()];
        if (line != null) {
            line.counts[verdict.ordinal()] += number;
        }
    }

    /** Takes back what was counted; for tallies that know all violated subjects. */
    void uncount(Norm norm, Verdict verdict, String subject) {
        Line line = lines[norm.order()];
        if (line != null) {
            if (--line.counts[verdict.ordinal()] == 0) {
                reshaped |= line.isReshapedBy(verdict);
            }
            if (verdict == Verdict.VIOLATED) {
                line.remove(subject);
            }
        }
    }

    /** What was counted stays counted; of violated subjects that are let go, the first are still known. */
    void close(Norm norm, Verdict verdict, String subject) {
        Line line = lines[norm.order()];
        if (line != null && verdict == Verdict.VIOLATED) {
            line.close(subject);
        }
    }

    /**
     * Tells whether, since the last call, the worst that some norm came to may have become another, or some norm came
     * to have its first or lost its last undetermined subject.
     */
    boolean reshaped() {
        boolean was = reshaped;
        reshaped = false;
        return was;
    }

    /** Adds what {@code other} counted of the same norms. */
    void add(Tally other) {
        for (int i = 0; i < lines.length; i++) {
            Line mine = lines[i];
            Line theirs = other.lines[i];
            if (mine != null && theirs != null) {
                Arrays.setAll(mine.counts, verdict -> mine.counts[verdict] + theirs.counts[verdict]);
                if (theirs.violated != null) {
                    theirs.violated.forEach(mine::violated);
                }
            }
        }
    }

    Counts counts(Norm norm) {
        Line line = lines[norm.order()];
        return line == null ? Counts.NONE : line.counts();
    }

    /** Returns how many subjects of {@code norms} came to {@code verdict}. */
    long count(Collection<NormId> norms, Verdict verdict) {
        long count = 0;
        for (NormId norm : norms) {
            Line line = line(norm);
            count += line == null ? 0 : line.counts[verdict.ordinal()];
        }
        return count;
    }

    /** Returns the first violated subjects of {@code norms}, in catalogue order, as {@code norm subject}. */
    List<String> violated(Collection<NormId> norms) {
        List<String> found = new ArrayList<>();
        for (Line line : lines) {
            for (String subject : line != null && norms.contains(line.norm) ? line.first() : List.<String>of()) {
                if (found.size() < Effect.LISTED) {
                    found.add(line.norm + " " + subject);
                }
            }
        }
        return found;
    }

    /** Returns the worst verdict of {@code norm}; empty where it is not judged. */
    Optional<Verdict> worst(NormId norm) {
        Line line = line(norm);
        return line == null ? Optional.empty() : Optional.of(line.counts().worst());
    }

    private @Nullable Line line(NormId norm) {
        return lines[catalogue.norm(norm).order()];
    }

    @Override
    public String toString() {
        return "Tally[" + lines.length + " norms]";
    }
}
