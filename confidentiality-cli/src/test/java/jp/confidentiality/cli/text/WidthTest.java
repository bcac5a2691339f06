package jp.confidentiality.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "複製, 4",
        "第3第3項(6), 11",
        "ｱｲｳ, 3",
        "（）, 4",
        "～, 2",
        "ID・パスワード, 14",
        "○, 1",
        "✗, 1",
        "…, 1",
        "①, 1",
        "が, 2",
        "𠮟る, 4",
        "👮, 2",
        "葛\uDB40\uDD00, 2",
    })
    @DisplayName("全角は2、半角と曖昧な字は1、結合文字は0")
    void counts_two_for_wide_one_for_others_none_for_combining(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"複製, 6, '複製  ', '  複製'", "複製, 3, 複製, 複製"})
    @DisplayName("表示幅で揃える")
    void fills_up_by_display_width(String text, int columns, String left, String right) {
        assertThat(Width.left(text, columns)).isEqualTo(left);
        assertThat(Width.right(text, columns)).isEqualTo(right);
    }
}
