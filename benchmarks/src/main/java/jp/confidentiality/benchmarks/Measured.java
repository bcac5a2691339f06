package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Figures of one thing at one size.
 *
 * @param what what was measured, such as {@code plain} or {@code engine}
 * @param size how many facts, or whatever the part counts
 * @param unit what the values count, such as {@code ns/fact}
 * @param values one per repetition, as they came
 */
record Measured(String what, long size, String unit, List<Double> values) {
    Measured {
        values = List.copyOf(values);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    double least() {
        return Collections.min(values);
    }

    double greatest() {
        return Collections.max(values);
    }

    /** Returns the median with the least and the greatest. */
    String spread(String format) {
        String median = String.format(Locale.ROOT, format, median());
        return values.size() == 1
                ? median
                : median + " (" + String.format(Locale.ROOT, format, least()) + "–"
                        + String.format(Locale.ROOT, format, greatest()) + ")";
    }

    /** Returns how many times the other this is: the ratio of the medians, and of the most distant repetitions. */
    Measured over(Measured other) {
        return new Measured(
                what + "/" + other.what,
                size,
                "×",
                List.of(least() / other.greatest(), median() / other.median(), greatest() / other.least()));
    }
}
