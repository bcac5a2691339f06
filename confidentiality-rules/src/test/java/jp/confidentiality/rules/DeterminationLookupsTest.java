package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who hears of a determination that came or went: those whose question it may answer, and of the others as few as can
 * be.
 */
@DisplayName("判断を引いた者のうち、来た判断、消えた判断が関わる者だけに伝える")
class DeterminationLookupsTest {
    private static final String NORM = "C3P3I6.consent";

    private final Reads reads = new Reads();
    private final DeterminationLookups lookups = new DeterminationLookups(
            new InformationTree(
                    List.of(
                            Desk.row(Information.class, "book"),
                            Desk.row(Information.class, "page", "partOf", "book"),
                            Desk.row(Information.class, "list")),
                    reads),
            reads);
    private final Map<Reader, String> names = new HashMap<>();

    @BeforeEach
    void looked() {
        look("plain", NORM, copy("copy", "actor", "worker", "information", "page"));
        look("list", NORM, copy("list-copy", "actor", "clerk", "information", "list"));
        look("anyone", NORM, copy("x", "actor", Cell.unknown(), "information", "list"));
        look("anything", NORM, copy("y", "actor", "clerk", "information", Cell.unknown()));
        look("gone", NORM, copy("z", "actor", "clerk", "information", "gone"));
        look("other norm", "C3P3I7.consent", copy("copy", "actor", "worker", "information", "page"));
    }

    @Test
    @DisplayName("対象・情報・者の限定は、その対象・情報（全体を含む）・者について引いた者に")
    void tells_whom_the_limit_may_concern() {
        assertThat(told("subjects", "copy")).containsExactlyInAnyOrder("plain");
        assertThat(told("information", "page")).containsExactlyInAnyOrder("plain", "anything", "gone");
        assertThat(told("information", "book")).containsExactlyInAnyOrder("plain", "anything", "gone");
        assertThat(told("information", "list")).containsExactlyInAnyOrder("list", "anyone", "anything", "gone");
        assertThat(told("persons", "worker")).containsExactlyInAnyOrder("plain", "anyone");
        assertThat(told("persons", "clerk")).containsExactlyInAnyOrder("list", "anyone", "anything", "gone");
        assertThat(told("persons", "nobody")).containsExactlyInAnyOrder("anyone");
    }

    @Test
    @DisplayName("初めに述べた限定だけで決める：対象、情報、者の順")
    void goes_by_the_first_limit_that_is_stated() {
        assertThat(told("subjects", "copy", "information", "list", "persons", "clerk"))
                .containsExactlyInAnyOrder("plain");
        assertThat(told("information", "page", "persons", "clerk"))
                .containsExactlyInAnyOrder("plain", "anything", "gone");
        assertThat(told("places", "office", "persons", "worker")).containsExactlyInAnyOrder("plain", "anyone");
    }

    @Test
    @DisplayName("限定のない、又は限定の不明な判断は、その規定について引いた者すべてに")
    void tells_all_of_the_norm_without_a_known_limit() {
        String[] all = {"plain", "list", "anyone", "anything", "gone"};
        assertThat(told()).containsExactlyInAnyOrder(all);
        assertThat(told("places", "office")).containsExactlyInAnyOrder(all);
        for (String column : List.of("subjects", "information", "persons")) {
            assertThat(told(column, Cell.unknown())).as(column).containsExactlyInAnyOrder(all);
        }
    }

    @Test
    @DisplayName("行がなければだれにも伝えない")
    void tells_nobody_of_no_row() {
        assertThat(heard(null)).isEmpty();
    }

    private void look(String name, String norm, Act act) {
        reads.begin(0);
        lookups.note(norm, act);
        names.put(reads.reader(new Unit(name, null), null), name);
    }

    private List<String> told(Object... columns) {
        List<Object> all = new ArrayList<>(List.of("norm", NORM, "question", Question.APPLIES));
        all.addAll(List.of(columns));
        return heard(Desk.row(Determination.class, "d", all.toArray()));
    }

    private List<String> heard(@Nullable Determination row) {
        List<String> heard = new ArrayList<>();
        lookups.changed(row, reader -> heard.add(names.get(reader)));
        return heard.stream().distinct().toList();
    }

    private static Act copy(String id, Object... columns) {
        return Act.of(Desk.row(Copy.class, id, columns));
    }
}
