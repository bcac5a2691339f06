package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.confidentiality.benchmarks.duckdb.DuckDb;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    @Test
    @DisplayName("素のJavaは、判定のある規定をすべて判定する")
    void plainJavaJudgesEveryNormWithAVerdict() {
        assertThat(PlainJava.norms())
                .isEqualTo(Catalogue.standard().norms().stream()
                        .filter(Norm::hasVerdict)
                        .map(Norm::id)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 1000})
    @DisplayName("エンジンと素のJavaの所見が一致する")
    void sameFindings(long facts) {
        assertThat(Agreement.differences(Recipe.measured(facts))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("欄の空白や不明の多い一件記録でも一致する")
    void sameFindingsWhereMuchGoesWrong(long seed) {
        assertThat(Agreement.differences(new Recipe(1000, seed, Recipe.MUCH_TROUBLE)))
                .isEmpty();
    }

    @Test
    @DisplayName("実際に近いログでも一致する")
    void sameFindingsOfAnOfficeLog() {
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
        OfficeLog log = new OfficeLog(Recipe.measured(5000));
        assertThat(Agreement.streamed("office", log, engine, Profiles.everyNorm()))
                .isEmpty();
    }

    @Test
    @DisplayName("DuckDBは15以上の規定で同じ所見になる")
    void sameFindingsFromQueries() {
        assertThat(DuckDb.norms()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(Agreement.duckDb(Recipe.measured(10_000))).isEmpty();
    }

    @Test
    @DisplayName("一つのDroolsセッションでも同じ所見になる")
    void sameFindingsFromOneSession() {
        assertThat(Agreement.oneSession(Recipe.measured(1000))).isEmpty();
    }
}
