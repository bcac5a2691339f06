package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.rules.guard.GuardedRules;
import jp.confidentiality.rules.guard.RuleGuard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** What bounds rules in a session, whatever the guard let through: here they come past it. */
public class RuleStepsTest {
    private static final String HEAD =
            "package unguarded\nimport jp.confidentiality.model.fact.*\nglobal jp.confidentiality.rules.Require require\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert( jp.confidentiality.rules.RuleStepsTest.more( $row ) );",
                "update( $row );",
                "delete( $row );"
            })
    @DisplayName("事実を増やし、変え、消す規則は、名指しで止められる")
    void stops_rules_that_derive_or_change_rows(String statement) {
        Plans plans = new Plans(List.of(), List.of(unguarded("$row : Application()", statement)), NormBook.STANDARD);
        assertThatException()
                .isThrownBy(() -> plans.fire(applications(3), (plan, row) -> {}))
                .satisfies(stopped -> assertThat(messages(stopped))
                        .contains("L1.busy", "unguarded", "was stopped", "nothing was assessed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$row : Application() Application()",
                "$row : Application() Application() Application() Application() Application() Application()",
                "$row : Application() ( Subcontract() or Storage() )",
                "not Application()",
                "$row : Application() $n : Number() from accumulate( Subcontract(), count( 1 ) )"
            })
    @DisplayName("行を掛け合わせる規則は、実行の前に拒否される")
    void refuses_compiled_rules_that_multiply_rows(String patterns) {
        KieBase compiled = unguarded(patterns, "");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Plans(List.of(), List.of(compiled), NormBook.STANDARD))
                .withMessageContaining("L1.busy")
                .withMessageContaining("one row at a time");
    }

    @Test
    @DisplayName("許された回数を超えて一致すると、名指しで止まる")
    void counts_matches() {
        KieSession session = unguarded("$row : Application()", "").newKieSession();
        try {
            session.addEventListener((AgendaEventListener) new RuleSteps(2));
            applications(3).forEach(session::insert);
            assertThatIllegalStateException()
                    .isThrownBy(session::fireAllRules)
                    .withMessageContaining("L1.busy")
                    .withMessageContaining("2 times");
        } finally {
            session.dispose();
        }
    }

    @Test
    @DisplayName("門番を通った規則は、二千行の結合でも一行に一度だけ判定する")
    void guarded_rules_fire_once_per_row() {
        Plans plans = new RuleBase(RuleFiles.of(List.of(guarded("a.drl"))), NormBook.STANDARD).plans();
        List<Object> judged = new ArrayList<>();
        List<Fact> rows = applications(2_000);
        rows.addAll(subcontracts(1_000));
        assertThatCode(() -> plans.fire(rows, (plan, row) -> judged.add(row))).doesNotThrowAnyException();
        assertThat(judged).hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("標準の規則に足しても、標準の規則は元のままで、ハッシュは変わる")
    void adds_to_the_shipped_rules() {
        RuleFiles shipped = RuleFiles.shipped();
        RuleFiles more = shipped.and(List.of(guarded("a.drl")));
        assertThat(more.texts()).hasSize(shipped.texts().size() + 1).containsAllEntriesOf(shipped.texts());
        assertThat(more.hash()).isNotEqualTo(shipped.hash());
        assertThat(RuleFiles.shipped().hash()).isEqualTo(shipped.hash());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.and(List.of(guarded("a.drl"))))
                .withMessageContaining("a.drl");
    }

    private static GuardedRules guarded(String file) {
        String text = HEAD.replace("unguarded", "pack") + """
                rule "R07.application intended"
                when
                    $row : Application( $id : id )
                    not Subcontract( application.orNull() == $id )
                then
                    require.of( "R07.application", $row ).applied().judge();
                end
                """;
        return RuleGuard.admit(file, text.getBytes(StandardCharsets.UTF_8), Set.of("R07.application"));
    }

    private static KieBase unguarded(String patterns, String statement) {
        String text = HEAD + "rule \"L1.busy\"\nwhen\n" + patterns + "\nthen\n" + statement + "\nend\n";
        return new KieHelper().addContent(text, ResourceType.DRL).build();
    }

    /** Called by a rule. */
    public static Fact more(Fact row) {
        return application(row.id() + "x");
    }

    private static List<Fact> applications(int number) {
        List<Fact> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(application("application-" + i));
        }
        return rows;
    }

    private static Fact application(String id) {
        return FactType.named("application").orElseThrow().create(Row.of(id), Map.of());
    }

    private static List<Fact> subcontracts(int number) {
        List<Fact> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(FactType.named("subcontract")
                    .orElseThrow()
                    .create(Row.of("subcontract-" + i), Map.of("application", Cell.is("application-" + i))));
        }
        return rows;
    }

    private static String messages(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            all.append(one.getMessage()).append('\n');
        }
        return all.toString();
    }
}
