package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.Ledger;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeldBackTest {
    private static final int SIZE = 10_000;

    private final Dossier dossier = new Dossiers(Recipe.measured(SIZE)).whole();
    private final HeldBack rows = new HeldBack(dossier);

    @Test
    @DisplayName("頻度どおりに取り置けば、十分の一を一度ずつ。常設の事実は一件記録と同じほど少ない")
    void rowsAsFrequentAsTheyAre() {
        List<Fact> late = rows.frequent(new Random(1));
        assertThat(late).doesNotHaveDuplicates().hasSizeBetween(SIZE * 9 / 100, SIZE / 10);
        long activities = late.stream().filter(Activity.class::isInstance).count();
        assertThat((double) activities / late.size()).isGreaterThan(0.88);
        assertThat(late.size() - activities).isPositive();
        assertThat(rows.frequent(new Random(2))).isNotEqualTo(late);
    }

    @Test
    @DisplayName("半々に取り置けば、常設の事実と活動は同じ数になる")
    void halfOfThemStanding() {
        List<Fact> late = rows.halfStanding(new Random(1));
        long activities = late.stream().filter(Activity.class::isInstance).count();
        assertThat((double) activities / late.size()).isBetween(0.45, 0.5);
    }

    @Test
    @DisplayName("取り置いた行を順に足せば、どこでも断られず、もとの一件記録に戻る")
    void recordedOneByOneTheyMakeTheDossierAgain() {
        List<List<Fact>> both = List.of(rows.frequent(new Random(3)), rows.halfStanding(new Random(3)));
        for (List<Fact> late : both) {
            Ledger ledger = new Ledger(rows.without(late));
            late.forEach(row -> assertThat(ledger.add(List.of(row))).containsExactly(row));
            List<Fact> all = new ArrayList<>(dossier.standing());
            all.addAll(dossier.activities());
            assertThat(ledger.size()).isEqualTo(all.size());
            assertThat(all).allSatisfy(row -> assertThat(ledger.find(row.id())).isEqualTo(row));
        }
    }
}
