package jp.confidentiality.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import jp.confidentiality.model.fact.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("欄：値・空欄・不明")
class CellTest {
    @Test
    @DisplayName("値・空欄・不明は互いに区別される")
    void tellsValueBlankAndUnknownApart() {
        assertThat(Cell.is("a").isValue()).isTrue();
        assertThat(Cell.is("a").isBlank()).isFalse();
        assertThat(Cell.is("a").isUnknown()).isFalse();
        assertThat(Cell.blank().isBlank()).isTrue();
        assertThat(Cell.blank().isValue()).isFalse();
        assertThat(Cell.blank().isUnknown()).isFalse();
        assertThat(Cell.unknown().isUnknown()).isTrue();
        assertThat(Cell.unknown().isBlank()).isFalse();
        assertThat(Cell.unknown().isValue()).isFalse();
        assertThat(Cell.blank()).isNotEqualTo(Cell.unknown());
        assertThat(Cell.is("a")).isEqualTo(Cell.is("a")).hasSameHashCodeAs(Cell.is("a"));
        assertThat(Cell.is("a")).isNotEqualTo(Cell.is("b")).isNotEqualTo(Cell.blank());
    }

    @Test
    @DisplayName("欄がなければ空欄とみなす")
    void readsAsBlankWhereThereIsNoCell() {
        assertThat(Cell.<String>orBlank(null)).isSameAs(Cell.blank());
        assertThat(Cell.orBlank(Cell.is("a"))).isEqualTo(Cell.is("a"));
    }

    @Test
    @DisplayName("空欄や不明から値を取り出すと断る")
    void refusesToGiveTheValueOfAnEmptyCell() {
        assertThat(Cell.is("a").value()).isEqualTo("a");
        assertThat(Cell.is("a").orNull()).isEqualTo("a");
        assertThat(Cell.unknown().orNull()).isNull();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Cell.blank().value())
                .withMessageContaining("Cell is blank");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Cell.unknown().value())
                .withMessageContaining("Cell is unknown");
    }

    @Test
    @DisplayName("集合は写され、並べ替えられ、変更できない")
    void copiesAndSortsSets() {
        Set<String> given = new LinkedHashSet<>(List.of("c", "a", "b"));
        Cell<Set<String>> cell = Cell.is(given);
        given.add("d");
        assertThat(cell.value()).containsExactly("a", "b", "c");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> cell.value().add("x"));
        assertThat(Cell.texts("b", "a", "b").value()).containsExactly("a", "b");
        assertThat(Cell.choices(Form.ORAL, Form.WRITTEN, Form.ORAL).value()).containsExactly(Form.WRITTEN, Form.ORAL);
        assertThat(Cell.texts("b", "a")).isEqualTo(Cell.is(Set.of("a", "b")));
    }

    @Test
    @DisplayName("空の文字列や空の集合は値と認めない")
    void refusesValuesWithoutContent() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.is("")).withMessageContaining("Maybe Cell.blank()");
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.is(" \u3000\t"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.is(Set.of()))
                .withMessageContaining("set without members");
        assertThatIllegalArgumentException().isThrownBy(Cell::texts);
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.texts("a", " "));
    }

    @Test
    @DisplayName("null は値と認めず、理由を述べる")
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Cell.is(null)).withMessageContaining("Cell value is null");
        Set<String> withNull = new HashSet<>();
        withNull.add(null);
        assertThatNullPointerException().isThrownBy(() -> Cell.is(withNull)).withMessageContaining("set with null");
    }

    @Test
    @DisplayName("読み取った文字列は、中身がなければ空欄になる")
    void readsTextsWithoutContentAsBlank() {
        assertThat(Cell.text("a")).isEqualTo(Cell.is("a"));
        assertThat(Cell.text(" \u3000")).isSameAs(Cell.blank());
        assertThat(Cell.text(null)).isSameAs(Cell.blank());
    }

    @Test
    @DisplayName("文字列表現は状態だけで、中身を出さない")
    void showsItsStateNeverItsContent() {
        assertThat(Cell.is("極秘")).hasToString("given");
        assertThat(Cell.blank()).hasToString("blank");
        assertThat(Cell.unknown()).hasToString("unknown");
    }

    @Test
    @DisplayName("直列化しても空欄と不明は同じものに戻る")
    void keepsBlankAndUnknownSingle() {
        assertThat(Specimens.copy(Cell.blank())).isSameAs(Cell.blank());
        assertThat(Specimens.copy(Cell.unknown())).isSameAs(Cell.unknown());
        assertThat(Specimens.copy(Cell.texts("b", "a"))).isEqualTo(Cell.texts("a", "b"));
    }
}
