package jp.confidentiality.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.confidentiality.testkit.mutation.Outcome.Fate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MutationReportTest {
    private static final ReviewedSurvivors NONE = ReviewedSurvivors.parse("key\tja\ten\n");
    private static final Mutant RULE = mutant(Operator.TIMING_OTHER, "C6_Publication.drl");
    private static final Mutant EVIDENCE = mutant(Operator.TIMING_OTHER, "Consents.java");
    private static final Mutant CIPHER = mutant(Operator.CIPHER_CHANGED, "ciphers.tsv");

    @Test
    @DisplayName("対象ごとの検出率のうち最も低いものが成否を決める")
    void takes_the_lowest_score_of_any_group() {
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(99, new Outcome(RULE, Fate.OWN_CASES, "")));
        outcomes.add(new Outcome(EVIDENCE, Fate.ARBITRARY, ""));
        outcomes.add(new Outcome(EVIDENCE, Fate.SURVIVED, ""));
        assertThat(new MutationReport(outcomes, NONE).lowestScore()).isEqualTo(50);
    }

    @Test
    @DisplayName("動かない変異体は数えず、変異体のない対象は検出率を下げない")
    void leaves_out_what_does_not_run() {
        List<Outcome> outcomes =
                List.of(new Outcome(CIPHER, Fate.DOES_NOT_RUN, ""), new Outcome(CIPHER, Fate.LAWS, "streamed"));
        assertThat(new MutationReport(outcomes, NONE).lowestScore()).isEqualTo(100);
    }

    @Test
    @DisplayName("対象ごと・段階ごとの表になる")
    void shows_each_group_and_stage() {
        List<Outcome> outcomes =
                List.of(new Outcome(EVIDENCE, Fate.ARBITRARY, ""), new Outcome(CIPHER, Fate.SURVIVED, ""));
        assertThat(new MutationReport(outcomes, NONE).markdown())
                .contains("| 証拠の層 evidence layer | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 100.0 % |")
                .contains("| 暗号リスト list of ciphers | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0.0 % |")
                .doesNotContain("rule files");
    }

    private static Mutant mutant(Operator operator, String file) {
        return new Mutant(operator, file, 1, "spot", "a → b", new Mutant.Spot(0, ""));
    }
}
