package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What all subjects have come to so far (集計): what roll-ups and powers are concluded from, when everything else is
 * judged. Derived, never handed in.
 */
public class Tally {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final BitSet judged;
    private final int listed;

    /** By norm; null where nothing was counted yet: in a small dossier that are most. */
    private final @Nullable Line[] lines;

    private boolean reshaped;

    /** The counts of one norm, and the first violated subjects. */
    private static final class Line {
        private final long[] counts = new long[VERDICTS.length];
        private @Nullable Set<String> violated;
        private @Nullable TreeSet<String> closed;
        private final int listed;

        Line(int listed) {
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

        boolean hasViolated() {
            return violated != null || closed != null;
        }

        /** Returns the first violated subjects, those let go included. */
        Collection<String> first() {
            if (closed == null && violated instanceof TreeSet) {
                return violated;
            }
            TreeSet<String> first = closed == null ? new TreeSet<>() : new TreeSet<>(closed);
            (violated == null ? Set.<String>of() : violated)
                    .stream().sorted().limit(Effect.LISTED).forEach(first::add);
            return first;
        }

        Verdict worst() {
            for (int worst = counts.length - 1; worst > 0; worst--) {
                if (counts[worst] > 0) {
                    return VERDICTS[worst];
                }
            }
            return VERDICTS[0];
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
        this(norms.judgedByOrder(), norms.catalogue(), Effect.LISTED);
    }

    /** Begins a tally that knows the first {@code listed} violated subjects of each norm. */
    Tally(Catalogue catalogue, Collection<Norm> judged, int listed) {
        this(orders(judged), catalogue, listed);
    }

    private Tally(BitSet judged, Catalogue catalogue, int listed) {
        this.judged = judged;
        this.listed = listed;
        this.lines = new Line[catalogue.norms().size()];
    }

    /** Returns the places of {@code norms} in the catalogue. */
    static BitSet orders(Collection<Norm> norms) {
        BitSet orders = new BitSet();
        norms.forEach(norm -> orders.set(norm.order()));
        return orders;
    }

    /** Returns the line of the norm at {@code order}; null where it is not judged. */
    private @Nullable Line line(int order) {
        Line line = lines[order];
        if (line == null && judged.get(order)) {
            line = new Line(listed);
            lines[order] = line;
        }
        return line;
    }

    void count(Norm norm, Verdict verdict, String subject) {
        Line line = line(norm.order());
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
        Line line = line(norm.order());
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
            Line theirs = other.lines[i];
            Line mine = theirs == null ? null : line(i);
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
    long count(Collection<Norm> norms, Verdict verdict) {
        long count = 0;
        for (Norm norm : norms) {
            Line line = lines[norm.order()];
            count += line == null ? 0 : line.counts[verdict.ordinal()];
        }
        return count;
    }

    /** Returns the first violated subjects of {@code norms}, norm by norm, as {@code norm subject}. */
    List<String> violated(Collection<Norm> norms) {
        List<String> found = new ArrayList<>();
        for (Norm norm : norms) {
            Line line = lines[norm.order()];
            if (line != null && line.hasViolated()) {
                for (String subject : line.first()) {
                    if (found.size() < Effect.LISTED) {
                        found.add(norm.id() + " " + subject);
                    }
                }
            }
        }
        return found;
    }

    /** Returns the worst verdict of {@code norm}; null where it is not judged. */
    @Nullable
    Verdict worst(Norm norm) {
        Line line = lines[norm.order()];
        return line != null ? line.worst() : judged.get(norm.order()) ? Verdict.NOT_APPLICABLE : null;
    }

    @Override
    public String toString() {
        return "Tally[" + lines.length + " norms]";
    }
}
