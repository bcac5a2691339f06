package jp.confidentiality.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Removal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規定が当てはまる行：代表値の判断は、総当たりと一致する")
class RowsTest {
    private static final FactType REMOVAL = FactType.of(Removal.class);
    private static final List<Object> NUMBERS =
            IntStream.rangeClosed(-1, 6).mapToObj(one -> (Object) one).toList();

    @Test
    @DisplayName("数：二つの条件の組の、ありえない組と包含")
    void decides_numbers() {
        FactColumn column = REMOVAL.column("keyBits").orElseThrow();
        List<Condition> conditions = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            if (comparison.fits(column)) {
                IntStream.rangeClosed(1, 4)
                        .forEach(value -> conditions.add(new Condition(column, comparison, List.of(value))));
            }
        }
        assertAgrees(conditions, NUMBERS);
    }

    @Test
    @DisplayName("集合：空欄が「なし」の欄でも、含む・含まない・記載なしの組が総当たりと一致する")
    void decides_sets() {
        FactColumn column =
                FactType.named("incident").orElseThrow().column("involves").orElseThrow();
        List<Condition> conditions = new ArrayList<>();
        for (Set<Object> values : subsets(List.of("a", "b", "c"))) {
            conditions.add(new Condition(column, Comparison.CONTAINS, List.copyOf(values)));
            conditions.add(new Condition(column, Comparison.CONTAINS_NOT, List.copyOf(values)));
        }
        conditions.add(new Condition(column, Comparison.FILLED, List.of()));
        conditions.add(new Condition(column, Comparison.LEFT_OUT, List.of()));
        List<Object> cells = new ArrayList<>(subsets(List.of("a", "b", "c", "other")));
        assertAgrees(conditions, cells);
    }

    private static void assertAgrees(List<Condition> conditions, List<Object> values) {
        List<Object> cells = new ArrayList<>(values);
        cells.add(Samples.BLANK);
        List<Rows> all = new ArrayList<>();
        for (Condition one : conditions) {
            conditions.forEach(other -> all.add(new Rows(REMOVAL, List.of(one, other))));
        }
        int within = 0;
        for (Rows one : all) {
            assertThat(one.isEmpty())
                    .as("%s", one)
                    .isEqualTo(cells.stream().noneMatch(cell -> Rows.hold(one.conditions(), cell)));
            for (Rows other : all) {
                boolean expected = cells.stream()
                        .noneMatch(cell -> Rows.hold(one.conditions(), cell) && !Rows.hold(other.conditions(), cell));
                if (one.within(other) != expected) {
                    assertThat(one.within(other)).as("%s within %s", one, other).isEqualTo(expected);
                }
                within += expected ? 1 : 0;
            }
        }
        assertThat(within).isGreaterThan(all.size());
    }

    private static Set<Set<Object>> subsets(List<Object> members) {
        Set<Set<Object>> found = new HashSet<>();
        for (int bits = 1; bits < 1 << members.size(); bits++) {
            Set<Object> one = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    one.add(members.get(i));
                }
            }
            found.add(one);
        }
        return found;
    }
}
