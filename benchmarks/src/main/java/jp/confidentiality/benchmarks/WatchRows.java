package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jp.confidentiality.rules.ComplianceEngine;

/** The rows of the live watch in the table of goals, from the same recordings. */
final class WatchRows {
    private static final long SMALL = 10_000;
    private static final long STANDING = 100_000;
    private static final long LARGE = 1_000_000;
    private static final int REPETITIONS = 5;
    private static final double MEDIAN = 0.5;
    private static final double SLOWEST = 0.99;

    private static List<WatchTimes> small = List.of();
    private static List<WatchTimes> measured = List.of();
    private static List<WatchTimes> large = List.of();

    private WatchRows() {}

    /** Measures all of them, the first time that one is asked for. */
    private static void measureAll(boolean quick) {
        if (measured.isEmpty()) {
            ComplianceEngine engine = WatchTimes.warm();
            int repetitions = quick ? 2 : REPETITIONS;
            small = WatchTimes.measure(engine, SMALL, repetitions);
            measured = WatchTimes.measure(engine, quick ? SMALL : STANDING, repetitions);
            large = WatchTimes.measure(engine, quick ? STANDING : LARGE, repetitions);
        }
    }

    private static List<Double> figures(ToDoubleFunction<WatchTimes> figure) {
        return measured.stream().mapToDouble(figure).boxed().toList();
    }

    /** A row about the time to record one fact. */
    private abstract static class Row implements More {
        private final String what;
        private final double share;
        private final String rows;

        Row(String what, double share, String rows) {
            this.what = what;
            this.share = share;
            this.rows = rows;
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public List<Double> measure(boolean quick) {
            measureAll(quick);
            return figures(times -> times.within(share, rows));
        }
    }

    /** The median of all rows. */
    public static final class Median extends Row {
        /** Makes it. */
        public Median() {
            super(WATCH_MEDIAN, MEDIAN, WatchTimes.ALL);
        }
    }

    /** The slowest in a hundred of all rows. */
    public static final class Slowest extends Row {
        /** Makes it. */
        public Slowest() {
            super(WATCH_SLOWEST, SLOWEST, WatchTimes.ALL);
        }
    }

    /** The median of standing facts. */
    public static final class StandingMedian extends Row {
        /** Makes it. */
        public StandingMedian() {
            super(WATCH_STANDING_MEDIAN, MEDIAN, WatchTimes.STANDING);
        }
    }

    /** The slowest in a hundred of standing facts. */
    public static final class StandingSlowest extends Row {
        /** Makes it. */
        public StandingSlowest() {
            super(WATCH_STANDING_SLOWEST, SLOWEST, WatchTimes.STANDING);
        }
    }

    /** The median in a watch a hundred times as large, as a ratio. */
    public static final class Growth implements More {
        /** Makes it. */
        public Growth() {}

        @Override
        public String what() {
            return WATCH_GROWTH;
        }

        @Override
        public List<Double> measure(boolean quick) {
            measureAll(quick);
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < large.size(); i++) {
                ratios.add(large.get(i).within(MEDIAN, WatchTimes.ALL)
                        / small.get(i).within(MEDIAN, WatchTimes.ALL));
            }
            return ratios;
        }
    }
}
