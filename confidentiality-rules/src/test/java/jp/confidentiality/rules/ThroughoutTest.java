package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Something that has to stand the whole time (W, D13): here storage, from 2026-06-01 until the end of 06-30. */
class ThroughoutTest {
    private static final Storage ROW = Desk.row(Storage.class, "s");
    private static final Interval JUNE = exact("2026-06-01T00:00:00");
    private static final Interval JULY = exact("2026-07-01T00:00:00");
    private static final Truth CELL_MISSING = Truth.missing(Register.ITEMS);

    @Test
    @DisplayName("切れ目なく続けば、どの順で記録されていても、終始である")
    void stretches_follow_each_other() {
        assertThat(storage(complete())
                        .add(ROW, exact("2026-06-20T00:00:00"), JULY, Truth.TRUE)
                        .add(ROW, exact("2026-05-01T00:00:00"), exact("2026-06-10T12:00:00"), Truth.TRUE)
                        .add(ROW, exact("2026-06-10T12:00:00"), exact("2026-06-20T00:00:00"), Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isTrue())
                .isTrue();
        assertThat(storage(complete())
                        .add(ROW, JUNE, exact("2026-06-20T00:00:00"), Truth.TRUE)
                        .add(ROW, exact("2026-06-05T00:00:00"), exact("2026-06-06T00:00:00"), Truth.TRUE)
                        .add(ROW, exact("2026-06-15T00:00:00"), JULY, Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isTrue())
                .isTrue();
        assertThat(storage(Desk.of().weigher())
                        .add(ROW, JUNE, JULY, Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("一秒の途切れも途切れである。台帳が完備でなければ分からない")
    void a_gap_of_a_second() {
        Interval breaks = exact("2026-06-10T12:00:00");
        Interval resumes = exact("2026-06-10T12:00:01");
        assertThat(storage(complete())
                        .add(ROW, JUNE, breaks, Truth.TRUE)
                        .add(ROW, resumes, JULY, Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        assertThat(storage(complete())
                        .add(ROW, exact("2026-06-01T00:00:01"), JULY, Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        assertThat(storage(complete())
                        .add(ROW, JUNE, exact("2026-06-30T23:59:59"), Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        assertThat(storage(complete()).holds(Register.STORAGE).isFalse()).isTrue();
        assertThat(storage(complete())
                        .add(ROW, JUNE, JULY, Truth.FALSE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        Truth incomplete = storage(
                        Desk.of().complete("storage 2026-06-01..2026-06-29").weigher())
                .add(ROW, JUNE, breaks, Truth.TRUE)
                .holds(Register.STORAGE);
        assertMissing(incomplete, Register.STORAGE);
    }

    @Test
    @DisplayName("完備の申告は、きっかけの日から終わりの前の秒の日まででよい")
    void complete_for_that_time() {
        assertThat(storage(Desk.of().complete("storage 2026-06-01..2026-06-30").weigher())
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        Throughout time =
                storage(Desk.of().complete("storage 2026-06-01..2026-06-30").weigher());
        assertMissing(time.holds(Register.STORAGE, exact("2026-05-31T00:00:00"), JULY), Register.STORAGE);
        assertMissing(time.holds(Register.STORAGE, JUNE, exact("2026-07-01T00:00:01")), Register.STORAGE);
    }

    @Test
    @DisplayName("当てはまるか分からない行は、それがなければ途切れる所でだけ、わけになる")
    void rows_that_perhaps_fit() {
        Truth perhaps = storage(complete()).add(ROW, JUNE, JULY, CELL_MISSING).holds(Register.STORAGE);
        assertMissing(perhaps, Register.ITEMS);
        Truth incomplete =
                storage(Desk.of().weigher()).add(ROW, JUNE, JULY, CELL_MISSING).holds(Register.STORAGE);
        assertMissing(incomplete, Register.ITEMS, Register.STORAGE);
        Truth beside = storage(complete())
                .add(ROW, JUNE, exact("2026-06-20T00:00:00"), Truth.TRUE)
                .add(ROW, exact("2026-06-05T00:00:00"), exact("2026-06-06T00:00:00"), Truth.missing(Register.PLACES))
                .add(ROW, exact("2026-06-20T00:00:00"), JULY, CELL_MISSING)
                .holds(Register.STORAGE);
        assertMissing(beside, Register.ITEMS);
        Truth outside = storage(complete())
                .add(ROW, exact("2026-05-01T00:00:00"), JUNE, Truth.missing(Register.PLACES))
                .add(ROW, JULY, exact("2026-08-01T00:00:00"), Truth.missing(Register.CHECKS))
                .add(ROW, JUNE, JULY, CELL_MISSING)
                .holds(Register.STORAGE);
        assertMissing(outside, Register.ITEMS);
        Truth reaching = storage(complete())
                .add(ROW, JUNE, exact("2026-06-20T00:00:00"), Truth.TRUE)
                .add(ROW, exact("2026-06-19T00:00:00"), exact("2026-08-01T00:00:00"), CELL_MISSING)
                .holds(Register.STORAGE);
        assertMissing(reaching, Register.ITEMS);
        Truth since = storage(complete())
                .add(ROW, exact("2026-06-10T00:00:00"), JULY, Truth.TRUE)
                .add(ROW, exact("2026-05-01T00:00:00"), exact("2026-06-11T00:00:00"), CELL_MISSING)
                .holds(Register.STORAGE);
        assertMissing(since, Register.ITEMS);
    }

    @Test
    @DisplayName("始まりか終わりが粗い行は、足りるかもしれず、足りないかもしれない")
    void coarse_bounds_of_a_row() {
        Interval day = Desk.at("2026-06-01");
        assertCause(storage(complete()).add(ROW, day, JULY, Truth.TRUE).holds(Register.STORAGE), Cause.TOO_COARSE);
        Interval lastDay = new Interval(Desk.second("2026-06-30T00:00:00"), JULY.lo(), false, false, 0);
        assertCause(storage(complete()).add(ROW, JUNE, lastDay, Truth.TRUE).holds(Register.STORAGE), Cause.TOO_COARSE);
        assertThat(storage(complete())
                        .add(ROW, JUNE, Desk.at("2026-06-30"), Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        assertThat(storage(complete())
                        .add(ROW, Desk.at("2026-05-31"), Desk.at("2026-07-01"), Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("いつからいつまでかが粗ければ、最も長い時間を覆って終始、最も短い時間も覆わなければ途切れ")
    void coarse_bounds_of_the_time() {
        Interval from = Desk.at("2026-06-01");
        Interval to = Desk.at("2026-06-30");
        Weigher weigher = complete();
        assertThat(new Throughout(weigher, from, to)
                        .add(ROW, JUNE, JULY, Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isTrue())
                .isTrue();
        assertCause(
                new Throughout(weigher, from, to)
                        .add(ROW, exact("2026-06-01T12:00:00"), JULY, Truth.TRUE)
                        .holds(Register.STORAGE),
                Cause.TOO_COARSE);
        assertCause(
                new Throughout(weigher, from, to)
                        .add(ROW, JUNE, exact("2026-06-30T00:00:00"), Truth.TRUE)
                        .holds(Register.STORAGE),
                Cause.TOO_COARSE);
        assertThat(new Throughout(weigher, from, to)
                        .add(ROW, JUNE, exact("2026-06-29T23:59:59"), Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        assertThat(new Throughout(weigher, from, to)
                        .add(ROW, exact("2026-06-02T00:00:00"), JULY, Truth.TRUE)
                        .holds(Register.STORAGE)
                        .isFalse())
                .isTrue();
        assertCause(
                new Throughout(weigher, JUNE, Desk.at("2026-06-30"))
                        .add(ROW, JUNE, exact("2026-06-30T12:00:00"), Truth.TRUE)
                        .holds(Register.STORAGE),
                Cause.TOO_COARSE);
    }

    @Test
    @DisplayName("説明では、続いていた行と、途切れまたは完備でない台帳を言う")
    void tells_why() {
        Weigher weigher = complete();
        weigher.explaining(true);
        assertThat(Desk.reasons(
                        storage(weigher).add(ROW, JUNE, JULY, Truth.TRUE).holds(Register.STORAGE)))
                .containsExactly(Because.STOOD);
        assertThat(Desk.reasons(storage(weigher)
                        .add(ROW, JUNE, exact("2026-06-02T00:00:00"), Truth.TRUE)
                        .holds(Register.STORAGE)))
                .containsExactlyInAnyOrder(Because.GAP, Because.STOOD);
        assertThat(Desk.reasons(
                        storage(weigher).add(ROW, JUNE, JULY, CELL_MISSING).holds(Register.STORAGE)))
                .containsExactly(Because.STOOD);
        Weigher incomplete = Desk.of().weigher();
        incomplete.explaining(true);
        assertThat(Desk.reasons(storage(incomplete).holds(Register.STORAGE)))
                .containsExactly(Because.REGISTER_INCOMPLETE);
        assertThat(Desk.reasons(
                        storage(incomplete).add(ROW, JUNE, JULY, CELL_MISSING).holds(Register.STORAGE)))
                .containsExactlyInAnyOrder(Because.REGISTER_INCOMPLETE, Because.STOOD);
    }

    private static Throughout storage(Weigher weigher) {
        return new Throughout(weigher, JUNE, JULY);
    }

    private static Weigher complete() {
        return Desk.of().complete(Desk.ALL).weigher();
    }

    private static Interval exact(String second) {
        return Interval.at(Desk.second(second));
    }

    private static void assertMissing(Truth truth, Register... registers) {
        assertCause(truth, Cause.MISSING);
        assertThat(Desk.registers(truth)).containsExactlyInAnyOrder(registers);
    }

    private static void assertCause(Truth truth, Cause cause) {
        assertThat(truth.isUnknown()).isTrue();
        assertThat(truth.causes()).isEqualTo(1 << cause.ordinal());
    }
}
