package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Kleene values, intervals and judgements against their definition: every way of filling in what is unknown. */
class KleeneTest {
    private static final Truth COARSE = Truth.unknown(Cause.TOO_COARSE);
    private static final Truth MISSING = Truth.missing(Register.CONSENTS);
    private static final List<Truth> VALUES = List.of(Truth.TRUE, Truth.FALSE, COARSE, MISSING);

    @Test
    @DisplayName("論理積・論理和・否定は、不明をどう埋めても成り立つ値になる")
    void true_or_false_where_every_filling_is() {
        for (Truth a : VALUES) {
            assertFillings(a.not(), fill(a).stream().map(x -> !x).toList());
            for (Truth b : VALUES) {
                List<Boolean> both = new ArrayList<>();
                List<Boolean> either = new ArrayList<>();
                fill(a).forEach(x -> fill(b).forEach(y -> {
                    both.add(x && y);
                    either.add(x || y);
                }));
                assertFillings(a.and(b), both);
                assertFillings(a.or(b), either);
            }
        }
    }

    @Test
    @DisplayName("原因と台帳は、不明どうしなら合わさり、結論を決めた値の陰では数えない")
    void joins_causes_of_unknowns_only() {
        Truth joined = COARSE.and(MISSING);
        assertThat(joined.causes()).isEqualTo(COARSE.causes() | MISSING.causes());
        assertThat(joined.registers()).isEqualTo(1L << Register.CONSENTS.ordinal());
        assertThat(COARSE.or(MISSING).causes()).isEqualTo(joined.causes());
        assertThat(Judgement.registers(MISSING.or(Truth.missing(Register.REPORTS))))
                .containsExactlyInAnyOrder(Register.CONSENTS, Register.REPORTS);
        assertThat(Truth.FALSE.and(MISSING).causes()).isZero();
        assertThat(MISSING.and(Truth.FALSE).registers()).isZero();
        assertThat(Truth.TRUE.or(MISSING).causes()).isZero();
        assertThat(Truth.TRUE.and(MISSING)).isSameAs(MISSING);
        assertThat(Truth.missing(0)).isSameAs(Truth.missing());
        assertThat(Truth.missing(5).registers()).isEqualTo(5);
        assertThat(Judgement.cause(joined)).isEqualTo(Cause.MISSING);
        assertThat(Judgement.cause(Truth.TRUE)).isNull();
        assertThat(Judgement.registers(joined)).containsExactly(Register.CONSENTS);
    }

    @Test
    @DisplayName("理由は結論を決めた側のものだけが残り、否定しても残る")
    void keeps_the_notes_that_decided() {
        Truth yes = Truth.TRUE.noting(Note.of(Because.NO_INCIDENT));
        Truth no = Truth.FALSE.noting(Note.of(Because.NO_VIOLATION));
        assertThat(yes.and(no).notes()).isSameAs(no.notes());
        assertThat(yes.or(no).notes()).isSameAs(yes.notes());
        assertThat(yes.not().notes()).isSameAs(yes.notes());
        assertThat(yes.not().isFalse()).isTrue();
        assertThat(no.not().isTrue()).isTrue();
        assertThat(no.not().notes()).isSameAs(no.notes());
        assertThat(Truth.TRUE.not()).isSameAs(Truth.FALSE);
        assertThat(Truth.FALSE.not()).isSameAs(Truth.TRUE);
        assertThat(Truth.FALSE.noting(yes.notes()).notes()).isSameAs(yes.notes());
        assertThat(Truth.FALSE.noting((Notes) null)).isSameAs(Truth.FALSE);
        assertThat(Truth.FALSE.noting((Note) null)).isSameAs(Truth.FALSE);
        Truth too = Truth.TRUE.noting(Note.of(Because.NO_VIOLATION));
        assertThat(Notes.list(yes.and(too).notes()))
                .extracting(Note::because)
                .containsExactly(Because.NO_INCIDENT, Because.NO_VIOLATION);
        assertThat(Notes.list(yes.or(too).notes())).hasSize(2);
        assertThat(yes).hasToString("TRUE");
    }

    @Test
    @DisplayName("前・以前は、幅のある時刻のどの秒どうしでもそうなら真、どれでもそうでなければ偽")
    void compares_moments_second_by_second() {
        for (Interval a : intervals()) {
            for (Interval b : intervals()) {
                List<Boolean> before = new ArrayList<>();
                List<Boolean> notAfter = new ArrayList<>();
                for (long x = a.lo(); x <= a.hi(); x++) {
                    for (long y = b.lo(); y <= b.hi(); y++) {
                        before.add(x < y);
                        notAfter.add(x <= y);
                    }
                }
                assertFillings(a.before(b), before);
                assertFillings(a.notAfter(b), notAfter);
                assertThat(a.certainlyBefore(b)).isEqualTo(!before.contains(false));
                assertThat(a.exact()).isEqualTo(a.lo() == a.hi());
            }
        }
    }

