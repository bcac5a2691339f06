package jp.confidentiality.model.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("判定")
class VerdictTest {
    @Test
    @DisplayName("集計の順は、非該当・遵守・期限前・判定不能・違反")
    void fromBestToWorst() {
        assertThat(Verdict.values()).extracting(Verdict::ja).containsExactly("非該当", "遵守", "期限前", "判定不能", "違反");
        assertThat(Verdict.values())
                .extracting(Verdict::en)
                .containsExactly("not applicable", "satisfied", "pending", "undetermined", "violated");
    }

    @Test
    @DisplayName("二つのうち、順の後のものが悪い")
    void theWorseOfTwo() {
        for (Verdict one : Verdict.values()) {
            for (Verdict other : Verdict.values()) {
                Verdict worse = one.ordinal() > other.ordinal() ? one : other;
                assertThat(one.or(other)).isEqualTo(worse);
            }
        }
    }
}
