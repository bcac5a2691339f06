package jp.confidentiality.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.canonical.CanonicalBytes;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/**
 * Judges activities that no rule can tell apart once for all: of one character, which is every column but the moment,
 * and named by no standing fact. Judged is a row of that character of which nobody knows more than that it took place
 * within a span of time. Knowledge only refines (D1): what that comes to for certain, every row of the span comes to.
 * Only what leaves nothing to tell is counted here; rows with findings are judged one by one. For one thread.
 */
final class AlikeRows {
    /** A character is judged when it is met for the third time, as far as is remembered. */
    private static final int OFTEN = 3;

    private static final int SEEN = 1 << 18;

    /**
     * Of so many rows at least half must be settled, and three for two spans that are tried, or the next are judged one
     * by one.
     */
    private static final long REVIEWED = 100_000;

    private static final long LONGEST_REST = 15;

    /** After so few rows it is seen whether at least one in eight repeats another; most that do, do so early. */
    private static final long FIRST_LOOK = 4_000;

    private static final long ONE_IN = 8;

    private final Visible visible;
    private final Judging judging;
    private final Plans plans;
    private final Grounds grounds;
    private final Characters characters = new Characters();
    private final CanonicalBytes line = new CanonicalBytes();
    private long rows;
    private long hits;
    private long hitsThen;
    private long triedThen;
    private long rest;
    private long restUntil;

    /** What holds for every row of an assessment, and what its threads know of characters. */
    static final class Grounds {
        private final long[] periods;
        private final Set<String> named;
        private final String standIn;
        private final Characters characters = new Characters();
        private final int[] seen = new int[SEEN];

        /**
         * Makes the grounds.
         *
         * @param periods the seconds at which the periods begin in which no value of the profile changes, and last the
         *     first second that is not judged here
         * @param named the IDs that standing facts have or name
         */
        Grounds(Collection<Long> periods, Set<String> named) {
            this.periods = periods.stream().mapToLong(Long::longValue).toArray();
            this.named = named;
            StringBuilder id = new StringBuilder("-");
            while (named.contains(id.toString())) {
                id.append('-');
            }
            this.standIn = id.toString();
        }

        /**
         * Notes that a row was met that nobody knows; tells whether there were enough like it. Threads may miss some.
         */
        private boolean isFrequent(long hash) {
            int mark = (int) (hash >>> Integer.SIZE);
            int place = (int) hash & (SEEN - 1);
            int times = (seen[place] ^ mark) >>> 2 == 0 ? (seen[place] & OFTEN) + 1 : 1;
            seen[place] = (mark & ~OFTEN) | Math.min(times, OFTEN);
            return times >= OFTEN;
        }

        /** Returns what a thread has begun of this character, if one has. */
        private synchronized @Nullable Alike known(long hash, FactType type, Cell<?>[] cells) {
            return characters.find(hash, type, cells);
        }

        private synchronized void put(long hash, Alike one) {
            if (characters.isFull()) {
                characters.clear();
            }
            characters.put(hash, one);
        }

        /** Returns an ID that no standing fact has or names. */
        String standIn() {
            return standIn;
        }
    }

    AlikeRows(Visible visible, Judging judging, Plans plans, Grounds grounds) {
        this.visible = visible;
        this.judging = judging;
        this.plans = plans;
        this.grounds = grounds;
    }

    /**
     * Counts {@code row}, which neither corrects another nor is corrected, if it is known what rows like it come to.
     *
     * @return what it is alike with; null where it has to be judged by itself
     */
    @Nullable
    Alike judge(Activity row) {
        if (++rows % REVIEWED == 0) {
            review();
        } else if (rows == FIRST_LOOK && hits < FIRST_LOOK / ONE_IN) {
            restUntil = REVIEWED;
        }
        if (rows < restUntil) {
            return null;
        }
        Moment at = row.at().orNull();
        FactType type = FactType.of(row);
        if (at == null || !at.isDated() || !EventMoments.isFirst(type)) {
            return null;
        }
        Cell<?>[] cells = type.cells(row);
        long hash = Characters.hash(type, cells);
        Alike known = characters.find(hash, type, cells);
        if (known == null) {
            known = grounds.isFrequent(hash) ? begin(row, type, cells, hash) : null;
        }
        if (known == null || grounds.named.contains(row.id()) || !known.settles(at, judging)) {
            return null;
        }
        hits++;
        return known;
    }

    /** Where it was not worth the while, it is left for longer and longer, and tried again: logs change. */
    private void review() {
        boolean resting = rows <= restUntil;
        long settled = hits - hitsThen;
        boolean worthIt = 2 * settled >= REVIEWED && 2 * settled >= 3 * (judging.tried() - triedThen);
        hitsThen = hits;
        triedThen = judging.tried();
        if (!resting) {
            rest = worthIt ? 0 : Math.min(LONGEST_REST, 4 * rest + 3);
            restUntil = worthIt ? 0 : rows + rest * REVIEWED;
        }
    }

    /** Begins a character; null where its rows are not seen as they are, or not all of what they trigger is judged. */
    private @Nullable Alike begin(Activity row, FactType type, Cell<?>[] cells, long hash) {
        List<Plan> judged = judging.judged(plans.of(row));
        if (judged == null || visible.of(row) != row) {
            return null;
        }
        if (characters.isFull()) {
            count();
            characters.clear();
        }
        Alike known = grounds.known(hash, type, cells);
        Alike one = known == null ? made(row, type, cells, judged) : known.forAnother();
        if (known == null) {
            grounds.put(hash, one);
        }
        characters.put(hash, one);
        return one;
    }

    private Alike made(Activity row, FactType type, Cell<?>[] cells, List<Plan> judged) {
        Map<String, Cell<?>> unknownWhen = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            unknownWhen.put(type.columns().get(i).name(), i == 0 ? Cell.unknown() : cells[i]);
        }
        Fact standIn = type.create(Row.of(grounds.standIn), unknownWhen);
        int length = line.write(row);
        byte[] bytes = Arrays.copyOfRange(line.buffer(), line.character(), length);
        return new Alike(type, cells, bytes, new Spans(Act.of(standIn), judged, grounds.periods));
    }

    /** Adds to the tally what was settled since the last call. */
    void count() {
        characters.forEach(alike -> alike.count(judging));
    }

    /** Returns how many rows were settled here. */
    long hits() {
        return hits;
    }
}
