package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Training;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which reports may be of a training that is not on record, as rows come and go. */
@DisplayName("記録にない研修の報告かもしれない報告")
class StraysTest {
    private static final Training TRAINING = Desk.row(Training.class, "training");
    private static final Report FIRST = report("first", "about", "training", "persons", "worker");
    private static final Report SECOND = report("second", "about", "training");
    private static final Report NOWHERE = report("nowhere", "about", Cell.unknown());

    @Test
    @DisplayName("記録にない行を対象とするものと、対象の分からないもの。研修の報告かもしれないものに限る")
    void names_no_row_or_nobody_knows_what() {
        Report breach = Desk.row(Report.class, "breach", "about", "gone", "contents", ReportContent.BREACH);
        Report unknown = Desk.row(Report.class, "unknown", "about", "gone", "contents", Cell.unknown());
        Report blank = Desk.row(Report.class, "blank", "about", "gone");
        Report partly = report("partly", "about", Cell.is(Set.of("training", "gone")));
        List<Report> reports = List.of(FIRST, NOWHERE, breach, unknown, blank, partly);
        assertThat(strays(Set.of("training", "worker"), reports).all()).containsExactly(NOWHERE, partly, unknown);
        assertThat(strays(Set.of(), reports).all()).containsExactly(FIRST, NOWHERE, partly, unknown);
    }

    @Test
    @DisplayName("対象の行が来れば外れ、消えれば戻る。報告の対象のほかの欄は問わない")
    void follows_the_row_it_names() {
        Strays strays = strays(Set.of(), List.of(FIRST, SECOND));
        strays.replace(null, Desk.row(Training.class, "worker"), reader -> {});
        assertThat(strays.all()).containsExactly(FIRST, SECOND);
        strays.replace(null, TRAINING, reader -> {});
        assertThat(strays.all()).isEmpty();
        strays.replace(TRAINING, null, reader -> {});
        assertThat(strays.all()).containsExactly(FIRST, SECOND);
    }

    @Test
    @DisplayName("消えた報告は、対象の行が後で来て消えても戻らず、残る報告はそのまま対象の行に従う")
    void forgets_what_has_gone() {
        Strays strays = strays(Set.of(), List.of(FIRST, SECOND));
        strays.replace(FIRST, null, reader -> {});
        assertThat(strays.all()).containsExactly(SECOND);
        strays.replace(null, TRAINING, reader -> {});
        assertThat(strays.all()).isEmpty();
        strays.replace(TRAINING, null, reader -> {});
        assertThat(strays.all()).containsExactly(SECOND);
        strays.replace(SECOND, null, reader -> {});
        strays.replace(null, TRAINING, reader -> {});
        strays.replace(TRAINING, null, reader -> {});
        assertThat(strays.all()).isEmpty();
    }

    @Test
    @DisplayName("書き換えられた報告は、新しい対象に従う")
    void follows_a_report_written_anew() {
        Strays strays = strays(Set.of("training"), List.of(FIRST));
        Report anew = report("first", "about", "gone");
        strays.replace(FIRST, anew, reader -> {});
        assertThat(strays.all()).containsExactly(anew);
        strays.replace(TRAINING, null, reader -> {});
        assertThat(strays.all()).containsExactly(anew);
        strays.replace(anew, FIRST, reader -> {});
        strays.replace(null, TRAINING, reader -> {});
        assertThat(strays.all()).isEmpty();
    }

    private static Strays strays(Set<String> ids, List<Report> reports) {
        return new Strays(new HashSet<>(ids), reports, null);
    }

    private static Report report(String id, Object... about) {
        Object[] columns = new Object[about.length + 2];
        System.arraycopy(about, 0, columns, 2, about.length);
        columns[0] = "contents";
        columns[1] = ReportContent.TRAINING;
        return Desk.row(Report.class, id, columns);
    }
}
