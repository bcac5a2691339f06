package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    @Test
    @DisplayName("千件の一件記録で、エンジンと素のJavaの件数が一致する")
    void sameCountsForAThousandFacts() {
        assertThat(Agreement.differences(Recipe.measured(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("欄の空白や不明の多い一件記録でも一致する")
    void sameCountsWhereMuchGoesWrong(long seed) {
        assertThat(Agreement.differences(new Recipe(1000, seed, 60))).isEmpty();
    }
}
