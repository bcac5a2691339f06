package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Rules against oracle over arbitrary dossiers. {@code -Dcampaign=1000000} judges so many, {@code -Dcampaign.seed=…}
 * others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignTest {
    private static final long SIZE = Long.getLong("campaign", 2_000);
    private static final long SEED = Long.getLong("campaign.seed", 20_261_121);
    /** Half a percent, less what a draw of this size may miss by chance: two and a half standard deviations. */
    private static final double LEAST = SIZE * 0.005 - 2.5 * Math.sqrt(SIZE * 0.005);

    private final Campaign campaign = Campaign.run(SEED, SIZE, 2, Path.of("target", "disagreements"));

    @Test
    @DisplayName("任意の一件記録で規則とオラクルの判定が一致する")
    void rules_agree_with_the_oracle_on_arbitrary_dossiers() {
        System.out.println(campaign.figures());
        assertThat(campaign.disagreements()).isEmpty();
    }

    @Test
    @DisplayName("判定が例外で終われば、種とその例外が報告される")
    void tells_the_seed_of_a_dossier_that_cannot_be_judged() {
        RuntimeException own = new IllegalArgumentException("cannot judge");
        assertThatThrownBy(() -> Campaign.run(
                        drawn -> {
                            throw own;
                        },
                        SEED,
                        1,
                        1,
                        Path.of("target", "disagreements")))
                .hasMessageContaining("seed " + SEED)
                .hasMessageContaining("cannot judge")
                .hasCause(own);
    }

    @Test
    @DisplayName("どの規定も、取り得るすべての判定が任意の一件記録の0.5％以上に現れる")
    void shows_every_norm_in_every_verdict_often_enough() {
        Shares reachable = new Shares();
        Scenarios.shipped()
                .forEach(one -> reachable.add(Campaign.engine(one.profile()).assess(one.dossier(), one.viewpoint())));
        List<String> rare = new ArrayList<>();
        reachable
                .seen()
                .forEach((norm, verdicts) -> verdicts.forEach(verdict -> {
                    long seen = campaign.shares().of(norm, verdict);
                    if (seen < LEAST) {
                        rare.add(norm + " " + verdict + " " + seen);
                    }
                }));
        assertThat(rare).isEmpty();
    }
}
