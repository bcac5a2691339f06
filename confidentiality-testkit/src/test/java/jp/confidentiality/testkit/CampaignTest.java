package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Rules against oracle over arbitrary dossiers. {@code -Dcampaign=1000000} judges so many, {@code -Dcampaign.seed=…}
 * others.
 */
class CampaignTest {
    private static final long SIZE = Long.getLong("campaign", 2_000);
    private static final long SEED = Long.getLong("campaign.seed", 20_261_121);
    /** Half a percent, less what a draw of this size may miss by chance: two and a half standard deviations. */
    private static final double LEAST = SIZE * 0.005 - 2.5 * Math.sqrt(SIZE * 0.005);

    private static final Campaign CAMPAIGN = Campaign.run(SEED, SIZE, 2, Path.of("target", "disagreements"));

    @Test
    @DisplayName("任意の一件記録で規則とオラクルの判定が一致する")
    void rules_agree_with_the_oracle_on_arbitrary_dossiers() {
        System.out.println(CAMPAIGN.figures());
        assertThat(CAMPAIGN.disagreements()).isEmpty();
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
                    long seen = CAMPAIGN.shares().of(norm, verdict);
                    if (seen < LEAST) {
                        rare.add(norm + " " + verdict + " " + seen);
                    }
                }));
        assertThat(rare).isEmpty();
    }
}
