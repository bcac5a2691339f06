package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.StandingFact;
import org.jspecify.annotations.Nullable;

/**
 * Reports that may be of a training which is not on record: they name a row that is not there, or nobody knows what.
 */
final class Strays {
    private static final Lookups.Readers NOBODY = reader -> {};

    private final Set<String> ids;
    private final Map<String, List<Report>> naming = new HashMap<>();
    private final Index<Report> strays;

    /** Begins with the IDs of all rows that are there, to be kept here from now on, and all reports. */
    Strays(Set<String> ids, Collection<Report> reports, @Nullable Reads reads) {
        this.ids = ids;
        this.strays = new Index<>(List.of(), row -> Set.of(), reads);
        reports.forEach(report -> add(report, NOBODY));
    }

    /** Returns them. */
    List<Report> all() {
        return strays.all();
    }

    /** Puts {@code after} in the place of {@code before}; tells who looked up what that changes. */
    void replace(@Nullable StandingFact before, @Nullable StandingFact after, Lookups.Readers readers) {
        if (before instanceof Report report) {
            named(report).forEach(id -> naming.computeIfPresent(id, (any, rows) -> without(rows, report)));
            if (strays.has(report)) {
                strays.replace(report, null, readers);
            }
        }
        if (before == null && after != null) {
            ids.add(after.id());
            reconsider(after.id(), readers);
        } else if (before != null && after == null) {
            ids.remove(before.id());
            reconsider(before.id(), readers);
        }
        if (after instanceof Report report) {
            add(report, readers);
        }
    }

    private void add(Report report, Lookups.Readers readers) {
        if (!mayBeOfTraining(report)) {
            return;
        }
        named(report).forEach(id -> Index.insert(naming.computeIfAbsent(id, any -> new ArrayList<>(1)), report));
        if (isStray(report)) {
            strays.replace(null, report, readers);
        }
    }

    /** The row {@code id} has come or gone. */
    private void reconsider(String id, Lookups.Readers readers) {
        for (Report report : naming.getOrDefault(id, List.of())) {
            boolean was = strays.has(report);
            boolean is = isStray(report);
            if (was != is) {
                strays.replace(was ? report : null, is ? report : null, readers);
            }
        }
    }

    private boolean isStray(Report report) {
        return !report.about().isValue() || !ids.containsAll(report.about().value());
    }

    /** Only such reports can be strays. */
    static boolean mayBeOfTraining(Report report) {
        Set<ReportContent> contents = report.contents().orNull();
        return contents == null ? !report.contents().isBlank() : contents.contains(ReportContent.TRAINING);
    }

    private static Set<String> named(Report report) {
        return report.about().isValue() ? report.about().value() : Set.of();
    }

    private static @Nullable List<Report> without(List<Report> rows, Report report) {
        return Index.delete(rows, report).isEmpty() ? null : rows;
    }
}
