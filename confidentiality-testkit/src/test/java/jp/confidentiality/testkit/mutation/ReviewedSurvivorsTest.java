package jp.confidentiality.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.confidentiality.testkit.mutation.Outcome.Fate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewedSurvivorsTest {
    private static final ReviewedSurvivors REVIEWED =
            ReviewedSurvivors.parse("key\tja\ten\nA.java | A.one | x → *\t理由\tA reason\n");

    @Test
    @DisplayName("検討済みの変異だけに理由が付く")
    void explains_what_the_key_matches() {
        assertThat(REVIEWED.of(mutant("A.one", "x → y"))).isPresent();
        assertThat(REVIEWED.of(mutant("A.two", "x → y"))).isEmpty();
    }

    @Test
    @DisplayName("生き残りに当たらない記載と、検出された変異の記載は古い")
    void stale_without_survivor_or_with_a_kill() {
        Outcome survivor = new Outcome(mutant("A.one", "x → y"), Fate.SURVIVED, "");
        Outcome killed = new Outcome(mutant("A.one", "x → z"), Fate.OTHER_CASES, "case");
        assertThat(REVIEWED.stale(List.of(survivor))).isEmpty();
        assertThat(REVIEWED.stale(List.of())).containsExactly("A.java | A.one | x → *");
        assertThat(REVIEWED.stale(List.of(survivor, killed))).hasSize(1);
    }

    @Test
    @DisplayName("理由のない記載は受け付けない")
    void refuses_a_line_without_reason() {
        assertThatThrownBy(() -> ReviewedSurvivors.parse("key\tja\ten\nA | b | c\t理由\t\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no reason");
    }

    @Test
    @DisplayName("付属の一覧が読める")
    void reads_the_shipped_list() {
        assertThat(ReviewedSurvivors.load().of(mutant("none", "none"))).isEmpty();
    }

    @Test
    @DisplayName("検出率は、実行できた変異のうち検出されたものの割合である")
    void counts_what_ran() {
        MutationReport report = new MutationReport(
                List.of(
                        new Outcome(mutant("A.one", "1"), Fate.OWN_CASES, "case"),
                        new Outcome(mutant("A.one", "x → y"), Fate.SURVIVED, ""),
                        new Outcome(mutant("A.one", "3"), Fate.DOES_NOT_RUN, "")),
                REVIEWED);
        assertThat(report.lowestScore()).isEqualTo(50);
        assertThat(report.unexplained()).isEmpty();
        assertThat(report.markdown()).contains("検出率 score").contains("理由 A reason");
    }

    private static Mutant mutant(String spot, String text) {
        return new Mutant(Operator.TRUTH_INVERTED, "A.java", 1, spot, text, new Mutant.Spot(0, ""));
    }
}
