package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Moments read as starts and ends (D6, D12, D13), and why they cannot be compared (D4). */
class IntervalTest {
    private static final Consent ROW = Desk.row(Consent.class, "c", "act", ConsentAct.COPYING);
    private static final long CONSENTS = 1L << Register.CONSENTS.ordinal();
    private static final Cell<Moment> DAY = Cell.is(Desk.moment("2026-06-01"));
    private static final Cell<Moment> MINUTE = Cell.is(Desk.moment("2026-06-01T10:00"));
    private static final Cell<Moment> SOMETIME = Cell.is(Moment.SOMETIME);
    private static final long AS_OF = Desk.second("2026-09-30T18:00:00");

    @Test
    @DisplayName("欄が空き・不明なら、いつでもあり得て、その行の台帳が足りない。時期不明は粗く書かれたのと同じ")
    void unwritten_moments_are_missing() {
        for (Cell<Moment> cell : List.of(Cell.<Moment>blank(), Cell.<Moment>unknown())) {
            assertThat(Interval.of(ROW, cell))
                    .isEqualTo(new Interval(Long.MIN_VALUE, Long.MAX_VALUE, true, false, CONSENTS));
        }
        assertThat(Interval.of(ROW, SOMETIME)).isEqualTo(coarse(Long.MIN_VALUE, Long.MAX_VALUE));
        assertThat(Interval.of(ROW, MINUTE))
                .isEqualTo(coarse(Desk.second("2026-06-01T10:00:00"), Desk.second("2026-06-01T10:00:59")));
    }

    @Test
    @DisplayName("日だけの始まりは 00:00、日だけの終わりは 24:00、空きの終わりは終わりなし、時期不明の終わりは基準時まで")
    void starts_and_ends() {
        assertThat(Interval.start(ROW, DAY)).isEqualTo(Interval.at(Desk.second("2026-06-01T00:00:00")));
        assertThat(Interval.start(ROW, MINUTE)).isEqualTo(Interval.of(ROW, MINUTE));
        assertThat(Interval.start(ROW, Cell.blank()).missing()).isTrue();
        assertThat(Interval.end(ROW, DAY, AS_OF)).isEqualTo(Interval.at(Desk.second("2026-06-02T00:00:00")));
        assertThat(Interval.end(ROW, MINUTE, AS_OF)).isEqualTo(Interval.of(ROW, MINUTE));
        assertThat(Interval.end(ROW, Cell.blank(), AS_OF)).isEqualTo(Interval.NEVER);
        assertThat(Interval.end(ROW, Cell.unknown(), AS_OF).missing()).isTrue();
        assertThat(Interval.end(ROW, SOMETIME, AS_OF)).isEqualTo(coarse(Long.MIN_VALUE, AS_OF));
    }

    @Test
    @DisplayName("二つのうち先のもの。どちらが先か分からなければ幅と原因が合わさる")
    void the_sooner_of_two() {
        Interval early = coarse(0, 5);
        Interval late = coarse(5, 9);
        assertThat(early.sooner(late)).isSameAs(early);
        assertThat(late.sooner(early)).isSameAs(early);
        Interval written = coarse(2, 8);
        Interval unwritten = new Interval(4, 9, true, false, 2);
        Interval disputed = new Interval(3, 9, false, true, 4);
        assertThat(written.sooner(unwritten)).isEqualTo(new Interval(2, 8, true, false, 2));
        assertThat(unwritten.sooner(written)).isEqualTo(new Interval(2, 8, true, false, 2));
        assertThat(disputed.sooner(unwritten)).isEqualTo(new Interval(3, 9, true, true, 6));
        assertThat(unwritten.sooner(disputed)).isEqualTo(new Interval(3, 9, true, true, 6));
        assertThat(written.sooner(coarse(4, 9))).isEqualTo(coarse(2, 8));
    }

    @Test
    @DisplayName("同じ秒は前でなく、以前ではある。来ないものは何以前でもない")
    void the_same_second() {
        Interval at = Interval.at(7);
        assertThat(at.before(at).isFalse()).isTrue();
        assertThat(at.certainlyBefore(at)).isFalse();
        assertThat(at.notAfter(at).isTrue()).isTrue();
        assertThat(at.exact()).isTrue();
        assertThat(Interval.NEVER.notAfter(coarse(0, Long.MAX_VALUE)).isFalse()).isTrue();
        assertThat(Interval.NEVER.notAfter(Interval.UNKNOWN).isFalse()).isTrue();
        assertThat(coarse(0, 9).notAfter(Interval.UNKNOWN).isUnknown()).isTrue();
    }

    @Test
    @DisplayName("比べられないわけは、食い違い、記録のなさ、粗さの順に言う")
    void why_it_cannot_be_told() {
        Interval coarse = coarse(0, 9);
        Interval missing = new Interval(0, 9, true, false, 1);
        Interval disputed = new Interval(0, 9, false, true, 2);
        assertThat(Judgement.cause(coarse.imprecise(coarse))).isEqualTo(Cause.TOO_COARSE);
        assertThat(Judgement.cause(missing.imprecise(coarse))).isEqualTo(Cause.MISSING);
        assertThat(Judgement.cause(coarse.imprecise(missing))).isEqualTo(Cause.MISSING);
        assertThat(Judgement.cause(missing.imprecise(disputed))).isEqualTo(Cause.CONFLICTING);
        assertThat(Judgement.cause(disputed.imprecise(missing))).isEqualTo(Cause.CONFLICTING);
        assertThat(missing.imprecise(new Interval(0, 9, true, false, 4)).registers())
                .isEqualTo(5);
        assertThat(missing.moved(1, 2)).isEqualTo(new Interval(1, 2, true, false, 1));
    }

    private static Interval coarse(long lo, long hi) {
        return new Interval(lo, hi, false, false, 0);
    }
}
