package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("examples/packs：架空の市の地域規定")
class ExamplePacksTest {
    private static final Path PACKS = Path.of("../examples/packs");
    private static final String TRUST = PACKS.resolve("trust.yaml").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @MethodSource("packs")
    @DisplayName("検査も事例も通り、二人の承認が今の内容に合う")
    void stands_as_approved(Path folder) {
        String pack = folder.toString();
        assertThat(run("pack", "check", pack)).as(out()).isEqualTo(0);
        assertThat(run("pack", "test", pack)).as(out()).isEqualTo(0);
        assertThat(out()).contains("相違 0");
        assertThat(run("pack", "verify", pack, "--trust", TRUST, "--at", "2026-09-30"))
                .as(out())
                .isEqualTo(0);
        assertThat(out()).contains("suzuki：内容と合う", "tanaka：内容と合う", "施行できます");
        assertThat(run("pack", "verify", pack, "--trust", TRUST, "--at", "2026-03-31"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("二つのパックを一つの判定に使える")
    void judges_with_both() {
        String dossier = PACKS.resolve("aoikawa-media/cases/窓口").toString();
        String media = PACKS.resolve("aoikawa-media").toString();
        String remote = PACKS.resolve("aoikawa-remote").toString();
        assertThat(run("check", dossier, "--pack", media, "--pack", remote, "--trust", TRUST, "--all"))
                .isEqualTo(1);
        assertThat(out())
                .contains("aoikawa-media.1", "removal-2", "aoikawa-remote.1")
                .contains("\n  aoikawa-media　葵川市 外部記録媒体取扱規程\n                                           ");
    }

    @Test
    @DisplayName("秘密鍵はどこにもない")
    void holds_no_private_key() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file ->
                            file.toString().endsWith(".key") || text(file).contains("PRIVATE KEY"));
        }
    }

    static Stream<Path> packs() throws IOException {
        try (Stream<Path> found = Files.list(PACKS)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int run(String... args) {
        out.reset();
        PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(new Terminal(out, err, false, false, Map.of()), new StandardJudge(), args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
