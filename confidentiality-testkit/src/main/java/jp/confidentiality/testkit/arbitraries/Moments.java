package jp.confidentiality.testkit.arbitraries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import jp.confidentiality.model.Moment;

/** Draws moments clustered on the boundaries of others (境界の日時): the same second, a minute before, the end of a span. */
final class Moments {
    private static final int DAY = 86_400;
    private static final int[] HOURS = {12, 24, 48};
    private static final int[] DAYS = {1, 2, 3, 5, 7, 10, 14, 15, 21, 92};

    private Moments() {}

    /** Draws a moment on or near one of {@code others}, dated ones, of which there is at least one. */
    static Moment near(List<Moment> others, Random random) {
        Moment other = Draw.from(others, random);
        long second = Draw.chance(50, random) ? other.earliest() : other.latest();
        return switch (random.nextInt(12)) {
            case 0, 1 -> other;
            case 2 -> exactly(second, random);
            case 3 -> exactly(second - 1, random);
            case 4 -> exactly(second + 1, random);
            case 5 -> exactly(second - 60, random);
            case 6 -> Moment.day(other.date());
            case 7 -> Moment.day(other.date().plusDays(Draw.of(random, -1, 1)));
            case 8 -> exactly(second + Draw.of(random, -1, 1) * (long) DAY, random);
            case 9 -> exactly(second + 3_600L * HOURS[random.nextInt(HOURS.length)] + random.nextInt(2), random);
            case 10 -> endOf(other.date().plusDays(DAYS[random.nextInt(DAYS.length)]), random);
            default -> Draw.chance(30, random) ? Moment.SOMETIME : Moment.day(other.date());
        };
    }

    private static Moment exactly(long second, Random random) {
        LocalDateTime time = Moment.time(second);
        return Draw.chance(25, random) ? Moment.minute(time) : Moment.second(time);
    }

    private static Moment endOf(LocalDate day, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Moment.day(day);
            case 1 -> Moment.second(Moment.time(Moment.endOf(day) - 1));
            default -> Moment.second(Moment.time(Moment.endOf(day)));
        };
    }
}
