package jp.confidentiality.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final String MIXED = "承諾 consent-0088 は口頭（電話）であり、「書面」に当たらない。ほかに該当する承諾の記録はなく、承諾簿は"
            + " 2026-04-01～2026-09-30 完備と申告されている（担当：情報政策課）。The register is complete.";

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 20, 21, 40, 59, 80})
    @DisplayName("どの幅でも、幅を超えず、行頭に閉じ括弧や句読点が来ず、行末に開き括弧が来ない")
    void keeps_to_the_width_and_to_kinsoku(int columns) {
        List<String> lines = Wrap.lines(MIXED, columns);
        assertThat(lines).allSatisfy(line -> {
            assertThat(Width.of(line)).isLessThanOrEqualTo(columns);
            assertThat(line).doesNotStartWith(" ").doesNotMatch("^[、。）」～：].*").doesNotMatch(".*[（「]$");
        });
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(MIXED.replace(" ", ""));
    }

    @Test
    @DisplayName("IDと英単語は行の途中で切らない")
    void leaves_words_and_ids_whole() {
        assertThat(Wrap.lines("複製 copy-0107 の履歴", 12)).containsExactly("複製", "copy-0107 の", "履歴");
    }

    @Test
    @DisplayName("一行に収まらない語だけは切る")
    void cuts_what_is_wider_than_a_line() {
        assertThat(Wrap.lines("a".repeat(25), 10)).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
    }

    @Test
    @DisplayName("空の文も一行")
    void gives_one_line_for_nothing() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    @DisplayName("制御文字は端末に渡らない")
    void lets_no_control_character_through() {
        assertThat(Wrap.lines("a\u001b[31mb\nc\u202ed", 40)).containsExactly("a [31mb c d");
    }
}
