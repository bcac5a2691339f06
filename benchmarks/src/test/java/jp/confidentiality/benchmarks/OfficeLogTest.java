package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Entry;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficeLogTest {
    private static final int ROWS = 20_000;

    private final OfficeLog log = new OfficeLog(Recipe.measured(ROWS));

    @Test
    @DisplayName("同じ処方からは同じ行ができ、時刻は後戻りしない")
    void sameRowsInTheOrderOfTime() {
        Iterator<Activity> again = new OfficeLog(Recipe.measured(ROWS)).log();
        long last = Long.MIN_VALUE;
        for (Iterator<Activity> rows = log.log(); rows.hasNext(); ) {
            Activity row = rows.next();
            assertThat(row).isEqualTo(again.next());
            assertThat(row.at().value().earliest()).isGreaterThanOrEqualTo(last);
            last = row.at().value().earliest();
        }
    }

    @Test
    @DisplayName("行の内訳と、働く時間帯が文書のとおりである")
    void sharesAsDocumented() {
        Map<Class<?>, Integer> byType = new HashMap<>();
        int byDay = 0;
        for (Iterator<Activity> rows = log.log(); rows.hasNext(); ) {
            Activity row = rows.next();
            byType.merge(row.getClass(), 1, Integer::sum);
            byDay += WorkWeek.shift(row.at().value().earliest()) == 0 ? 1 : 0;
        }
        assertThat(byType.get(Access.class)).isCloseTo(ROWS * 78 / 100, Offset.offset(ROWS / 50));
        assertThat(byType.get(Entry.class)).isCloseTo(ROWS * 17 / 100, Offset.offset(ROWS / 50));
        assertThat(byDay).isGreaterThan(ROWS * 85 / 100);
    }

    @Test
    @DisplayName("多い者と少ない者の差がジップの法則に従う")
    void zipf() {
        Zipf zipf = new Zipf(10, 1.1);
        int[] drawn = new int[10];
        for (int i = 0; i < ROWS; i++) {
            drawn[zipf.draw(Dice.of(Recipe.measured(ROWS), "zipf", i))]++;
        }
        assertThat((double) drawn[0] / drawn[4]).isCloseTo(Math.pow(5, 1.1), Offset.offset(0.8));
        assertThat(List.of(drawn[0], drawn[9])).doesNotContain(0);
    }
}
