package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiersTest {
    @Test
    @DisplayName("同じ処方からは等しい一件記録ができる")
    void equalDossiersFromOneRecipe() {
        assertThat(new Dossiers(Recipe.measured(1000)).whole()).isEqualTo(new Dossiers(Recipe.measured(1000)).whole());
    }

    @Test
    @DisplayName("種が違えば一件記録も違う")
    void otherDossiersFromAnotherSeed() {
        assertThat(new Dossiers(new Recipe(1000, 1, 2)).whole())
                .isNotEqualTo(new Dossiers(new Recipe(1000, 2, 2)).whole());
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 1000, 10_000})
    @DisplayName("件数は求めたとおりになる")
    void asManyFactsAsAskedFor(long facts) {
        assertThat(new Dossiers(Recipe.measured(facts)).whole().size()).isEqualTo((int) facts);
    }

    @Test
    @DisplayName("流れで渡す活動は一件記録の活動と等しい")
    void streamedActivitiesEqualThoseOfTheDossier() {
        Dossiers dossiers = new Dossiers(Recipe.measured(1000));
        Dossier whole = dossiers.whole();
        Set<Activity> streamed = new HashSet<>(dossiers.streamed().activities());
        dossiers.log().forEachRemaining(streamed::add);
        assertThat(streamed).isEqualTo(new HashSet<>(whole.activities()));
    }

    @Test
    @DisplayName("活動はどれも違う")
    void everyActivityDiffers() {
        Set<String> contents = new HashSet<>();
        Iterator<Activity> log = new Dossiers(Recipe.measured(10_000)).log();
        int rows = 0;
        while (log.hasNext()) {
            Activity row = log.next();
            contents.add(row.toString() + row.at().orNull() + row.actor().orNull());
            rows++;
        }
        assertThat(contents).hasSize(rows);
        assertThat(Row.isId(ActivityLog.id(9_999_999))).isTrue();
    }
}
