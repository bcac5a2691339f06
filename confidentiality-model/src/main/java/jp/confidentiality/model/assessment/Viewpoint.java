package jp.confidentiality.model.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * As of when a dossier is judged, and as known when (基準時・認識時), in Japanese local time, to the second.
 *
 * @param asOf rows certainly after this moment are not seen
 * @param knownAt only rows recorded by this moment are seen; null: everything recorded
 */
public record Viewpoint(LocalDateTime asOf, @Nullable LocalDateTime knownAt) implements Serializable {
    public Viewpoint {
        asOf = Given.field("a viewpoint", "asOf", asOf).truncatedTo(ChronoUnit.SECONDS);
        knownAt = knownAt == null ? null : knownAt.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String toString() {
        return "Viewpoint[asOf=" + asOf + ", knownAt=" + knownAt + "]";
    }

    /** Returns the viewpoint as of {@code moment}, with everything recorded. */
    public static Viewpoint asOf(LocalDateTime moment) {
        return new Viewpoint(moment, null);
    }

    /** Returns the viewpoint as of the last second of {@code day}. */
    public static Viewpoint asOf(LocalDate day) {
        return asOf(day.atTime(23, 59, 59));
    }

    /** Returns this viewpoint, seeing only what was recorded by {@code moment}. */
    public Viewpoint knownAt(LocalDateTime moment) {
        return new Viewpoint(asOf, moment);
    }

    /**
     * Tells whether {@code row} was recorded in time to be seen: one without a recording moment is, one recorded on a
     * day is there from the end of that day.
     */
    public boolean knows(Row row) {
        Moment recorded = row.recordedAt().orNull();
        if (recorded == null || knownAt == null) {
            return true;
        }
        boolean day = recorded.precision() == Moment.Precision.DAY;
        return (day ? recorded.latest() : recorded.earliest()) <= Moment.seconds(knownAt);
    }
}
