package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.ApplicationBuilder;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.rules.Watch.Change;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules that came past the guard, in a whole engine: what they do too much of ends the assessment, by name. */
@DisplayName("限りを超えた規則：判定の全体が失敗し、規則とパックの名を示す")
public class StoppedRulesTest {
    private static final String BUSY = """
            package rules.local.p_busy
            import jp.confidentiality.model.fact.*
            global jp.confidentiality.rules.Require require
            rule "R07.application busy"
            when
                $row : Application( $id : id )
                not Subcontract( application.orNull() == $id )
            then
                insert( jp.confidentiality.rules.StoppedRulesTest.more( $row ) );
            end
            """;
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(
            new RuleBase(RuleFiles.shipped().plus("rules/local/busy.drl", BUSY), NormBook.STANDARD), Samples.profile());
    private static final Dossier QUIET = Samples.dossier(List.of(copy("copy-1")));
    private static final Dossier BUSY_ONE = Samples.dossier(List.of(copy("copy-1"), application("application-1")));

    /** Called by the rule. */
    public static Fact more(Fact row) {
        return application(row.id() + "x");
    }

    @Test
    @DisplayName("一つの判定：所見は一つも出さずに失敗する。当たる行のない一件記録は判定できる")
    void ends_an_assessment() {
        stopped(() -> ENGINE.assess(BUSY_ONE, Samples.AUTUMN));
        List<Object> delivered = new ArrayList<>();
        stopped(() ->
                ENGINE.assess(BUSY_ONE, List.<Copy>of().iterator(), Samples.AUTUMN, finding -> delivered.add(finding)));
        assertThat(delivered).isEmpty();
        assertThat(ENGINE.assess(QUIET, Samples.AUTUMN).results()).hasSize(89);
    }

    @Test
    @DisplayName("多くの判定：その一件だけが失敗として示され、ほかは続く")
    void is_reported_in_its_place() {
        List<Bulk.Result> results = new ArrayList<>();
        ENGINE.assessAll(List.of(
                                new Bulk.Case("quiet", () -> QUIET, Samples.AUTUMN),
                                new Bulk.Case("busy", () -> BUSY_ONE, Samples.AUTUMN),
                                new Bulk.Case("after", () -> QUIET, Samples.AUTUMN))
                        .iterator())
                .run(results::add);
        assertThat(results).extracting(Bulk.Result::id).containsExactly("quiet", "busy", "after");
        assertThat(results).extracting(result -> result.find().isPresent()).containsExactly(true, false, true);
        assertThat(messages(results.get(1).failure().orElseThrow()))
                .contains("R07.application busy", "rules.local.p_busy");
    }

    @Test
    @DisplayName("見張り：その行を記録するときに失敗し、聞き手には何も伝えない。前の規則の見張りは動き続ける")
    void ends_a_watch() {
        stopped(() -> ENGINE.watch(BUSY_ONE, Samples.AUTUMN, change -> {}));
        List<Change> heard = new ArrayList<>();
        Watch watch = ENGINE.watch(QUIET, Samples.AUTUMN, heard::add);
        Watch old =
                ComplianceEngine.of(RuleBase.standard(), Samples.profile()).watch(QUIET, Samples.AUTUMN, change -> {});
        Assessment before = old.snapshot();
        stopped(() -> watch.record(application("application-1")));
        assertThat(heard).isEmpty();
        assertThat(old.snapshot()).isEqualTo(before);
        old.record(application("application-1"));
        assertThat(old.snapshot())
                .isEqualTo(ComplianceEngine.of(RuleBase.standard(), Samples.profile())
                        .assess(old.dossier(), Viewpoint.asOf(LocalDateTime.of(2026, 9, 30, 18, 0))));
    }

    private static void stopped(org.assertj.core.api.ThrowableAssert.ThrowingCallable judging) {
        assertThatException()
                .isThrownBy(judging)
                .satisfies(failure -> assertThat(messages(failure))
                        .contains(
                                "R07.application busy", "rules.local.p_busy", "inserts rows", "nothing was assessed"));
    }

    private static String messages(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            all.append(one.getMessage()).append('\n');
        }
        return all.toString();
    }

    private static Fact application(String id) {
        return ApplicationBuilder.builder()
                .row(Row.of(id))
                .kind(Cell.is(ApplicationKind.SUBCONTRACTING))
                .build();
    }

    private static Fact copy(String id) {
        return CopyBuilder.builder()
                .row(Row.of(id))
                .at(Cell.is(Moment.parse("2026-07-01T10:00")))
                .build();
    }
}
