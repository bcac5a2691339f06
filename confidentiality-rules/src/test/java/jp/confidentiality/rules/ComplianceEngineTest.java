package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.SwitchedOff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComplianceEngineTest {
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(RuleBase.standard(), Samples.profile());

    @Test
    @DisplayName("事実の順序が変わっても判定書はバイト単位で同じ")
    void equal_whatever_the_order_of_facts() throws IOException {
        List<Fact> facts = Samples.facts(2_500, 7);
        byte[] expected = bytes(ENGINE.assess(Samples.dossier(facts), Samples.AUTUMN));
        for (int seed = 0; seed < 3; seed++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(bytes(ENGINE.assess(Samples.dossier(shuffled), Samples.AUTUMN)))
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("一つのエンジンを複数のスレッドで使っても結果は同じ")
    void equal_whatever_the_number_of_threads() throws Exception {
        Dossier dossier = Samples.dossier(Samples.facts(600, 8));
        Assessment expected = ENGINE.assess(dossier, Samples.AUTUMN);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Assessment> task = () -> ENGINE.assess(dossier, Samples.AUTUMN);
            for (Future<Assessment> result : pool.invokeAll(Collections.nCopies(12, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("流し込みと一括の判定は同じ件数・所見・効果になる")
    void equal_streamed_or_whole() {
        List<Fact> facts = Samples.facts(2_500, 9);
        Assessment whole = ENGINE.assess(Samples.dossier(facts), Samples.AUTUMN);
        List<Fact> standing =
                facts.stream().filter(f -> !(f instanceof Activity)).toList();
        List<Activity> log = facts.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
        List<Finding> found = new ArrayList<>();
        Assessment streamed = ENGINE.assess(Samples.dossier(standing), log.iterator(), Samples.AUTUMN, found::add);
        assertThat(streamed.results()).isEqualTo(whole.results());
        assertThat(streamed.effects()).isEqualTo(whole.effects());
        assertThat(streamed.replay()).isEqualTo(whole.replay());
        assertThat(found).containsExactlyInAnyOrderElementsOf(whole.findings());
    }

    @Test
    @DisplayName("流し込みの所見は行の順、次に規定の順で届く")
    void findings_of_a_stream_come_in_stream_order_then_by_norm() {
        List<Fact> facts = Samples.facts(300, 10);
        List<Fact> standing =
                facts.stream().filter(f -> !(f instanceof Activity)).toList();
        List<Activity> log = facts.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
        List<String> order = log.stream().map(Fact::id).toList();
        List<Integer> seen = new ArrayList<>();
        ENGINE.assess(Samples.dossier(standing), log.iterator(), Samples.AUTUMN, finding -> {
            int at = order.indexOf(finding.subject().substring(finding.subject().indexOf(' ') + 1));
            if (at >= 0) {
                seen.add(at);
            }
        });
        assertThat(seen).isNotEmpty().isSorted();
    }

    @Test
    @DisplayName("説明は所見と一致し、遵守の対象についても得られる")
    void explained_as_found_and_also_when_satisfied() {
        Dossier dossier = Samples.dossier(Samples.facts(40, 11));
        Assessment assessment = ENGINE.assess(dossier, Samples.AUTUMN);
        Finding finding = assessment.findings().get(assessment.findings().size() / 2);
        assertThat(ENGINE.explain(dossier, Samples.AUTUMN, finding.norm(), finding.subject()))
                .contains(finding);
        Finding satisfied = ENGINE.explain(dossier, Samples.AUTUMN, NormId.of("C3P3I6.copy-is-confidential"), "copy-0")
                .or(() -> dossier.activities().stream()
                        .flatMap(row ->
                                ENGINE
                                        .explain(dossier, Samples.AUTUMN, NormId.of("C3P1.need-to-know"), row.id())
                                        .stream())
                        .findFirst())
                .orElse(finding);
        assertThat(satisfied).isNotNull();
    }

    @Test
    @DisplayName("規程で適用除外とした規定は判定されず、理由が示される")
    void not_judged_where_switched_off() {
        NormId norm = NormId.of("C3P3I6.history");
        ComplianceEngine engine = ComplianceEngine.of(
                RuleBase.standard(),
                Samples.profileBuilder()
                        .switchOff(norm, new SwitchedOff("別の台帳で管理", "情報政策課長"))
                        .build());
        Assessment assessment = engine.assess(Samples.dossier(Samples.facts(50, 12)), Samples.AUTUMN);
        assertThat(assessment.result(norm).status()).isEqualTo(NormResult.Status.SWITCHED_OFF);
        assertThat(assessment.result(norm).note()).contains("別の台帳で管理", "情報政策課長");
        assertThat(assessment.findings()).noneMatch(f -> f.norm().equals(norm));
        assertThat(assessment.verdict(norm)).isEmpty();
    }

    @Test
    @DisplayName("未検査の規定は遵守とされず、第1の判定を決めさせない")
    void not_checked_never_passes_for_satisfied() {
        Assessment assessment = ENGINE.assess(Samples.dossier(List.of()), Samples.AUTUMN);
        for (NormId norm : assessment.notChecked()) {
            assertThat(assessment.verdict(norm)).isEmpty();
        }
        if (!assessment.notChecked().isEmpty()) {
            assertThat(assessment.verdict(NormId.of("C1.proper-handling"))).contains(Verdict.UNDETERMINED);
        }
    }

    @Test
    @DisplayName("経路をたどれない再委託先は「unregistered」として経路に現れる")
    void chain_shows_what_no_register_knows() {
        Assessment assessment = ENGINE.assess(Samples.dossier(Samples.facts(600, 13)), Samples.AUTUMN);
        assertThat(assessment.findings())
                .anyMatch(f -> f.chains().contains(List.of("worker-3", "sub-1", Chains.UNREGISTERED, "contractor")))
                .anyMatch(f -> f.chains().contains(List.of("worker-5", Chains.UNREGISTERED, "contractor")))
                .anyMatch(f -> f.chains().contains(List.of("worker-0", "contractor")));
    }

    private static byte[] bytes(Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(assessment.toString());
            out.writeObject(assessment.replay().toString());
            for (Finding finding : assessment.findings()) {
                out.writeObject(finding.toString());
            }
            out.writeObject(assessment.effects().toString());
            out.writeObject(assessment.results().toString());
        }
        return bytes.toByteArray();
    }
}
