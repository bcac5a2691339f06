package jp.confidentiality.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("行：ID・記録日時・訂正")
class RowTest {
    @ParameterizedTest
    @DisplayName("文字・数字・記号（. _ : / -）のIDは使える")
    @ValueSource(strings = {"copy-0107", "複製-０１", "a/b:c_d.e", "1", "𠮷-1"})
    void acceptsLettersDigitsAndFewSigns(String id) {
        assertThat(Row.of(id).id()).isEqualTo(id);
        assertThat(Row.isId(id)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("空白・空・予約語のIDは、値を示して断る")
    @ValueSource(strings = {"", " ", "a b", "a\n", "contract", "unrecorded", "a,b", "山田　太郎"})
    void refusesOtherIds(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of(id))
                .withMessageContaining("Field 'id' is '" + id + "'");
        assertThat(Row.isId(id)).isFalse();
    }

    @Test
    @DisplayName("IDは80文字まで")
    void refusesIdsThatAreTooLong() {
        assertThat(Row.isId("a".repeat(80))).isTrue();
        assertThat(Row.isId("a".repeat(81))).isFalse();
    }

    @Test
    @DisplayName("予約語を含むだけのIDは使える")
    void acceptsIdsThatOnlyBeginLikeASubject() {
        assertThat(Row.isId("contract-1")).isTrue();
        assertThat(Row.isId("unrecorded/2")).isTrue();
    }

    @Test
    @DisplayName("null のIDは断る")
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> Row.of(null)).withMessageContaining("Field 'id'");
    }

    @Test
    @DisplayName("記録日時と訂正先を持てる")
    void keepsRecordingMomentAndCorrection() {
        Row row = Row.of("a-2").recorded(Moment.parse("2026-07-03")).correcting("a-1");
        assertThat(row.recordedAt()).isEqualTo(Cell.is(Moment.parse("2026-07-03")));
        assertThat(row.corrects()).isEqualTo(Cell.is("a-1"));
        assertThat(Row.of("a-2").recordedAt()).isEqualTo(Cell.blank());
        assertThat(Specimens.copy(row)).isEqualTo(row);
    }

    @Test
    @DisplayName("不明な記録日時は、記録日時がないのと同じ")
    void readsAnUndatedRecordingMomentAsBlank() {
        assertThat(new Row("a", Cell.unknown(), null)).isEqualTo(Row.of("a"));
        assertThat(Row.of("a").recorded(Moment.SOMETIME)).isEqualTo(Row.of("a"));
    }

    @Test
    @DisplayName("自分自身・不明・IDでないものの訂正は断る")
    void refusesCorrectionsOfNoOtherRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of("a").correcting("a"))
                .withMessageContaining("Field 'corrects' of row 'a' names the row itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row("a", null, Cell.unknown()))
                .withMessageContaining("Field 'corrects' of row 'a' is unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of("a").correcting("b c"))
                .withMessageContaining("Field 'corrects' is 'b c'");
    }
}
