package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureBuilder;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("索引")
class IndexTest {
    @Test
    @DisplayName("鍵の分からない行も、IDの順に加わる")
    void rows_of_unknown_key_are_among_all_in_order() {
        Index<Measure> index = new Index<>(
                List.of(of("d", "x"), of("a", null), of("c", "y"), of("b", "x"), of("e", null)),
                row -> row.about().orNull(),
                null);
        assertThat(ids(index.at("x"))).containsExactly("a", "b", "d", "e");
        assertThat(ids(index.at("z"))).containsExactly("a", "e");
        assertThat(ids(index.at(null))).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    @DisplayName("二つの並びは、重なりを一度にして順に合わさる")
    void merged_in_order_each_once() {
        List<Measure> rows =
                IntStream.range(0, 8).mapToObj(i -> of("r" + i, "x")).toList();
        List<Measure> one = List.of(rows.get(1), rows.get(3), rows.get(4), rows.get(7));
        List<Measure> other = List.of(rows.get(0), rows.get(3), rows.get(5));
        assertThat(ids(Index.merged(one, other))).containsExactly("r0", "r1", "r3", "r4", "r5", "r7");
        assertThat(ids(Index.merged(other, one))).containsExactly("r0", "r1", "r3", "r4", "r5", "r7");
        assertThat(Index.merged(one, List.of())).isEqualTo(one);
    }

    private static Measure of(String id, @Nullable String about) {
        return MeasureBuilder.builder()
                .row(Row.of(id))
                .about(about == null ? Cell.unknown() : Cell.texts(about))
                .build();
    }

    private static List<String> ids(List<Measure> rows) {
        return rows.stream().map(Measure::id).toList();
    }
}
