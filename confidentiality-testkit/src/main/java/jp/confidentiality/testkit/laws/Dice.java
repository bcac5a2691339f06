package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.confidentiality.model.fact.Fact;

/**
 * Choices made by a seed and by the name of what is chosen, never by its place: they stay the same when other rows are
 * taken away.
 */
final class Dice {
    private final long seed;

    Dice(long seed) {
        this.seed = seed;
    }

    /** Returns the same number for the same question. */
    long number(String question) {
        long mixed = seed;
        for (int i = 0; i < question.length(); i++) {
            mixed = (mixed ^ question.charAt(i)) * 0x100000001B3L;
        }
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns a number from 0 to {@code bound} - 1. */
    int below(int bound, String question) {
        return (int) Math.floorMod(number(question), (long) bound);
    }

    /** Says yes in {@code percent} of a hundred questions. */
    boolean chance(int percent, String question) {
        return below(100, question) < percent;
    }

    /** Returns one of {@code values}; empty where there is none. */
    <T> Optional<T> one(Collection<T> values, Function<? super T, String> name, String question) {
        return values.stream().min(Comparator.comparingLong(value -> number(question + name.apply(value))));
    }

    /** Returns one of {@code values}, at least one. */
    <T> T one(List<T> values, String question) {
        return values.get(below(values.size(), question));
    }

    /** Returns {@code rows} in another order. */
    <F extends Fact> List<F> shuffled(Collection<F> rows) {
        List<F> shuffled = new ArrayList<>(rows);
        shuffled.sort(Comparator.comparingLong(row -> number("order " + row.id())));
        return shuffled;
    }
}