    @Test
    @DisplayName("書かれていない時刻は証拠不足、粗く書かれた時刻は時刻の粗さが原因になる")
    void tells_missing_from_coarse() {
        Interval coarse = new Interval(0, 9, false, false, 0);
        Interval missing = new Interval(0, 9, true, false, 8);
        assertThat(coarse.before(coarse).causes()).isEqualTo(COARSE.causes());
        assertThat(coarse.before(missing).causes()).isEqualTo(MISSING.causes());
        assertThat(missing.before(coarse).registers()).isEqualTo(8);
        assertThat(missing.moved(1, 2)).isEqualTo(new Interval(1, 2, true, false, 8));
    }

    @Test
    @DisplayName("判定は、不明の埋め方ごとの判定のすべてで、一つならその判定になる")
    void judges_every_filling() {
        for (Truth applies : VALUES) {
            for (Truth done : VALUES) {
                for (Truth open : VALUES) {
                    Duty duty = new Duty(applies, done, open, null, null);
                    Judgement judgement = new Judgement();
                    judgement.add(duty);
                    Set<Verdict> expected = outcomes(applies, done, open);
                    assertThat(judgement.possible()).isEqualTo(expected);
                    assertThat(judgement.verdict())
                            .isEqualTo(
                                    expected.size() == 1 ? expected.iterator().next() : Verdict.UNDETERMINED);
                    assertThat(judgement.openForSure()).isEqualTo(!expected.contains(Verdict.VIOLATED));
                    assertThat(judgement.doubt().isUnknown()).isEqualTo(expected.size() > 1);
                }
            }
        }
    }

    @Test
    @DisplayName("いくつかの義務は、それぞれの判定の最も悪いものに合わさり、条件は全部に一つである")
    void joins_duties_to_the_worst() {
        for (Truth condition : VALUES) {
            for (Truth first : VALUES) {
                for (Truth second : VALUES) {
                    Judgement part = new Judgement();
                    part.add(Duty.of(first));
                    part.add(Duty.of(second, Truth.TRUE));
                    Judgement whole = new Judgement();
                    whole.add(part, condition);
                    Set<Verdict> expected = EnumSet.noneOf(Verdict.class);
                    for (boolean applies : fill(condition)) {
                        for (Verdict one : outcomes(Truth.of(applies), first, Truth.FALSE)) {
                            outcomes(Truth.of(applies), second, Truth.TRUE).forEach(two -> expected.add(one.or(two)));
                        }
                    }
                    assertThat(whole.possible()).isEqualTo(expected);
                    assertThat(whole.duties()).hasSize(2);
                    assertThat(whole.mixed()).isEqualTo(expected.size() > 1 && expected.contains(Verdict.VIOLATED));
                }
            }
        }
    }

    private static Set<Verdict> outcomes(Truth applies, Truth done, Truth open) {
        Set<Verdict> outcomes = EnumSet.noneOf(Verdict.class);
        fill(applies)
                .forEach(a -> fill(done)
                        .forEach(s -> fill(open)
                                .forEach(o -> outcomes.add(
                                        !a
                                                ? Verdict.NOT_APPLICABLE
                                                : s ? Verdict.SATISFIED : o ? Verdict.PENDING : Verdict.VIOLATED))));
        return outcomes;
    }

    private static List<Interval> intervals() {
        List<Interval> all = new ArrayList<>();
        for (long lo = 0; lo < 4; lo++) {
            for (long hi = lo; hi < 4; hi++) {
                all.add(new Interval(lo, hi, false, false, 0));
            }
        }
        return all;
    }

    private static List<Boolean> fill(Truth value) {
        return value.isUnknown() ? List.of(true, false) : List.of(value.isTrue());
    }

    private static void assertFillings(Truth value, List<Boolean> fillings) {
        assertThat(value.isTrue()).isEqualTo(!fillings.contains(false));
        assertThat(value.isFalse()).isEqualTo(!fillings.contains(true));
        assertThat(value.isUnknown()).isEqualTo(fillings.contains(true) && fillings.contains(false));
        assertThat(value.possible()).isEqualTo(fillings.contains(true));
        assertThat(value.causes() != 0).isEqualTo(value.isUnknown());
    }
}
