package jp.confidentiality.benchmarks;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/** Draws the values of rows; the same seed draws the same values. Not thread-safe. */
final class Dice {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;
    private final int trouble;

    private Dice(long seed, int trouble) {
        this.random = new SplittableRandom(seed);
        this.trouble = trouble;
    }

    /** Returns dice for row {@code index} of a kind: what other rows draw changes nothing. */
    static Dice of(Recipe recipe, String kind, long index) {
        return new Dice((recipe.seed() * 31 + kind.hashCode()) * MIX + index, recipe.trouble());
    }

    boolean in1000(int permille) {
        return random.nextInt(1000) < permille;
    }

    /** Tells whether something is wrong with the next value. */
    boolean trouble() {
        return trouble > 0 && in1000(trouble);
    }

    /** Returns a number from 0 to 1. */
    double fraction() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T of(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Returns {@code cell}; in trouble blank or unknown. */
    <T> Cell<T> cell(Cell<T> cell) {
        if (!trouble()) {
            return cell;
        }
        return in1000(500) ? Cell.blank() : Cell.unknown();
    }

    <T> Cell<T> cell(T value) {
        return cell(Cell.is(value));
    }

    /** Returns a yes/no that is {@code usual}; in trouble the other, blank or unknown. */
    Cell<Boolean> mostly(boolean usual) {
        if (!trouble()) {
            return Answers.of(usual);
        }
        return in1000(400) ? Answers.of(!usual) : cellInTrouble();
    }

    /** Returns a moment as logs record it: most to the second, some to the minute, few to the day. */
    Moment logged(long second) {
        int precision = random.nextInt(100);
        if (precision >= 98 || trouble()) {
            return Moment.day(Moment.time(second).toLocalDate());
        }
        LocalDateTime time = Moment.time(second);
        return precision >= 90 ? Moment.minute(time) : Moment.second(time);
    }

    /** Returns a moment as registers on paper record it: half only to the day. */
    Moment onPaper(long second) {
        return in1000(500) ? Moment.day(Moment.time(second).toLocalDate()) : logged(second);
    }

    /** Returns a cell with a moment; in trouble now and then blank, unknown, or at some unknown time. */
    Cell<Moment> at(Moment moment) {
        if (!trouble() || in1000(700)) {
            return Cell.is(moment);
        }
        return in1000(300) ? Cell.is(Moment.SOMETIME) : cellInTrouble();
    }

    private <T> Cell<T> cellInTrouble() {
        return in1000(500) ? Cell.blank() : Cell.unknown();
    }

    /** The two answers, each one object: a log repeats them by the million. */
    private static final class Answers {
        private static final Cell<Boolean> YES = Cell.is(true);
        private static final Cell<Boolean> NO = Cell.is(false);

        static Cell<Boolean> of(boolean answer) {
            return answer ? YES : NO;
        }
    }
}
