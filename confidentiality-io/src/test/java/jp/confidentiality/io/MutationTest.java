package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("壊した入力")
class MutationTest {
    private static final int TIMES = Integer.getInteger("mutations", 300);

    private final TestFolder folder;

    MutationTest(@TempDir Path dir) {
        this.folder = new TestFolder(dir);
    }

    @Test
    @DisplayName("CSV をどう壊しても、読めるか、誤りとして断る")
    void readsOrRefusesMutatedCsv() {
        String text =
                "ID,複製日時,目的・用途,複製情報\ncopy-1,令和8年7月3日,\"a\nb\",info-1\ncopy-2,2026-07-03 10:15,不明,\"info-1、info-2\"\n";
        mutate("copy.csv", text.getBytes(StandardCharsets.UTF_8));
        mutate("copy.csv", text.getBytes(TestFolder.CP932));
    }

    @Test
    @DisplayName("ブックをどう壊しても、読めるか、誤りとして断る")
    void readsOrRefusesMutatedWorkbooks() throws IOException {
        folder.xlsx("copy.xlsx", sheet -> {
            sheet.value(0, 0, "ID");
            sheet.value(0, 1, "複製日時");
            sheet.value(1, 0, "copy-1");
            sheet.value(1, 1, 46206.5);
            sheet.style(1, 1).format("yyyy/m/d h:mm").set();
        });
        mutate("copy.xlsx", Files.readAllBytes(folder.path("copy.xlsx")));
    }

    @Test
    @DisplayName("dossier.yaml と規程をどう壊しても、読めるか、誤りとして断る")
    void readsOrRefusesMutatedYaml() throws IOException {
        byte[] profile;
        try (var in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            assertThat(in).isNotNull();
            profile = in.readAllBytes();
        }
        Path file = folder.path("own.yaml");
        Random random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            Files.write(file, mutated(profile, random));
            assertRefusedOnly(catchThrowable(() -> ProfileFile.read(file)));
        }
        Files.delete(file);
        mutate("dossier.yaml", TestFolder.DOSSIER.getBytes(StandardCharsets.UTF_8));
    }

    private void mutate(String name, byte[] good) {
        Random random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            folder.file(name, mutated(good, random));
            assertRefusedOnly(catchThrowable(folder::read));
        }
    }

    private static void assertRefusedOnly(@Nullable Throwable thrown) {
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(UnusableInputException.class);
            assertThat(((UnusableInputException) thrown).problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> {
                        assertThat(problem.ja()).isNotBlank();
                        assertThat(problem.en()).contains("Maybe").doesNotContain("Exception");
                    });
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\",:;\n\r\t -[]{}&*!#|'0".charAt(random.nextInt(20));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> bytes = inserted(bytes, at, random.nextInt(Math.min(40, bytes.length - at)) + 1);
                default -> bytes = removed(bytes, at, random.nextInt(Math.min(8, bytes.length - at)) + 1);
            }
        }
        return bytes;
    }

    /** Repeats {@code count} bytes from {@code at}. */
    private static byte[] inserted(byte[] bytes, int at, int count) {
        byte[] longer = new byte[bytes.length + count];
        System.arraycopy(bytes, 0, longer, 0, at + count);
        System.arraycopy(bytes, at, longer, at + count, bytes.length - at);
        return longer;
    }

    private static byte[] removed(byte[] bytes, int at, int count) {
        if (count >= bytes.length) {
            return bytes;
        }
        byte[] shorter = new byte[bytes.length - count];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + count, shorter, at, shorter.length - at);
        return shorter;
    }
}
