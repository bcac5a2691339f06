package jp.confidentiality.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.Test;

/** D1, D4, D12, D13: the values that everything else is made of. */
class TruthTest {
    @Test
    void whatStandsBesideATrueDisjunctOrAFalseConjunctDoesNotCount() {
        assertThat(Truth.MISSING.or(Truth.TRUE).isTrue()).isTrue();
        assertThat(Truth.MISSING.and(Truth.FALSE).isFalse()).isTrue();
        assertThat(Truth.HUMAN.or(Truth.TOO_COARSE).causes()).containsExactly(Cause.TOO_COARSE, Cause.HUMAN);
        assertThat(Truth.HUMAN.or(Truth.FALSE).causes()).containsExactly(Cause.HUMAN);
        assertThat(Truth.MISSING.not().isUnknown()).isTrue();
    }

    @Test
    void possibleIsEveryOutcomeOverAllFillings() {
        assertThat(Ruling.of(Truth.MISSING, Truth.TRUE).possible())
                .containsExactly(Verdict.NOT_APPLICABLE, Verdict.SATISFIED);
        assertThat(new Ruling(Truth.TRUE, Truth.MISSING, Truth.TRUE).possible())
                .containsExactly(Verdict.SATISFIED, Verdict.PENDING);
        assertThat(new Ruling(Truth.TRUE, Truth.FALSE, Truth.TOLERANCE).possible())
                .containsExactly(Verdict.PENDING, Verdict.VIOLATED);
        assertThat(Ruling.of(Truth.FALSE, Truth.MISSING).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void causeIsTheFirstThatMatters() {
        assertThat(Ruling.of(Truth.HUMAN, Truth.MISSING).cause()).isEqualTo(Cause.MISSING);
        assertThat(new Ruling(Truth.HUMAN, Truth.TRUE, Truth.MISSING).cause()).isEqualTo(Cause.HUMAN);
        assertThat(Ruling.of(Truth.TRUE).cause()).isNull();
    }

    @Test
    void severalDutiesAreOpenUntilOneIsNeitherKeptNorOpen() {
        Ruling kept = Ruling.of(Truth.TRUE);
        Ruling open = new Ruling(Truth.TRUE, Truth.FALSE, Truth.TRUE);
        Ruling late = Ruling.of(Truth.FALSE);
        Ruling idle = Ruling.of(Truth.FALSE, Truth.FALSE);
        assertThat(Ruling.together(List.of(kept, open)).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(Ruling.together(List.of(open, late)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Ruling.together(List.of(kept, idle)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Ruling.together(List.of(idle, idle)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        Ruling perhaps = Ruling.of(Truth.MISSING);
        assertThat(Ruling.together(List.of(kept, perhaps)).possible())
                .containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.VIOLATED);
        assertThat(Ruling.together(List.of(open, perhaps)).possible())
                .containsExactlyInAnyOrder(Verdict.PENDING, Verdict.VIOLATED);
    }

    @Test
    void whatStandsBesideAWorseDutyDoesNotCount() {
        Ruling missing = new Ruling(Truth.TRUE, Truth.MISSING, Truth.TRUE);
        Ruling coarse = new Ruling(Truth.TRUE, Truth.FALSE, Truth.TOO_COARSE);
        assertThat(Ruling.together(List.of(missing, coarse)).cause()).isEqualTo(Cause.TOO_COARSE);
        assertThat(Ruling.together(List.of(missing)).cause()).isEqualTo(Cause.MISSING);
    }

    @Test
    void nothingRecordedIsNotDoneYetWhileAllCanStillBeDone() {
        Ruling lenient = new Ruling(Truth.TRUE, Truth.FALSE, Truth.TRUE);
        Ruling strict = new Ruling(Truth.TRUE, Truth.MISSING, Truth.TRUE);
        assertThat(Ruling.together(d3 -> List.of(d3 ? lenient : strict)).verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(Ruling.together(d3 -> List.of(d3 ? lenient : strict, Ruling.of(Truth.MISSING)))
                        .possible())
                .containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.PENDING, Verdict.VIOLATED);
    }

    @Test
    void beforeIsCertainOnlyWhereTheIntervalsDoNotTouch() {
        When day = when("2026-07-03");
        assertThat(when("2026-07-02").before(day).isTrue()).isTrue();
        assertThat(when("2026-07-03T10:00").before(day).causes()).containsExactly(Cause.TOO_COARSE);
        assertThat(day.before(day).causes()).containsExactly(Cause.TOO_COARSE);
        assertThat(When.UNDATED.before(day).causes()).containsExactly(Cause.MISSING);
        When second = when("2026-07-03T10:00:00");
        assertThat(second.before(second).isFalse()).isTrue();
        assertThat(second.before(when("2026-07-03T10:00:01")).isTrue()).isTrue();
        assertThat(second.before(when("2026-07-03T10:00")).isUnknown()).isTrue();
        assertThat(when("2026-07-03T10:00").before(second).isFalse()).isTrue();
    }

    @Test
    void inForceADayOnlyStartIsMidnightAndADayOnlyEndIsTwentyFour() {
        When start = When.start(cell("2026-07-03"));
        When end = When.end(cell("2026-07-05"));
        assertThat(when("2026-07-03T00:00:00").within(start, end).isTrue()).isTrue();
        assertThat(when("2026-07-05T23:59:59").within(start, end).isTrue()).isTrue();
        assertThat(when("2026-07-06T00:00:00").within(start, end).isFalse()).isTrue();
        When exact = When.end(cell("2026-07-05T12:00:00"));
        assertThat(when("2026-07-05T11:59:59").within(start, exact).isTrue()).isTrue();
        assertThat(when("2026-07-05T12:00:00").within(start, exact).isFalse()).isTrue();
        assertThat(when("2026-07-05T12:00:00").within(start, When.NEVER).isTrue())
                .isTrue();
        assertThat(When.UNDATED.within(start, When.NEVER).causes()).containsExactly(Cause.MISSING);
    }

    @Test
    void endedAtAnUnknownTimeIsEndedByAsOf() {
        long asOf = Moment.parse("2026-07-03T10:00:00").earliest();
        When end = When.endBy(Cell.is(Moment.SOMETIME), asOf);
        assertThat(When.exactly(asOf).before(end).isFalse()).isTrue();
        assertThat(When.exactly(asOf - 1).before(end).isUnknown()).isTrue();
    }

    private static When when(String text) {
        return When.of(cell(text));
    }

    private static Cell<Moment> cell(String text) {
        return Cell.is(Moment.parse(text));
    }
}
