package jp.confidentiality.testkit.arbitraries;

import java.util.List;
import java.util.Random;

/** Draws lots (くじ): the only randomness is the generator handed over. */
final class Draw {
    private Draw() {}

    /** Draws one of {@code choices}, of which there is at least one. */
    static <T> T from(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Draws one of {@code choices}, of which there is at least one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> T of(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Tells whether something that comes to pass so many times in a hundred did. */
    static boolean chance(int percent, Random random) {
        return random.nextInt(100) < percent;
    }
}
