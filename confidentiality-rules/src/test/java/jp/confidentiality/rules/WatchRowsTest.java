package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.TrainingBuilder;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("常時監視：どの行が見えるか")
class WatchRowsTest {
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(RuleBase.standard(), Samples.profile());
    private static final NormId TRAINED = NormId.of("C4P2.training-before-work");

    @Test
    @DisplayName("取り消した行だけが見えなくなり、同じ人のほかの行は残る")
    void only_the_withdrawn_row_is_gone() {
        Fact unknown = training("tr-c", Cell.unknown());
        List<Fact> rows = List.of(
                engagement(Row.of("eng-1")),
                training("tr-a", Cell.is(Set.of("w-9"))),
                training("tr-b", Cell.is(Set.of("w-9"))));
        try (Watch watch = ENGINE.watch(Samples.dossier(rows), Samples.AUTUMN, change -> {})) {
            assertThat(verdict(watch)).isEmpty();
            watch.withdraw(Row.of("x-1").correcting("tr-a"));
            assertThat(verdict(watch)).isEmpty();
            watch.record(unknown);
            watch.withdraw(Row.of("x-2").correcting("tr-b"));
            assertThat(verdict(watch)).contains(Verdict.UNDETERMINED);
            watch.withdraw(Row.of("x-3").correcting("tr-c"));
            assertThat(verdict(watch)).contains(Verdict.VIOLATED);
            assertThat(watch.snapshot()).isEqualTo(ENGINE.assess(watch.dossier(), Samples.AUTUMN));
        }
    }

    @Test
    @DisplayName("予定の開始は、記録された時から見える。記録の日だけが分かれば、その日の終わりから")
    void a_planned_start_is_seen_once_it_is_recorded() {
        Viewpoint july = Viewpoint.asOf(LocalDateTime.of(2026, 7, 1, 12, 0));
        Row minute = Row.of("eng-1").recorded(Moment.parse("2026-07-03T10:00"));
        try (Watch watch = ENGINE.watch(Samples.dossier(List.of(engagement(minute))), july, change -> {})) {
            watch.advanceTo(LocalDateTime.of(2026, 7, 3, 9, 59));
            assertThat(verdict(watch)).isEmpty();
            watch.advanceTo(LocalDateTime.of(2026, 7, 3, 10, 0));
            assertThat(verdict(watch)).contains(Verdict.PENDING);
        }
        Row day = Row.of("eng-1").recorded(Moment.parse("2026-07-03"));
        try (Watch watch = ENGINE.watch(Samples.dossier(List.of(engagement(day))), july, change -> {})) {
            watch.advanceTo(LocalDateTime.of(2026, 7, 3, 12, 0));
            assertThat(verdict(watch)).isEmpty();
            watch.advanceTo(LocalDateTime.of(2026, 7, 4, 0, 0));
            assertThat(verdict(watch)).contains(Verdict.PENDING);
        }
    }

    private static Optional<Verdict> verdict(Watch watch) {
        return watch.snapshot().finding(TRAINED, "eng-1").map(Finding::verdict);
    }

    private static Fact engagement(Row row) {
        return EngagementBuilder.builder()
                .row(row)
                .person(Cell.is("w-9"))
                .employer(Cell.is("contractor"))
                .direct(Cell.is(true))
                .from(Cell.is(Moment.parse("2026-07-06")))
                .build();
    }

    private static Fact training(String id, Cell<Set<String>> persons) {
        return TrainingBuilder.builder()
                .row(Row.of(id))
                .persons(persons)
                .topics(Cell.is(Set.of(TrainingTopic.CONFIDENTIAL_HANDLING)))
                .at(Cell.is(Moment.parse("2026-06-24")))
                .build();
    }
}
