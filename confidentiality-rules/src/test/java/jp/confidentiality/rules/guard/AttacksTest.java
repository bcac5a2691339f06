package jp.confidentiality.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttacksTest {
    private static final Set<String> NORMS = Set.of(Frames.NORM);

    static List<Attack> all() {
        return Attack.all();
    }

    static Stream<Attack> running() {
        return Attack.all().stream().filter(Attack::runsInStock);
    }

    @BeforeEach
    void silence() {
        Canary.reset();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("攻撃は、行と箇所を示して拒否され、何も実行されない")
    void refuses_with_line_and_construct(Attack attack) {
        RefusedRulesException refused = refused(attack, true);
        assertThat(refused.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(attack.line());
                    assertThat(problem.construct() + " " + problem.ja()).contains(attack.says());
                })
                .allSatisfy(problem -> assertThat(problem.en()).isNotBlank());
        assertThat(Canary.sang()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("攻撃は、語の一覧がなくても拒否される")
    void refuses_without_knowing_any_bad_word(Attack attack) {
        assertThat(refused(attack, false).problems()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("running")
    @DisplayName("印のある攻撃は、門番のない Drools では動く")
    void stock_drools_runs_it(Attack attack) {
        String text = Frames.stock(attack.frame(), attack.text());
        switch (attack.group()) {
            case "suppression" -> {
                boolean own = attack.frame().equals("quiet");
                assertThat(StockDrools.run(own ? new String[] {text} : new String[] {text, Frames.SENTINEL}))
                        .as("compiles")
                        .isTrue();
                assertThat(Canary.witnesses()).as("rules that fired").isLessThan(StockDrools.ROWS);
            }
            case "resource-exhaustion" -> {
                StockDrools.run(text);
                assertThat(Canary.exhausted()).isTrue();
            }
            default -> {
                StockDrools.run(text);
                assertThat(Canary.sang()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("攻撃がなければ、同じ枠の規則は通り、見張りの規則も動く")
    void the_frames_themselves_are_in_order() {
        byte[] valid = Frames.valid().getBytes(StandardCharsets.UTF_8);
        assertThat(RuleGuard.admit("valid.drl", valid, NORMS).names()).containsExactly(Frames.NORM);
        StockDrools.run(Frames.stock("raw", Frames.valid()), Frames.SENTINEL);
        assertThat(Canary.witnesses()).isEqualTo(StockDrools.ROWS);
        assertThat(Canary.sang()).isFalse();
        Canary.reset();
        StockDrools.run(Frames.stock("quiet", ""));
        assertThat(Canary.witnesses()).isEqualTo(StockDrools.ROWS);
        byte[] cell = Frames.bytes("cell", "C7");
        assertThat(RuleGuard.admit("cell.drl", cell, NORMS).text()).contains("basis.orNull() == \"C7\"");
    }

    @Test
    @DisplayName("値の欄に書かれた攻撃は、文字列としても認められない")
    void cell_values_of_attacks_are_no_texts() {
        List<Attack> cells =
                all().stream().filter(attack -> attack.frame().equals("cell")).toList();
        assertThat(cells).hasSizeGreaterThan(40).noneMatch(attack -> RuleGuard.isText(attack.text()));
    }

    @Test
    @DisplayName("攻撃の一覧は二百を超え、重複がない")
    void the_corpus_is_as_large_as_it_says() {
        assertThat(all()).hasSizeGreaterThan(430);
        assertThat(running()).hasSizeGreaterThan(180);
        assertThat(all().stream().map(Attack::id).collect(Collectors.toSet())).hasSameSizeAs(all());
    }

    @Test
    @DisplayName("一つの攻撃の中の誤りは、まとめて示される")
    void tells_all_problems_at_once() {
        String text = Frames.valid()
                .replace("$copy : Copy()", "$copy : Copy( id == \"x\" )\n    eval( true )")
                .replace("history()", "histories()")
                .replace("fact.*", "canary.*");
        assertThatExceptionOfType(RefusedRulesException.class)
                .isThrownBy(() -> RuleGuard.admit("many.drl", text.getBytes(StandardCharsets.UTF_8), NORMS))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(RuleProblem::line)
                        .contains(3, 9, 10));
    }

    private static RefusedRulesException refused(Attack attack, boolean advice) {
        return catchThrowableOfType(
                RefusedRulesException.class,
                () -> RuleGuard.admit(attack.id() + ".drl", attack.bytes(), NORMS, advice));
    }
}
