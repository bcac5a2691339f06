package jp.confidentiality.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.fact.Register;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("完備の申告")
class CompletenessTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    @Test
    @DisplayName("全台帳を一行で申告できる")
    void readsAllRegisters() {
        assertThat(Completeness.parse("all 2026-04-01..2026-09-30")).isEqualTo(Completeness.all(FROM, TO));
        assertThat(Completeness.parse("  全台帳　2026-04-01..2026-09-30 ")).isEqualTo(Completeness.all(FROM, TO));
        assertThat(Completeness.all(FROM, TO).registers()).containsExactly(Register.values());
    }

    @Test
    @DisplayName("除く台帳と申告日時を添えられる")
    void readsExceptionsAndRecordingMoment() {
        Completeness declared =
                Completeness.parse("all 2026-04-01..2026-09-30 except incidents, 報告簿 recorded 2026-10-01T09:00");
        assertThat(declared.registers())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Register.INCIDENTS, Register.REPORTS)));
        assertThat(declared.recordedAt()).isEqualTo(Cell.is(Moment.parse("2026-10-01T09:00")));
        assertThat(Completeness.parse("copies 2026-04-01..2026-09-30 recorded 2026-10-01")
                        .recordedAt())
                .isEqualTo(Cell.is(Moment.parse("2026-10-01")));
    }

    @Test
    @DisplayName("台帳は識別子・英語名・日本語名で並べられる")
    void readsNamesOfRegisters() {
        assertThat(Completeness.parse("copies, ACCESS_RIGHTS、持出履歴，work-items 2026-04-01..2026-04-01"))
                .isEqualTo(Completeness.of(
                        Set.of(Register.COPIES, Register.ACCESS_RIGHTS, Register.REMOVALS, Register.WORK_ITEMS),
                        FROM,
                        FROM));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("どの台帳も三つの名で呼べる")
    void knowsEveryRegisterByThreeNames(Register register) {
        assertThat(Completeness.register(register.name())).isEqualTo(register);
        assertThat(Completeness.register(register.ja())).isEqualTo(register);
        assertThat(Completeness.register(register.en().replace(' ', '-'))).isEqualTo(register);
        assertThat(Register.values()).extracting(Register::ja).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @DisplayName("読めない申告は、値と手当を示して断る")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is not readable",
                "all | is not readable",
                "2026-04-01..2026-09-30 | is not readable",
                "all 2026-04-01 2026-09-30 | is not readable",
                "all 2026-04-01..2026-09-30 but incidents | is not readable",
                "copys 2026-04-01..2026-09-30 | Register 'copys' is unknown",
                "copies, 2026-04-01..2026-09-30 | Register '' is unknown",
                "all 2026-04-01..2026-09-30 except incident | Register 'incident' is unknown",
                "all 2026-04-01..2026-09-31 | names a day that does not exist",
                "all 2026-04-01..2026-09-30 recorded yesterday | names a day that does not exist",
                "all 2026-09-30..2026-04-01 | before field 'from' (2026-09-30)",
                "copies 2026-04-01..2026-09-30 except copies | 'registers' of a completeness declaration is empty"
            })
    void refusesOtherLines(String line, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.parse(line))
                .withMessageContaining(words);
    }

    @Test
    @DisplayName("台帳の集合は写され、並べ替えられ、変更できない")
    void copiesItsRegisters() {
        Set<Register> given = EnumSet.of(Register.REPORTS, Register.COPIES);
        Completeness declared = Completeness.of(given, FROM, TO);
        given.clear();
        assertThat(declared.registers()).containsExactly(Register.REPORTS, Register.COPIES);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> declared.registers().clear());
        assertThat(Specimens.copy(declared)).isEqualTo(declared);
    }

    @Test
    @DisplayName("知らない台帳の名を、例外が持つ")
    void namesTheUnknownRegister() {
        assertThatExceptionOfType(Completeness.UnknownRegisterException.class)
                .isThrownBy(() -> Completeness.register(" copys "))
                .satisfies(unknown -> assertThat(unknown.name()).isEqualTo("copys"));
    }

    @Test
    @DisplayName("要るものがなければ欄名を示して断り、申告日時の不明はないものとみる")
    @SuppressWarnings("NullAway")
    void refusesWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.of(null, FROM, TO))
                .withMessageContaining("Field 'registers'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.all(null, TO))
                .withMessageContaining("Field 'from'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.all(FROM, null))
                .withMessageContaining("Field 'to'");
        assertThat(new Completeness(EnumSet.allOf(Register.class), FROM, TO, null))
                .isEqualTo(Completeness.all(FROM, TO));
        assertThat(new Completeness(EnumSet.allOf(Register.class), FROM, TO, Cell.unknown()))
                .isEqualTo(Completeness.all(FROM, TO));
    }
}
