package jp.confidentiality.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * Who looked up reports about something: by what they are about. A report about nobody knows what is told to those who
 * looked for what it states, whatever about.
 */
final class ReportLookups {
    private static final List<ReportContent> WHATEVER = List.of(ReportContent.values());

    private final Lookups lookups;

    ReportLookups(Reads reads) {
        this.lookups = new Lookups(reads);
    }

    /** Notes that reports about {@code id} are looked up which state some of {@code contents}. */
    void note(String id, Collection<ReportContent> contents) {
        lookups.note(id);
        contents.forEach(lookups::note);
    }

    /** {@code row} has come or gone. */
    void changed(@Nullable Report row, Lookups.Readers readers) {
        if (row != null) {
            Set<String> about = row.about().orNull();
            lookups.changed(about == null ? stated(row) : about, readers);
        }
    }

    private static Collection<ReportContent> stated(Report row) {
        Set<ReportContent> contents = row.contents().orNull();
        return contents != null ? contents : row.contents().isBlank() ? List.of() : WHATEVER;
    }
}
