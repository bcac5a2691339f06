package jp.confidentiality.testkit.laws;

import static jp.confidentiality.testkit.laws.BrokenJudges.blindWhere;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.Judge;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.Scenarios;
import jp.confidentiality.testkit.arbitraries.Draws;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LawTrialTest {
    private static final Profile PROFILE = ProfileFile.named("example-2026");

    private static final List<Situation> SITUATIONS = LongStream.range(0, 10)
            .mapToObj(Draws::drawn)
            .map(drawn -> new Situation(drawn.dossier(), drawn.viewpoint(), drawn.seed()))
            .toList();

    @Test
    @DisplayName("付属の規則ではどの法則も成り立つ")
    void finds_nothing_in_the_shipped_rules() {
        LawTrial trial = new LawTrial(PROFILE, LawTrialTest::sound);
        assertThat(SITUATIONS).allMatch(one -> trial.firstBroken(one).isEmpty());
    }

    @Test
    @DisplayName("成り立たない法則を名前で示す")
    void names_the_broken_law() {
        LawTrial trial = new LawTrial(
                PROFILE,
                profile -> blindWhere(one -> one.contract().id().startsWith("n-"), one -> true)
                        .apply(sound(profile)));
        assertThat(SITUATIONS.stream().flatMap(one -> trial.firstBroken(one).stream()))
                .containsOnly("renaming")
                .isNotEmpty();
    }

    @Test
    @DisplayName("委託者の後の回答が記録から漏れていても、知識の法則は破れない")
    void holds_where_a_later_answer_was_not_on_record() {
        Scenario answered = Scenarios.shipped().stream()
                .filter(one -> one.id().equals("change-refused-then-agreed"))
                .findFirst()
                .orElseThrow();
        LawTrial trial = new LawTrial(PROFILE, LawTrialTest::sound);
        List<Situation> situations = LongStream.range(0, 16)
                .mapToObj(choices -> new Situation(answered.dossier(), answered.viewpoint(), choices))
                .toList();
        assertThat(situations).allMatch(one -> trial.firstBroken(one).isEmpty());
    }

    private static Judge sound(Profile profile) {
        return Judge.of(ComplianceEngine.of(RuleBase.standard(), profile));
    }
}
