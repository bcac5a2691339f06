package jp.confidentiality.benchmarks;

import java.util.List;

/**
 * Measures what a part of the library offers that is not there in every state of it, such as a live watch: a class
 * named in {@code META-INF/services} of the benchmarks. What nobody measures is shown as such in the table.
 */
public interface More {
    /** The row of the live watch, rows as frequent as in the dossier, median: values are microseconds. */
    String WATCH_MEDIAN = "watch, median";
    /** The same, the slowest in a hundred: values are microseconds. */
    String WATCH_SLOWEST = "watch, 99 of 100";
    /** The same for standing facts alone, recorded in turn with as many activities, median. */
    String WATCH_STANDING_MEDIAN = "watch, standing facts, median";
    /** The same for standing facts alone, the slowest in a hundred. */
    String WATCH_STANDING_SLOWEST = "watch, standing facts, 99 of 100";
    /** The row of the live watch, median at 1,000,000 rows against 10,000: values are the ratio. */
    String WATCH_GROWTH = "watch, growth";

    /** Returns the row it measures: one of the constants. */
    String what();

    /** Returns the figures, one for each repetition. */
    List<Double> measure(boolean quick);
}
