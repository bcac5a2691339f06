package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What several duties come to, and which of their doubts count (D1, D4). */
class JudgementTest {
    private static final Truth MISSING = Truth.missing(Register.REPORTS);
    private static final Truth COARSE = Truth.tooCoarse();
    private static final Truth CONFLICT = Truth.unknown(Cause.CONFLICTING);

    @Test
    @DisplayName("義務の疑いは、当てはまるか、行われたか、まだ行えるかのうち、結論を動かすものだけ")
    void doubts_of_one_duty() {
        assertThat(duty(COARSE, MISSING, CONFLICT).doubt().causes())
                .isEqualTo(causes(Cause.TOO_COARSE, Cause.MISSING, Cause.CONFLICTING));
        assertThat(duty(COARSE, Truth.TRUE, CONFLICT).doubt().causes()).isEqualTo(causes(Cause.TOO_COARSE));
        assertThat(duty(Truth.FALSE, MISSING, CONFLICT).doubt().isFalse()).isTrue();
        assertThat(duty(Truth.TRUE, Truth.FALSE, CONFLICT).doubt().causes()).isEqualTo(causes(Cause.CONFLICTING));
        assertThat(duty(Truth.TRUE, Truth.TRUE, CONFLICT).doubt().isFalse()).isTrue();
        assertThat(duty(Truth.TRUE, MISSING, Truth.TRUE).doubt().causes()).isEqualTo(causes(Cause.MISSING));
    }

