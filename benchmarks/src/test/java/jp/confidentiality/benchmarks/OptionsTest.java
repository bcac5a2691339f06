package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jp.confidentiality.benchmarks.Options.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    @DisplayName("競合を測るときは必ず所見を突き合わせる")
    void findingsAreComparedWheneverACompetitorIsTimed() {
        assertThat(Options.of().compares()).isTrue();
        assertThat(Options.of("--only", "duckdb,start").compares()).isTrue();
        assertThat(Options.of("--only=start,heap").compares()).isFalse();
    }

    @Test
    @DisplayName("選んだ部分と保管庫を読み取る")
    void partsAndArchive() {
        Options options = Options.of("--quick", "--only=start", "--archive", "engine.jsa");
        assertThat(options.parts()).containsExactly(Part.START);
        assertThat(options.archive()).isEqualTo(Path.of("engine.jsa"));
        assertThat(options.page()).isNull();
        assertThat(Options.of().parts()).doesNotContain(Part.PROFILE).contains(Part.MORE);
    }

    @Test
    @DisplayName("知らない選択肢や値の欠けは使い方を添えて断る")
    void unknownOptionsAreRefused() {
        assertThatThrownBy(() -> Options.of("--fast")).hasMessageContaining("Usage:");
        assertThatThrownBy(() -> Options.of("--only")).hasMessageContaining("needs a value");
    }
}
