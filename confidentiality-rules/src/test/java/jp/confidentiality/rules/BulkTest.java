package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.dossier.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("多数の一件記録をまとめて判定する")
@Timeout(60)
class BulkTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(RuleBase.standard(), Samples.profile());
    private static final List<Dossier> DOSSIERS = IntStream.range(0, 8)
            .mapToObj(i -> Samples.dossier(Samples.facts(20, i)))
            .toList();

    @AfterAll
    static void stop() {
        POOL.shutdownNow();
    }

    @Test
    @DisplayName("結果は流れの順に届き、一件ずつ判定したときと等しい。スレッドが空かなくても、断られても終わる")
    void results_come_in_order() {
        List<Assessment> expected = IntStream.range(0, 50)
                .mapToObj(i -> ENGINE.assess(dossier(i), Samples.AUTUMN))
                .toList();
        Executor refuses = task -> {
            throw new RejectedExecutionException("full");
        };
        for (Executor helpers : List.of(POOL, task -> {}, refuses, Runnable::run)) {
            List<Bulk.Result> results = new ArrayList<>();
            ENGINE.withThreads(helpers, 3).assessAll(cases(50)).run(results::add);
            assertThat(results).extracting(Bulk.Result::number).isEqualTo(numbers(50));
            assertThat(results).extracting(Bulk.Result::assessment).isEqualTo(expected);
        }
        List<Bulk.Result> alone = new ArrayList<>();
        ENGINE.assessAll(cases(50)).run(alone::add);
        assertThat(alone).extracting(Bulk.Result::assessment).isEqualTo(expected);
    }

    @Test
    @DisplayName("順を問わなければ、遅い一件はほかを待たせない")
    void unordered_results_do_not_wait_for_a_slow_case() {
        CountDownLatch slowBegun = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(9);
        List<Bulk.Result> results = new ArrayList<>();
        List<Bulk.Case> cases = new ArrayList<>();
        cases.add(new Bulk.Case(
                "slow",
                () -> {
                    slowBegun.countDown();
                    others.await();
                    return dossier(0);
                },
                Samples.AUTUMN));
        cases(10).forEachRemaining(one -> cases.add(one));
        Bulk bulk = ENGINE.withThreads(POOL, 2).assessAll(new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < cases.size();
            }

            @Override
            public Bulk.Case next() {
                if (next == 1) {
                    await(slowBegun);
                }
                return cases.get(next++);
            }
        });
        bulk.unordered().run(result -> {
            results.add(result);
            others.countDown();
        });
        assertThat(results).hasSize(11);
        assertThat(results.indexOf(results.stream()
                        .min(Comparator.comparing(Bulk.Result::number))
                        .orElseThrow()))
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    @DisplayName("受け手が遅くても、手元に置く件数は増えない")
    void a_slow_sink_holds_the_stream_back() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger delivered = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Bulk.Case> counted = IntStream.range(0, 60)
                .mapToObj(i -> new Bulk.Case("case-" + i, () -> dossier(i), Samples.AUTUMN))
                .peek(one -> most.accumulateAndGet(taken.incrementAndGet() - delivered.get(), Math::max))
                .iterator();
        Bulk bulk = ENGINE.withThreads(POOL, 3).assessAll(counted).atMost(5).unordered();
        Bulk.Progress end = bulk.run(result -> {
            sleep(2);
            delivered.incrementAndGet();
        });
        assertThat(end).isEqualTo(new Bulk.Progress(60, 60, 0, true));
        assertThat(most).hasValueBetween(2, 6); // the iterator of a Java stream looks one case ahead
    }

    @Test
    @DisplayName("読めない一件は報告され、ほかは続く")
    void a_bad_dossier_is_reported_and_the_others_go_on() {
        List<Bulk.Case> cases = new ArrayList<>();
        cases(4).forEachRemaining(cases::add);
        cases.add(
                2,
                new Bulk.Case(
                        "bad",
                        () -> {
                            throw new IOException("no such file");
                        },
                        Samples.AUTUMN));
        List<Bulk.Result> results = new ArrayList<>();
        Bulk.Progress end =
                ENGINE.withThreads(POOL, 2).assessAll(cases.iterator()).run(results::add);
        assertThat(end).isEqualTo(new Bulk.Progress(5, 4, 1, true));
        Bulk.Result bad = results.get(2);
        assertThat(bad.id()).isEqualTo("bad");
        assertThat(bad.failure()).containsInstanceOf(IOException.class);
        assertThat(bad.find()).isEmpty();
        assertThatThrownBy(bad::assessment)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bad");
        assertThat(results).filteredOn(Bulk.Result::hasFailed).containsExactly(bad);
    }

    @Test
    @DisplayName("取りやめると、受け手にはもう届かない")
    void cancelled_it_delivers_no_more() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Bulk.Case> endless = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> new Bulk.Case("case-" + taken.getAndIncrement(), () -> dossier(i), Samples.AUTUMN))
                .iterator();
        Bulk bulk = ENGINE.withThreads(POOL, 2).assessAll(endless);
        List<Bulk.Result> results = new ArrayList<>();
        Bulk.Progress end = bulk.run(result -> {
            results.add(result);
            if (results.size() == 7) {
                bulk.cancel();
            }
        });
        assertThat(results).hasSize(7);
        assertThat(end.delivered()).isEqualTo(7);
        assertThat(end.finished()).isTrue();
        assertThat(taken.get()).isLessThan(30);
        assertThatThrownBy(() -> bulk.run(results::add)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("判定中でも、ほかのスレッドから取りやめられる")
    void cancelled_by_another_thread_while_a_case_is_judged() throws InterruptedException {
        CountDownLatch judging = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Bulk.Case stuck = new Bulk.Case(
                "stuck",
                () -> {
                    judging.countDown();
                    never.await();
                    return dossier(0);
                },
                Samples.AUTUMN);
        Executor own = task -> {
            new Thread(task).start();
            await(judging);
        };
        Bulk bulk = ENGINE.withThreads(own, 2).assessAll(List.of(stuck).iterator());
        Thread canceller = new Thread(bulk::cancel);
        canceller.start();
        List<Bulk.Result> results = new ArrayList<>();
        bulk.run(results::add);
        canceller.join();
        never.countDown();
        assertThat(results).isEmpty();
        assertThat(bulk.progress().finished()).isTrue();
    }

    @Test
    @DisplayName("受け手や流れの失敗は呼び手に届き、そこで終わる")
    void failures_of_sink_and_stream_reach_the_caller() {
        IllegalStateException full = new IllegalStateException("full");
        AtomicInteger calls = new AtomicInteger();
        Bulk bulk = ENGINE.withThreads(POOL, 2).assessAll(cases(30));
        assertThatThrownBy(() -> bulk.run(result -> {
                    calls.incrementAndGet();
                    throw full;
                }))
                .isSameAs(full);
        assertThat(calls).hasValue(1);
        assertThat(bulk.progress().finished()).isTrue();
        Iterator<Bulk.Case> broken = IntStream.range(0, 30)
                .mapToObj(i -> {
                    if (i == 20) {
                        throw full;
                    }
                    return Bulk.Case.of(dossier(i), Samples.AUTUMN);
                })
                .iterator();
        assertThatThrownBy(() -> ENGINE.withThreads(POOL, 2).assessAll(broken).run(result -> {}))
                .isSameAs(full);
        assertThatThrownBy(() -> ENGINE.assessAll(cases(1)).atMost(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Dossier dossier(int number) {
        return DOSSIERS.get(number % DOSSIERS.size());
    }

    private static Iterator<Bulk.Case> cases(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Bulk.Case.of(dossier(i), Samples.AUTUMN))
                .iterator();
    }

    private static List<Long> numbers(int number) {
        return IntStream.range(0, number).mapToObj(Long::valueOf).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