    @Test
    @DisplayName("確かに破られた義務のそばでは、ほかの疑いは数えない")
    void nothing_counts_beside_a_broken_duty() {
        Judgement judgement = new Judgement();
        judgement.add(Duty.of(Truth.FALSE));
        judgement.add(Duty.of(MISSING));
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.doubt().isFalse()).isTrue();
        assertThat(judgement.duties()).hasSize(2);
    }

    @Test
    @DisplayName("どちらに転んでも結論の変わらない義務の疑いは数えず、変わるものの疑いは合わさる")
    void only_what_makes_a_difference_counts() {
        Judgement perhapsLate = new Judgement();
        perhapsLate.add(duty(Truth.TRUE, Truth.FALSE, COARSE));
        perhapsLate.add(duty(Truth.TRUE, MISSING, Truth.TRUE));
        assertThat(perhapsLate.possible()).containsExactlyInAnyOrder(Verdict.PENDING, Verdict.VIOLATED);
        assertThat(perhapsLate.doubt().causes()).isEqualTo(causes(Cause.TOO_COARSE));
        Judgement both = new Judgement();
        both.add(Duty.of(COARSE));
        both.add(Duty.of(MISSING));
        assertThat(both.doubt().causes()).isEqualTo(causes(Cause.TOO_COARSE, Cause.MISSING));
        assertThat(Judgement.cause(both.doubt())).isEqualTo(Cause.MISSING);
        Judgement satisfied = new Judgement();
        satisfied.add(Duty.of(Truth.TRUE));
        satisfied.add(Duty.of(COARSE));
        assertThat(satisfied.doubt().causes()).isEqualTo(causes(Cause.TOO_COARSE));
        Judgement perhapsNone = new Judgement();
        perhapsNone.add(Duty.of(Truth.TRUE));
        perhapsNone.add(duty(MISSING, Truth.TRUE, Truth.FALSE));
        assertThat(perhapsNone.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(perhapsNone.doubt().isFalse()).isTrue();
    }

    @Test
    @DisplayName("一つの条件の下では、破られた義務のほかの疑いは数えず、条件の疑いだけが残る")
    void one_condition_for_several_duties() {
        Judgement part = new Judgement();
        part.add(Duty.of(Truth.FALSE));
        part.add(Duty.of(CONFLICT));
        Judgement judgement = new Judgement();
        judgement.add(part, MISSING);
        assertThat(judgement.possible()).containsExactlyInAnyOrder(Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
        assertThat(judgement.doubt().causes()).isEqualTo(causes(Cause.MISSING));
        assertThat(Judgement.registers(judgement.doubt())).containsExactly(Register.REPORTS);
        assertThat(judgement.duties()).allMatch(duty -> duty.applies().isUnknown());
    }

    @Test
    @DisplayName("別々の条件は、わけが同じでも別々に決まり、片方が破られていても、もう片方の疑いは残る")
    void conditions_of_their_own() {
        Judgement beginning = new Judgement();
        beginning.add(Duty.of(Truth.FALSE));
        Judgement ending = new Judgement();
        ending.add(Duty.of(MISSING));
        Judgement judgement = new Judgement();
        judgement.add(beginning, COARSE);
        judgement.add(ending, COARSE);
        assertThat(judgement.possible())
                .containsExactlyInAnyOrder(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED);
        assertThat(judgement.doubt().causes()).isEqualTo(causes(Cause.TOO_COARSE, Cause.MISSING));
        assertThat(Judgement.cause(judgement.doubt())).isEqualTo(Cause.MISSING);
    }

    @Test
    @DisplayName("成り立つ条件は中の疑いだけ、成り立たない条件は何も残さない")
    void certain_conditions() {
        Judgement part = new Judgement();
        part.add(Duty.of(MISSING));
        Judgement held = new Judgement();
        held.add(part, Truth.TRUE);
        assertThat(held.doubt().causes()).isEqualTo(causes(Cause.MISSING));
        assertThat(held.possible()).containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.VIOLATED);
        Judgement excluded = new Judgement();
        excluded.add(part, Truth.FALSE);
        assertThat(excluded.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(excluded.doubt().isFalse()).isTrue();
        Judgement idle = new Judgement();
        idle.add(duty(Truth.FALSE, MISSING, Truth.FALSE));
        Judgement perhapsIdle = new Judgement();
        perhapsIdle.add(idle, COARSE);
        assertThat(perhapsIdle.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(perhapsIdle.doubt().isFalse()).isTrue();
    }

    @Test
    @DisplayName("まだ行える義務と、破られたかもしれない義務が並ぶかどうか")
    void open_beside_doubtful_duties() {
        Judgement one = new Judgement();
        one.add(Duty.of(MISSING));
        assertThat(one.mixed()).isFalse();
        one.add(duty(Truth.TRUE, Truth.FALSE, Truth.TRUE));
        assertThat(one.mixed()).isTrue();
        Judgement pending = new Judgement();
        pending.add(duty(Truth.TRUE, MISSING, Truth.TRUE));
        pending.add(duty(Truth.TRUE, Truth.TRUE, Truth.TRUE));
        assertThat(pending.mixed()).isFalse();
        assertThat(pending.openForSure()).isTrue();
        Judgement violated = new Judgement();
        violated.add(Duty.of(Truth.FALSE));
        violated.add(Duty.of(MISSING));
        assertThat(violated.mixed()).isFalse();
        assertThat(violated.openForSure()).isFalse();
    }

    @Test
    @DisplayName("義務がなければ非該当。条件は積み重なる")
    void duties_and_conditions() {
        assertThat(new Judgement().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new Judgement().duties()).isEmpty();
        Duty dated = new Duty(Truth.TRUE, MISSING, COARSE, 7L, 9L);
        assertThat(dated.where(CONFLICT)).isEqualTo(new Duty(CONFLICT, MISSING, COARSE, 7L, 9L));
        assertThat(Judgement.registers(Truth.missing(0b101L)))
                .containsExactlyElementsOf(List.of(Register.values()[0], Register.values()[2]));
    }

    private static Duty duty(Truth applies, Truth done, Truth open) {
        return new Duty(applies, done, open, null, null);
    }

    private static int causes(Cause... causes) {
        int bits = 0;
        for (Cause cause : causes) {
            bits |= 1 << cause.ordinal();
        }
        return bits;
    }
}
