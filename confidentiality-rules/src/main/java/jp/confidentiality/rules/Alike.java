package jp.confidentiality.rules;

import java.util.Arrays;
import java.util.List;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What rows of one character come to, by spans of time. A span is tried when the first row falls into it; where that is
 * not certain it is cut in halves, down to {@link #SHORTEST}.
 */
final class Alike {
    /** In seconds. */
    private static final long SHORTEST = Coverage.DAY_SECONDS / 2;

    /** Stands for a span that was tried, and settles nothing. */
    private static final @Nullable Verdict[] ALONE = new Verdict[0];

    private final Class<?> type;
    private final byte[] character;
    private final Act act;
    private final List<Plan> plans;
    private long[] begins;
    private @Nullable Verdict[] @Nullable [] verdicts;
    private long[] numbers;

    /** The span that was settled last, and how many rows of it are not in {@link #numbers} yet. */
    private int last = -1;

    private long lastBegin = Long.MAX_VALUE;
    private long lastEnd = Long.MIN_VALUE;
    private long lastNumber;

    /**
     * Makes it, with nothing tried.
     *
     * @param type the type of its rows
     * @param character their canonical bytes, but for ID and moments
     * @param act a row of the character, without ID or moment
     * @param begins when the spans begin, in seconds; the last one ends at the last of them
     */
    Alike(Class<?> type, byte[] character, Act act, List<Plan> plans, long[] begins) {
        this.type = type;
        this.character = character;
        this.act = act;
        this.plans = plans;
        this.begins = begins;
        this.verdicts = new Verdict[begins.length][];
        this.numbers = new long[begins.length];
    }

    /** Tells whether rows of {@code other} type with these bytes are of this character. */
    boolean is(Class<?> other, byte[] bytes, int from, int to) {
        return type == other && Arrays.equals(character, 0, character.length, bytes, from, to);
    }

    /** Counts a row at {@code at} if it is certain what it comes to, and that leaves nothing to tell. */
    boolean settles(Moment at, Judging judging) {
        if (lastBegin <= at.earliest() && at.latest() < lastEnd) {
            lastNumber++;
            return true;
        }
        int span = span(at);
        while (span >= 0 && verdicts[span] == null) {
            long end = begins[span + 1] - 1;
            verdicts[span] = judging.quietly(plans, act.at(new Interval(begins[span], end, false, false, 0)));
            if (verdicts[span] == null && end - begins[span] < SHORTEST) {
                verdicts[span] = ALONE;
            } else if (verdicts[span] == null) {
                halve(span);
                span = span(at);
            }
        }
        if (span < 0 || verdicts[span] == ALONE) {
            return false;
        }
        flush();
        last = span;
        lastBegin = begins[span];
        lastEnd = begins[span + 1];
        lastNumber = 1;
        return true;
    }

    private void flush() {
        if (last >= 0) {
            numbers[last] += lastNumber;
            lastNumber = 0;
        }
    }

    /** Nothing was settled last: spans change their places. */
    private void forgetLast() {
        flush();
        last = -1;
        lastBegin = Long.MAX_VALUE;
        lastEnd = Long.MIN_VALUE;
    }

    /** Returns the span that holds all of {@code at}; negative where none does. */
    private int span(Moment at) {
        int place = Arrays.binarySearch(begins, at.earliest());
        int span = place < 0 ? -place - 2 : place;
        return span >= 0 && span < begins.length - 1 && at.latest() < begins[span + 1] ? span : -1;
    }

    private void halve(int span) {
        forgetLast();
        long middle = begins[span] + (begins[span + 1] - begins[span]) / 2;
        int size = begins.length;
        begins = Arrays.copyOf(begins, size + 1);
        verdicts = Arrays.copyOf(verdicts, size + 1);
        numbers = Arrays.copyOf(numbers, size + 1);
        System.arraycopy(begins, span + 1, begins, span + 2, size - span - 1);
        System.arraycopy(verdicts, span + 1, verdicts, span + 2, size - span - 1);
        System.arraycopy(numbers, span + 1, numbers, span + 2, size - span - 1);
        begins[span + 1] = middle;
        verdicts[span + 1] = null;
        numbers[span + 1] = 0;
    }

    /** Adds what was settled since the last call to the tally of {@code judging}. */
    void count(Judging judging) {
        flush();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0 && verdicts[i] != null) {
                judging.count(plans, verdicts[i], numbers[i]);
                numbers[i] = 0;
            }
        }
    }
}
