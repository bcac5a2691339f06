package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.DiscoveryBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.IncidentBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("常時監視")
@Timeout(60)
class WatchTest {
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(RuleBase.standard(), Samples.profile());
    private static final NormId COPYING = NormId.of("C3P3I6.consent");
    private static final NormId REPORT = NormId.of("C4P5.breach-report");

    private final List<Watch.Change> heard = new ArrayList<>();

    @Test
    @DisplayName("記録・訂正・取消しのたびに所見が生じ、変わり、消える")
    void findings_arise_change_and_go() {
        try (Watch watch = watch(Samples.facts(30, 1))) {
            watch.record(copy("copy-new", "2026-05-10T10:00", "info-0"));
            assertThat(of(COPYING, "copy-new")).extracting(Watch.Change::kind).containsExactly(Watch.Kind.RAISED);
            assertThat(of(COPYING, "copy-new").get(0).finding().verdict()).isEqualTo(Verdict.VIOLATED);
            heard.clear();
            watch.correct(corrected("copy-second", "copy-new", "2026-06-01"));
            assertThat(of(COPYING, "copy-new")).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(Watch.Kind.CHANGED);
                assertThat(change.finding().verdict()).isEqualTo(Verdict.UNDETERMINED);
            });
            heard.clear();
            watch.withdraw(Row.of("copy-third").correcting("copy-second"));
            assertThat(of(COPYING, "copy-new")).extracting(Watch.Change::kind).containsExactly(Watch.Kind.WITHDRAWN);
            assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), Samples.AUTUMN));
        }
    }

    @Test
    @DisplayName("時が期限を過ぎると、期限前は違反になる")
    void deadlines_run_out() {
        Viewpoint noon = Viewpoint.asOf(LocalDateTime.of(2026, 8, 3, 12, 0));
        Fact incident = IncidentBuilder.builder()
                .row(Row.of("incident-new"))
                .occurred(Cell.is(Moment.parse("2026-08-03T10:00")))
                .build();
        Fact discovery = DiscoveryBuilder.builder()
                .row(Row.of("discovery-new"))
                .about(Cell.is("incident-new"))
                .by(Cell.is("worker-0"))
                .at(Cell.is(Moment.parse("2026-08-03T11:00")))
                .build();
        try (Watch watch = ENGINE.watch(Samples.dossier(Samples.facts(5, 1)), noon, heard::add)) {
            watch.record(List.of(incident, discovery));
            assertThat(verdict(watch, REPORT, "incident-new")).contains(Verdict.PENDING);
            heard.clear();
            watch.advanceTo(LocalDateTime.of(2026, 8, 4, 11, 0));
            assertThat(of(REPORT, "incident-new")).isEmpty();
            watch.advanceTo(LocalDateTime.of(2026, 8, 5, 11, 1));
            assertThat(of(REPORT, "incident-new"))
                    .extracting(change -> change.finding().verdict())
                    .containsExactly(Verdict.VIOLATED);
            assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), watch.viewpoint()));
            assertThatThrownBy(() -> watch.advanceTo(noon.asOf())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("完備の申告で、判定不能が解ける")
    void declarations_are_judged() {
        Dossier undeclared =
                Dossier.of(Samples.contract()).addAll(Samples.facts(10, 3)).build();
        try (Watch watch = ENGINE.watch(undeclared, Samples.AUTUMN, heard::add)) {
            watch.declare(Completeness.parse("all 2026-04-01..2026-09-30"));
            assertThat(heard).isNotEmpty();
            assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), Samples.AUTUMN));
        }
    }

    @Test
    @DisplayName("合わない行は断られ、何も変わらない")
    void refuses_rows_that_do_not_fit() {
        try (Watch watch = watch(Samples.facts(10, 2))) {
            Assessment before = watch.snapshot();
            Fact good = copy("copy-new", "2026-05-10T10:00", "info-0");
            Fact bad = copy("copy-bad", "2026-05-10T10:00", "info-nowhere");
            assertThatThrownBy(() -> watch.record(List.of(good, bad)))
                    .isInstanceOf(InvalidDossierException.class)
                    .hasMessageContaining("info-nowhere");
            assertThatThrownBy(() -> watch.record(copy("info-0", "2026-05-10T10:00", "info-0")))
                    .isInstanceOf(InvalidDossierException.class);
            assertThatThrownBy(() -> watch.correct(good)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> watch.withdraw(Row.of("w").correcting("nowhere")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> watch.withdraw(Row.of("w"))).isInstanceOf(IllegalArgumentException.class);
            assertThat(heard).isEmpty();
            assertThat(watch.snapshot()).isEqualTo(before);
            watch.record(good);
            watch.record(good);
            assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), Samples.AUTUMN));
        }
    }

    @Test
    @DisplayName("受け手が失敗しても、状態は正しく、残りの変化も届く")
    void a_listener_that_throws_undoes_nothing() {
        List<Watch.Change> told = new ArrayList<>();
        Watch watch = ENGINE.watch(Samples.dossier(Samples.facts(10, 2)), Samples.AUTUMN, change -> {
            told.add(change);
            throw new IllegalStateException("no " + told.size());
        });
        assertThatThrownBy(() -> watch.record(copy("copy-new", "2026-05-10T10:00", "info-0")))
                .isInstanceOf(Watch.ListenerException.class)
                .hasRootCauseMessage("no 1")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(Math.min(10, told.size() - 1)));
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), Samples.AUTUMN));
        watch.close();
    }

    @Test
    @DisplayName("受け手が止まっても、判定書は取れ、閉じられる")
    void a_listener_that_blocks_holds_up_no_snapshot() throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Watch.Change> told = new ArrayList<>();
        try {
            Watch watch = ENGINE.watch(Samples.dossier(Samples.facts(10, 2)), Samples.AUTUMN, change -> {
                told.add(change);
                blocked.countDown();
                await(free);
            });
            Future<?> first = pool.submit(() -> watch.record(copy("copy-1", "2026-05-10T10:00", "info-0")));
            assertThat(blocked.await(20, TimeUnit.SECONDS)).isTrue();
            Future<?> second = pool.submit(() -> watch.record(copy("copy-22", "2026-05-10T10:00", "info-0")));
            assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), Samples.AUTUMN));
            assertThat(watch.snapshot().finding(COPYING, "copy-22")).isEmpty();
            assertThat(second.isDone()).isFalse();
            watch.close();
            free.countDown();
            first.get(20, TimeUnit.SECONDS);
            assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(IllegalStateException.class);
            assertThat(told).hasSize(1);
        } finally {
            free.countDown();
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("受け手は監視を変えられないが、判定書は見られる")
    void a_listener_may_look_and_not_touch() {
        List<Watch> watch = new ArrayList<>();
        List<Optional<Verdict>> seen = new ArrayList<>();
        watch.add(ENGINE.watch(Samples.dossier(Samples.facts(10, 2)), Samples.AUTUMN, change -> {
            seen.add(verdict(watch.get(0), COPYING, "copy-new"));
            watch.get(0).record(copy("copy-again", "2026-05-10T10:00", "info-0"));
        }));
        assertThatThrownBy(() -> watch.get(0).record(copy("copy-new", "2026-05-10T10:00", "info-0")))
                .isInstanceOf(Watch.ListenerException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(seen).isNotEmpty().containsOnly(Optional.of(Verdict.VIOLATED));
        assertThat(watch.get(0).snapshot().finding(COPYING, "copy-again")).isEmpty();
        watch.get(0).close();
        assertThatThrownBy(() -> watch.get(0).snapshot()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> watch.get(0).advanceTo(LocalDateTime.MAX)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("締め切った時の行は断られ、その活動は手放され、件数は残る")
    void closed_time_is_let_go() {
        LocalDateTime june = LocalDateTime.of(2026, 6, 1, 0, 0);
        try (Watch watch = watch(Samples.facts(200, 4))) {
            Assessment before = watch.snapshot();
            watch.closeBefore(june);
            Assessment after = watch.snapshot();
            assertThat(after.results()).isEqualTo(before.results());
            assertThat(after.effects()).isEqualTo(before.effects());
            assertThat(after.replay()).isEqualTo(before.replay());
            assertThat(heard).isNotEmpty().extracting(Watch.Change::kind).containsOnly(Watch.Kind.CLOSED);
            List<Finding> kept = new ArrayList<>(before.findings());
            kept.removeAll(heard.stream().map(Watch.Change::finding).toList());
            assertThat(after.findings()).isEqualTo(kept);
            assertThat(watch.dossier().activities())
                    .isNotEmpty()
                    .allMatch(row -> row.at().value().latest() >= Moment.seconds(june));
            Activity gone = Samples.dossier(Samples.facts(200, 4)).activities().stream()
                    .filter(row -> row.at().value().latest() < Moment.seconds(june))
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> watch.record(gone))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(gone.id(), "2026-06-01T00:00");
            assertThatThrownBy(() -> watch.correct(corrected("copy-late", "copy-gone", "2026-07-01")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("copy-gone");
            assertThatThrownBy(() -> watch.closeBefore(LocalDateTime.of(2027, 1, 1, 0, 0)))
                    .isInstanceOf(IllegalArgumentException.class);
            watch.record(copy("copy-on-the-day", "2026-06-01", "info-0"));
        }
    }

    @Test
    @DisplayName("何年続けても、手元に残る行・見直し・検索の記録は増えない")
    void fed_for_years_it_stays_bounded() {
        LocalDateTime begin = LocalDateTime.of(2026, 4, 1, 9, 0);
        Live live = new Live(
                new Basis(RuleBase.standard(), Samples.profile()),
                Samples.dossier(Samples.facts(0, 1)),
                Viewpoint.asOf(begin));
        int standing = live.size();
        int after = 0;
        for (int month = 0; month < 40; month++) {
            LocalDateTime now = begin.plusDays(month * 30L);
            live.advanceTo(now);
            for (int i = 0; i < 50; i++) {
                Fact copy =
                        copy("copy-" + month + "-" + i, now.minusDays(i % 20).toString(), "info-" + i % 3);
                live.judge(live.accept(List.of(copy)));
            }
            live.closeBefore(now.minusDays(30));
            live.takeChanges();
            assertThat(live.size()).isLessThanOrEqualTo(standing + 100);
            after = month == 3 ? live.footprint() : after;
            assertThat(month > 3 ? live.footprint() : 0).isLessThanOrEqualTo(after * 2);
        }
        assertThat(live.snapshot().result(COPYING).counts().violated()).isGreaterThan(200);
    }

    private Watch watch(List<Fact> facts) {
        return ENGINE.watch(Samples.dossier(facts), Samples.AUTUMN, heard::add);
    }

    private List<Watch.Change> of(NormId norm, String subject) {
        return heard.stream()
                .filter(change -> change.finding().norm().equals(norm)
                        && change.finding().subject().equals(subject))
                .toList();
    }

    private static Optional<Verdict> verdict(Watch watch, NormId norm, String subject) {
        return watch.snapshot().finding(norm, subject).map(Finding::verdict);
    }

    private static Fact copy(String id, String at, String information) {
        return copy(Row.of(id), at, information);
    }

    private static Fact corrected(String id, String earlier, String at) {
        return copy(Row.of(id).correcting(earlier), at, "info-0");
    }

    private static Fact copy(Row row, String at, String information) {
        return CopyBuilder.builder()
                .row(row)
                .at(Cell.is(Moment.parse(at)))
                .actor(Cell.is("worker-0"))
                .information(Cell.texts(information))
                .kind(Cell.is(CopyKind.PRINT))
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
