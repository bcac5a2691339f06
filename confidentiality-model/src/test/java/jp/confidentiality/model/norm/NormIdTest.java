package jp.confidentiality.model.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.confidentiality.model.Labelled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("規定ID・判定・語彙")
class NormIdTest {
    @Test
    @DisplayName("規定IDは条項と名に分かれ、順に並ぶ")
    void tellsItsProvision() {
        NormId id = NormId.of("C3P3I6.consent");
        assertThat(id.provision()).isEqualTo("C3P3I6");
        assertThat(id).hasToString("C3P3I6.consent").isLessThan(NormId.of("R10c.no-removal"));
    }

    @ParameterizedTest
    @DisplayName("形の違う規定IDは、値と手当を示して断る")
    @ValueSource(
            strings = {"", "C3P3I6", "C3P3I6.", ".consent", "c1.x", "C1.Consent", "C1.a--b", "C1.a-", "C1 .a", "C1.a b"
            })
    void refusesMalformedIds(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormId.of(value))
                .withMessageContaining("Norm ID '" + value + "' is malformed. Maybe");
    }

    @Test
    @DisplayName("判定は 非該当・遵守・期限前・判定不能・違反 の順に重い")
    void ordersVerdictsFromHarmlessToGrave() {
        assertThat(Verdict.values())
                .containsExactly(
                        Verdict.NOT_APPLICABLE,
                        Verdict.SATISFIED,
                        Verdict.PENDING,
                        Verdict.UNDETERMINED,
                        Verdict.VIOLATED);
        for (Verdict one : Verdict.values()) {
            for (Verdict other : Verdict.values()) {
                assertThat(one.or(other)).isEqualTo(one.ordinal() > other.ordinal() ? one : other);
                assertThat(one.or(other)).isEqualTo(other.or(one));
            }
        }
        assertThat(Verdict.NOT_APPLICABLE.en()).isEqualTo("not applicable");
    }

    @Test
    @DisplayName("原因は 矛盾・不足・粗さ・許容幅・人 の順に先に立つ")
    void ordersCauses() {
        assertThat(Cause.values())
                .containsExactly(Cause.CONFLICTING, Cause.MISSING, Cause.TOO_COARSE, Cause.TOLERANCE, Cause.HUMAN);
    }

    @Test
    @DisplayName("語彙は和英の語を持ち、重ならない")
    void labelsTheVocabulary() {
        for (List<? extends Labelled> words : List.<List<? extends Labelled>>of(
                List.of(Verdict.values()),
                List.of(Cause.values()),
                List.of(NormKind.values()),
                List.of(Bearer.values()),
                List.of(Instrument.values()))) {
            assertThat(words).extracting(Labelled::ja).doesNotHaveDuplicates().doesNotContain("");
            assertThat(words).extracting(Labelled::en).doesNotHaveDuplicates().allMatch(en -> en.matches("[a-z -]+"));
        }
    }
}
