package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.StandingFact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("複数のスレッドで判定しても、一つのときと同じ")
class ThreadsTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final Executor NEVER = task -> {};
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(RuleBase.standard(), Samples.profile());
    private static final List<Fact> FACTS = Samples.facts(9_000, 12);
    private static final List<Activity> LOG = FACTS.stream()
            .filter(Activity.class::isInstance)
            .map(Activity.class::cast)
            .toList();

    @AfterAll
    static void stop() {
        POOL.shutdownNow();
    }

    @Test
    @DisplayName("一括：判定書が等しい。スレッドが空かなくても終わる")
    void whole_dossiers_come_to_the_same() {
        Dossier dossier = Samples.dossier(FACTS);
        Assessment expected = ENGINE.assess(dossier, Samples.AUTUMN);
        for (Executor helpers : List.of(POOL, NEVER, (Executor) Runnable::run)) {
            assertThat(ENGINE.withThreads(helpers, 2).assess(dossier, Samples.AUTUMN))
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("流し込み：所見は同じ順で届き、件数・効果・照合値も等しい")
    void streams_come_to_the_same_in_the_same_order() {
        List<Finding> one = new ArrayList<>();
        List<Finding> many = new ArrayList<>();
        Assessment expected = ENGINE.assess(standing(), log(), Samples.AUTUMN, one::add);
        Assessment actual = ENGINE.withThreads(POOL, 4).assess(standing(), log(), Samples.AUTUMN, many::add);
        assertThat(actual).isEqualTo(expected);
        assertThat(many).isEqualTo(one).isNotEmpty();
    }

    @Test
    @DisplayName("所見の受け手や行の供給元が失敗すれば、その失敗が呼び手に届く")
    void failures_reach_the_caller() {
        ComplianceEngine engine = ENGINE.withThreads(POOL, 2);
        IllegalStateException full = new IllegalStateException("full");
        assertThatThrownBy(() -> engine.assess(standing(), log(), Samples.AUTUMN, finding -> {
                    throw full;
                }))
                .isSameAs(full);
        IllegalStateException broken = new IllegalStateException("broken");
        Iterator<Activity> source = IntStream.range(0, 50_000)
                .mapToObj(i -> {
                    if (i == 20_000) {
                        throw broken;
                    }
                    return LOG.get(i % LOG.size());
                })
                .iterator();
        assertThatThrownBy(() -> engine.assess(standing(), source, Samples.AUTUMN, finding -> {}))
                .isSameAs(broken);
    }

    @Test
    @DisplayName("判定中の失敗も呼び手に届く")
    void failures_while_judging_reach_the_caller() {
        List<Activity> log = new ArrayList<>(LOG);
        log.add(5_000, null);
        assertThatThrownBy(() ->
                        ENGINE.withThreads(POOL, 2).assess(standing(), log.iterator(), Samples.AUTUMN, finding -> {}))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("スレッドの数は1以上")
    void at_least_one_thread() {
        assertThatThrownBy(() -> ENGINE.withThreads(POOL, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static Dossier standing() {
        return Samples.dossier(
                FACTS.stream().filter(StandingFact.class::isInstance).toList());
    }

    private static Iterator<Activity> log() {
        return LOG.iterator();
    }
}
