package jp.confidentiality.testkit.pack;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A moment as somebody wrote it down, and the first and the last second that it can mean.
 *
 * @param first the first second
 * @param last the last second
 * @param cell what stands in the row
 */
record Stamp(LocalDateTime first, LocalDateTime last, Cell<Moment> cell) {
    private static final List<Integer> OFFSETS = List.of(-86_400, -60, -1, 0, 0, 1, 60, 86_400);

    /** Returns {@code time} to the second. */
    static Stamp second(LocalDateTime time) {
        return new Stamp(time, time, Cell.is(Moment.second(time)));
    }

    /** Returns {@code time} to the minute, or to the day. */
    static Stamp coarse(LocalDateTime time, ChronoUnit unit) {
        LocalDateTime first = time.truncatedTo(unit);
        Moment moment = unit == ChronoUnit.DAYS ? Moment.day(time.toLocalDate()) : Moment.minute(first);
        return new Stamp(first, first.plus(1, unit).minusSeconds(1), Cell.is(moment));
    }

    /**
     * Returns something at {@code time}, a little before or a little after, written down as exactly as chance has it.
     */
    static Stamp near(Random random, LocalDateTime time) {
        LocalDateTime moved = time.plusSeconds(OFFSETS.get(random.nextInt(OFFSETS.size())));
        return switch (random.nextInt(5)) {
            case 0 -> coarse(moved, ChronoUnit.MINUTES);
            case 1 -> coarse(moved, ChronoUnit.DAYS);
            default -> second(moved);
        };
    }

    /** Returns all that {@code outcome} can come to, whatever second each stamp means. */
    static Set<Come> all(Function<List<LocalDateTime>, Come> outcome, Stamp... stamps) {
        List<List<LocalDateTime>> filled = new ArrayList<>(List.of(List.of()));
        for (Stamp stamp : stamps) {
            filled = filled.stream()
                    .flatMap(done -> Stream.of(stamp.first(), stamp.last())
                            .distinct()
                            .map(one -> {
                                List<LocalDateTime> more = new ArrayList<>(done);
                                more.add(one);
                                return List.copyOf(more);
                            }))
                    .toList();
        }
        return filled.stream().map(outcome).collect(Collectors.toSet());
    }

    /** What a duty can come to for one choice of seconds. */
    enum Come {
        /** Done. */
        DONE,
        /** Not done, and it is too late. */
        NOT_DONE,
        /** Not done, but there is still time. */
        OPEN,
        /** Done, or not yet, between the two spans of a timing word. */
        BETWEEN
    }
}
