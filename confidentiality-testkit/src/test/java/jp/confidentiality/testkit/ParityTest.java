package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParityTest {
    /** Norms about the contract that nothing has to trigger: they always apply. */
    private static final Set<String> ALWAYS_APPLY =
            Set.of("R01.initial-report", "C4P6.laws", "C4P1.checks-performed", "C1.proper-handling");

    @Test
    @DisplayName("規定一覧・規則・事例・文書は同じ語幹でそろっている")
    void catalogue_rules_scenarios_and_documents_agree() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "provisions.md"));
        for (Provision provision : Catalogue.standard().provisions()) {
            String folder = provision.instrument().name().toLowerCase(Locale.ROOT);
            String stem = folder + "/" + provision.stem();
            assertThat(RuleBase.class.getResource("rules/" + stem + ".drl"))
                    .as("rules %s", stem)
                    .isNotNull();
            assertThat(ParityTest.class.getResource("/scenarios/" + stem + ".yaml"))
                    .as("scenarios %s", stem)
                    .isNotNull();
            assertThat(document).contains(provision.stem(), provision.titleJa(), provision.titleEn());
            assertThat(provision.norms()).allMatch(norm -> RuleBase.standard().checks(norm.id()));
        }
    }

    @Test
    @DisplayName("どの規定も、取り得るすべての判定が事例に現れる")
    void every_norm_is_seen_in_every_verdict_it_can_have() {
        Shares shares = new Shares();
        Map<NormId, Set<Effect.State>> states = new TreeMap<>();
        for (Scenario scenario : Scenarios.shipped()) {
            Assessment assessment = ComplianceEngine.of(RuleBase.standard(), scenario.profile())
                    .assess(scenario.dossier(), scenario.viewpoint());
            shares.add(assessment);
            assessment
                    .effects()
                    .forEach(effect -> states.computeIfAbsent(effect.norm(), n -> EnumSet.noneOf(Effect.State.class))
                            .add(effect.state()));
        }
        Map<NormId, Set<Verdict>> seen = shares.seen();
        Set<String> missing = new TreeSet<>();
        for (Norm norm : Catalogue.standard().norms()) {
            Set<Verdict> wanted = norm.hasVerdict() ? possible(norm) : Set.of();
            wanted.stream()
                    .filter(verdict -> !seen.getOrDefault(norm.id(), Set.of()).contains(verdict))
                    .forEach(verdict -> missing.add(norm.id() + " never " + verdict));
            if (!norm.hasVerdict() && !states.containsKey(norm.id())) {
                missing.add(norm.id() + " shows no effect");
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<Verdict> possible(Norm norm) {
        Set<Verdict> possible = EnumSet.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED);
        if (norm.hasDueTime()) {
            possible.add(Verdict.PENDING);
        }
        if (!ALWAYS_APPLY.contains(norm.id().value())) {
            possible.add(Verdict.NOT_APPLICABLE);
        }
        return possible;
    }
}
