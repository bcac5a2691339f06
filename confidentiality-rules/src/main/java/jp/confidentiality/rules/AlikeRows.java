package jp.confidentiality.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.canonical.CanonicalBytes;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;

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

    /** In so many rows three must be settled for two spans that are tried, or the next are judged one by one. */
    private static final long REVIEWED = 100_000;

    private static final long LONGEST_REST = 8;

    /** After so few rows it is seen whether at least one in eight repeats another; most that do, do so early. */
    private static final long FIRST_LOOK = 4_000;

    private static final long ONE_IN = 8;

    private final Judging judging;
    private final Plans plans;
    private final Grounds grounds;
    private final Characters characters = new Characters();
    private final int[] seen = new int[SEEN];
    private long rows;
    private long hits;
    private long hitsThen;
    private long triedThen;
    private long rest;
    private long restUntil;

    /** What holds for every row of an assessment. */
    static final class Grounds {
        private final long[] periods;
        private final Set<String> named;
        private final String standIn;

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

        /** Returns an ID that no standing fact has or names. */
        String standIn() {
            return standIn;
        }
    }

    AlikeRows(Judging judging, Plans plans, Grounds grounds) {
        this.judging = judging;
        this.plans = plans;
        this.grounds = grounds;
    }

    /**
     * Counts {@code row} if it is known what rows like it come to.
     *
     * @param line its line, just written
     * @param length how many bytes it takes
     * @return false where the row has to be judged by itself
     */
    boolean judge(Activity row, CanonicalBytes line, int length) {
        if (++rows % REVIEWED == 0) {
            review();
        } else if (rows == FIRST_LOOK && hits < FIRST_LOOK / ONE_IN) {
            restUntil = REVIEWED;
        }
        if (rows < restUntil) {
            return false;
        }
        Moment at = row.at().orNull();
        if (at == null || !at.isDated() || line.character() < 0) {
            return false;
        }
        characters.ask(row.getClass(), line.buffer(), line.character(), length);
        Alike known = characters.find();
        if (known == null) {
            known = isFrequent() ? begin(row) : null;
        }
        boolean settled = known != null && !grounds.named.contains(row.id()) && known.settles(at, judging);
        hits += settled ? 1 : 0;
        return settled;
    }

    /** Where it was not worth the while, it is left for longer and longer, and tried again: logs change. */
    private void review() {
        boolean resting = rows <= restUntil;
        boolean worthIt = 2 * (hits - hitsThen) >= 3 * (judging.tried() - triedThen);
        hitsThen = hits;
        triedThen = judging.tried();
        if (!resting) {
            rest = worthIt ? 0 : Math.min(LONGEST_REST, 2 * rest + 1);
            restUntil = worthIt ? 0 : rows + rest * REVIEWED;
        }
    }

    private boolean isFrequent() {
        int mark = (int) (characters.asked() >>> Integer.SIZE);
        int place = (int) characters.asked() & (SEEN - 1);
        int times = (seen[place] ^ mark) >>> 2 == 0 ? (seen[place] & OFTEN) + 1 : 1;
        seen[place] = (mark & ~OFTEN) | Math.min(times, OFTEN);
        return times >= OFTEN;
    }

    private Alike begin(Activity row) {
        if (characters.isFull()) {
            count();
            characters.clear();
        }
        FactType type = FactType.of(row);
        Map<String, Cell<?>> cells = new HashMap<>();
        for (FactColumn column : type.columns()) {
            cells.put(column.name(), column == EventMoments.column(type) ? Cell.unknown() : column.read(row));
        }
        Fact standIn = type.create(Row.of(grounds.standIn), cells);
        Alike one =
                new Alike(row.getClass(), characters.character(), Act.of(standIn), plans.of(standIn), grounds.periods);
        characters.put(one);
        return one;
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
