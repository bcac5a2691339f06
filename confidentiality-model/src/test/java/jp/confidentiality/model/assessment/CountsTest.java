package jp.confidentiality.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("件数")
class CountsTest {
    @Test
    @DisplayName("欄ごとに足し合わせる")
    void addsColumnByColumn() {
        assertThat(new Counts(1, 2, 3, 4, 5).plus(new Counts(10, 20, 30, 40, 50)))
                .isEqualTo(new Counts(11, 22, 33, 44, 55));
        assertThat(Counts.NONE.plus(new Counts(1, 2, 3, 4, 5))).isEqualTo(new Counts(1, 2, 3, 4, 5));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("判定を一つ足すと、その判定だけが増える")
    void countsOneVerdict(Verdict verdict) {
        Counts counts = new Counts(1, 1, 1, 1, 1).plus(verdict, 2);
        for (Verdict other : Verdict.values()) {
            assertThat(counts.of(other)).isEqualTo(other == verdict ? 3 : 1);
        }
        assertThat(Counts.NONE.plus(verdict, 1).worst()).isEqualTo(verdict);
    }

    @Test
    @DisplayName("最も重い判定を答え、何もなければ非該当")
    void tellsTheWorst() {
        assertThat(Counts.NONE.worst()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new Counts(1, 1, 1, 1, 1).worst()).isEqualTo(Verdict.VIOLATED);
        assertThat(new Counts(0, 1, 1, 1, 1).worst()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(new Counts(0, 0, 1, 1, 1).worst()).isEqualTo(Verdict.PENDING);
        assertThat(new Counts(0, 0, 0, 1, 1).worst()).isEqualTo(Verdict.SATISFIED);
        assertThat(new Counts(0, 0, 0, 0, 1).worst()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("負の件数は断る")
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.NONE.plus(Verdict.PENDING, -1))
                .withMessageContaining("0, 0, -1, 0, 0");
    }
}
