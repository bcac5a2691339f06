package jp.confidentiality.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("判定結果・効果・基準時")
class FindingTest {
    private static final NormId NORM = NormId.of("C3P3I6.consent");
    private static final Text TEXT = new Text("承諾がない。", "There is no consent.");

    private static FindingBuilder violated() {
        return FindingBuilder.builder()
                .norm(NORM)
                .subject("copy-1")
                .subjectType("copy")
                .verdict(Verdict.VIOLATED);
    }

    private static FindingBuilder undetermined() {
        return violated()
                .verdict(Verdict.UNDETERMINED)
                .possible(EnumSet.of(Verdict.VIOLATED, Verdict.SATISFIED))
                .cause(Cause.MISSING);
    }

    private static void refuses(FindingBuilder builder, Consumer<FindingBuilder> change, String words) {
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(words);
    }

    @Test
    @DisplayName("組立器で与えなかった一覧は空になる")
    void readsMissingListsAsEmpty() {
        Finding finding = violated().build();
        for (Collection<?> empty : List.<Collection<?>>of(
                finding.missing(),
                finding.facts(),
                finding.reasons(),
                finding.changes(),
                finding.chains(),
                finding.values())) {
            assertThat(empty).isEmpty();
        }
        assertThat(finding.possible()).containsExactly(Verdict.VIOLATED);
        assertThat(finding.when()).isEmpty();
        assertThat(finding.answerable()).isEmpty();
        assertThat(finding.cause()).isNull();
        assertThat(Specimens.copy(finding)).isEqualTo(finding);
    }

    @Test
    @DisplayName("要るものがなければ、欄名を示して断る")
    @SuppressWarnings("NullAway")
    void refusesWhatIsMissing() {
        refuses(violated(), f -> f.norm(null), "Field 'norm'");
        refuses(violated(), f -> f.subject(null), "Field 'subject' of the finding of C3P3I6.consent");
        refuses(violated(), f -> f.subjectType(null), "Field 'subjectType'");
        refuses(violated(), f -> f.verdict(null), "Field 'verdict' of the finding of C3P3I6.consent about 'copy-1'");
    }

    @Test
    @DisplayName("原因は判定不能のときにだけあり、あり得る判定と食い違わない")
    @SuppressWarnings("NullAway")
    void refusesVerdictsThatContradictThemselves() {
        refuses(violated(), f -> f.cause(Cause.HUMAN), "Field 'cause'");
        refuses(undetermined(), f -> f.cause(null), "Field 'cause'");
        refuses(violated(), f -> f.possible(EnumSet.of(Verdict.SATISFIED)), "Field 'possible'");
        refuses(violated(), f -> f.possible(EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED)), "Field 'possible'");
        refuses(undetermined(), f -> f.possible(EnumSet.of(Verdict.SATISFIED)), "Field 'possible'");
        refuses(undetermined(), f -> f.possible(EnumSet.allOf(Verdict.class)), "Field 'possible'");
    }

    @Test
    @DisplayName("判定不能の総括には、あり得る判定がない")
    void acceptsAnUndeterminedRollUpWithoutPossibleVerdicts() {
        assertThat(undetermined().possible(Set.of()).build().possible()).isEmpty();
    }

    @Test
    @DisplayName("一覧は写され、行のIDは並べ替えられて一度ずつになる")
    void copiesAndSorts() {
        List<String> chain = new ArrayList<>(List.of("w-1", "contractor"));
        Set<Register> missing = EnumSet.of(Register.CONSENTS);
        Finding finding = undetermined()
                .facts(List.of("b", "a", "b"))
                .chains(List.of(chain))
                .missing(missing)
                .reasons(List.of(TEXT))
                .build();
        chain.clear();
        missing.clear();
        assertThat(finding.facts()).containsExactly("a", "b");
        assertThat(finding.chains()).containsExactly(List.of("w-1", "contractor"));
        assertThat(finding.missing()).containsExactly(Register.CONSENTS);
        assertThat(finding.possible()).containsExactly(Verdict.SATISFIED, Verdict.VIOLATED);
        for (Collection<?> list : List.<Collection<?>>of(
                finding.facts(), finding.chains(), finding.chains().get(0), finding.missing(), finding.possible())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
        assertThat(Specimens.copy(finding)).isEqualTo(finding);
    }

    @Test
    @DisplayName("文は和英とも空にできない")
    void refusesEmptySentences() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("", "x")).withMessageContaining("'ja'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text("あ", " "))
                .withMessageContaining("'en'");
    }

    @Test
    @DisplayName("効果が挙げる結果は100件まで、総数はそれ以上")
    void listsAtMostAHundredFindings() {
        NormId power = NormId.of("C8.termination");
        List<String> hundred = Collections.nCopies(Effect.LISTED, "C3P3I6.consent copy-1");
        Effect effect = new Effect(power, Effect.State.AVAILABLE, hundred, 250, List.of(TEXT));
        assertThat(Specimens.copy(effect)).isEqualTo(effect);
        assertThat(effect.state().ja()).isEqualTo("行使できる");
        assertThat(effect.state().en()).isEqualTo("available");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Effect(power, Effect.State.AVAILABLE, Collections.nCopies(101, "x"), 101, List.of()))
                .withMessageContaining("lists 101 of 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effect(power, Effect.State.AVAILABLE, hundred, 99, List.of()))
                .withMessageContaining("lists 100 of 99");
    }

    @Test
    @DisplayName("基準時は秒まで、日ならその日の最後の秒")
    void cutsTheViewpointToSeconds() {
        LocalDateTime time = LocalDateTime.of(2026, 9, 30, 18, 0, 0, 999);
        assertThat(Viewpoint.asOf(time).asOf()).isEqualTo(time.withNano(0));
        assertThat(Viewpoint.asOf(LocalDate.of(2026, 9, 30)).asOf())
                .isEqualTo(LocalDateTime.of(2026, 9, 30, 23, 59, 59));
        assertThat(Viewpoint.asOf(time).knownAt()).isNull();
        assertThat(Viewpoint.asOf(time).knownAt(time)).isEqualTo(new Viewpoint(time, time.withNano(0)));
    }
}
