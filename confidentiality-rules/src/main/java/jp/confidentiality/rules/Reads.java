package jp.confidentiality.rules;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is looked up while a subject is judged: which evidence, and with which moments the as-of moment is
 * compared. What was judged stands as long as that evidence does, and until the as-of moment passes the next of those
 * moments. Whatever is not asked for in a way that says until when is taken to change at every moment.
 */
final class Reads {
    private Bucket[] noted = new Bucket[64];
    private int size;
    private long judgement;
    private long asOf;
    private long until;
    private int kept;

    /** Begins to note for one judgement as of {@code asOf}. */
    void begin(long asOf) {
        Arrays.fill(noted, 0, size, null);
        this.size = 0;
        this.judgement++;
        this.asOf = asOf;
        this.until = Long.MAX_VALUE;
    }

    /** One key more, or less, is kept because somebody looked it up. */
    void kept(int more) {
        kept += more;
    }

    /** Returns how many keys are kept because somebody looked them up. */
    int size() {
        return kept;
    }

    void note(Bucket bucket) {
        if (bucket.notedIn == judgement) {
            return;
        }
        bucket.notedIn = judgement;
        if (size == noted.length) {
            noted = Arrays.copyOf(noted, size * 2);
        }
        noted[size++] = bucket;
    }

    /** Returns how much was noted by now. */
    int mark() {
        return size;
    }

    /** What was noted between two marks and is of {@code which} need not be watched; it may be noted again. */
    void withdraw(int from, int to, Predicate<Bucket> which) {
        int kept = from;
        for (int i = from; i < size; i++) {
            Bucket bucket = noted[i];
            if (i < to && which.test(bucket)) {
                bucket.notedIn = 0;
                bucket.forgetUnread();
            } else {
                noted[kept++] = bucket;
            }
        }
        Arrays.fill(noted, kept, size, null);
        size = kept;
    }

    /** It turns on whether the as-of moment has reached {@code second}, or is past it. */
    void moment(long second) {
        if (second > asOf && second != Long.MAX_VALUE) {
            until = Math.min(until, second - 1);
        } else if (second == asOf) {
            until = asOf;
        }
    }

    /** It turns on the as-of moment itself. */
    void everyMoment() {
        until = asOf;
    }

    /** Returns the reader of what was noted since the beginning: {@code last} itself where it is the same again. */
    Reader reader(Unit unit, @Nullable Reader last) {
        if (last != null && last.isOf(noted, size)) {
            last.until(until);
            return last;
        }
        Reader fresh = new Reader(unit, Arrays.copyOf(noted, size));
        fresh.until(until);
        if (last != null) {
            last.giveUp();
        }
        return fresh;
    }
}
