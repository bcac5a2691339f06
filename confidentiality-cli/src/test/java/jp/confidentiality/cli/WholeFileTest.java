package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("全体を書いて置き換える")
    void replaces_the_file_as_a_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("判定書.json"), "old");
        new WholeFile(file).write(to -> to.write("new 新"));
        assertThat(file).hasContent("new 新");
        assertThat(files()).containsExactly(file);
    }

    @Test
    @DisplayName("途中で失敗すれば、前の内容が残り、書きかけも残らない")
    void leaves_everything_as_it_was_on_failure() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> new WholeFile(file).write(to -> {
                    to.write("half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    @DisplayName("リンクは指す先を置き換える")
    void follows_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        new WholeFile(link).write(to -> to.write("new"));
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisplayName("装置には直接書く")
    void writes_to_a_device_directly() throws IOException {
        Path device = Path.of("/dev/null");
        new WholeFile(device).write(to -> to.write("gone"));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    @DisplayName("フォルダや、ないフォルダの中には書けない")
    void refuses_folders() {
        assertThat(new WholeFile(folder).obstacle()).isEqualTo("folder");
        assertThat(new WholeFile(folder.resolve("none/a.json")).obstacle()).isEqualTo("no folder");
        assertThat(new WholeFile(folder.resolve("a.json")).obstacle()).isEmpty();
        assertThat(new WholeFile(Path.of("a.json")).obstacle()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
