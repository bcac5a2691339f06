package jp.confidentiality.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private static Results results() {
        Results results = new Results("2026-11-22T05:00", "a \"machine\"");
        results.add(new Measured("plain, whole", 50, "ns/fact", List.of(110.0, 90.0, 100.0)));
        results.add(new Measured("engine, whole", 50, "ns/fact", List.of(600.0, 500.0, 550.0)));
        results.add(new Measured("plain, whole", 1000, "ns/fact", List.of(100.0)));
        results.add(new Measured("engine, whole", 1000, "ns/fact", List.of(1200.0)));
        return results;
    }

    @Test
    @DisplayName("JSONに書いて読み戻せる")
    void writtenAndRead() throws IOException {
        Path file = directory.resolve("raw.json");
        results().write(file);
        Results read = Results.read(file);
        assertThat(read.machine()).isEqualTo("a \"machine\"");
        assertThat(read.of("plain, whole")).isEqualTo(results().of("plain, whole"));
        assertThat(read.of("engine, whole")).isEqualTo(results().of("engine, whole"));
    }

    @Test
    @DisplayName("表には比と、達成したか、計測していないことが載る")
    void table() {
        String table = new GoalTable(results()).toString();
        assertThat(table).contains("5.50 (4.55–6.67)× of 100 (90–110) ns/fact").contains("12.00");
        assertThat(table.lines().filter(line -> line.contains("batch, every activity different, 50 ")))
                .singleElement()
                .asString()
                .endsWith("✓ |");
        assertThat(table.lines().filter(line -> line.contains("batch, every activity different, 1,000 ")))
                .singleElement()
                .asString()
                .endsWith("✗ |");
        assertThat(table.lines().filter(line -> line.contains("live watch, a fact")))
                .singleElement()
                .asString()
                .contains("not measured");
    }

    @Test
    @DisplayName("頁は目印の間だけ書き換わる")
    void pageBetweenItsMarkers() {
        String page = "a\n<!-- made by benchmarks/run: begin -->\nold\n<!-- made by benchmarks/run: end -->\nb\n";
        assertThat(Page.rewritten(page, "new\n")).isEqualTo(page.replace("old", "new"));
        assertThatThrownBy(() -> Page.rewritten("a\n", "new")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("計測値のある図だけが描かれる")
    void charts() throws IOException {
        Charts.draw(results(), directory);
        assertThat(Files.readString(directory.resolve("batch.svg")))
                .startsWith("<svg")
                .contains("polyline");
        assertThat(directory.resolve("duckdb.svg")).doesNotExist();
    }
}
