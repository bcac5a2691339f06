package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who hears of a report that came or went. */
@DisplayName("報告を引いた者のうち、来た報告、消えた報告が関わる者だけに伝える")
class ReportLookupsTest {
    private final Reads reads = new Reads();
    private final ReportLookups lookups = new ReportLookups(reads);
    private final List<Reader> readers = new ArrayList<>();

    @BeforeEach
    void looked() {
        look("copy", ReportContent.TRAINING);
        look("list", ReportContent.BREACH);
    }

    @Test
    @DisplayName("対象の記された報告は、その対象について引いた者に。内容や人は問わない")
    void tells_those_who_looked_for_what_it_is_about() {
        assertThat(told(report("about", "copy", "contents", ReportContent.BREACH, "persons", "list")))
                .containsExactly(0);
        assertThat(told(report("about", "list"))).containsExactly(1);
        assertThat(told(report("about", "other", "contents", ReportContent.BREACH)))
                .isEmpty();
    }

    @Test
    @DisplayName("対象の分からない報告は、その内容を引いた者に。内容も不明ならすべてに、空欄ならだれにも")
    void tells_of_a_report_about_nobody_knows_what_by_its_contents() {
        assertThat(told(report("about", Cell.unknown(), "contents", ReportContent.BREACH)))
                .containsExactly(1);
        assertThat(told(report("contents", ReportContent.TRAINING))).containsExactly(0);
        assertThat(told(report("contents", Cell.unknown()))).containsExactlyInAnyOrder(0, 1);
        assertThat(told(report())).isEmpty();
        assertThat(told(null)).isEmpty();
    }

    private void look(String id, ReportContent content) {
        reads.begin(0);
        lookups.note(id, List.of(content));
        readers.add(reads.reader(new Unit(id, null), null));
    }

    private List<Integer> told(@Nullable Report row) {
        List<Integer> told = new ArrayList<>();
        lookups.changed(row, reader -> told.add(readers.indexOf(reader)));
        return told.stream().distinct().toList();
    }

    private static Report report(Object... columns) {
        return Desk.row(Report.class, "report", columns);
    }
}
