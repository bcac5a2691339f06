package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.model.canonical.Canonical;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("既定の文字コードによらない読取り")
class DefaultCharsetTest {
    private final Path dir;
    private final TestFolder folder;

    DefaultCharsetTest(@TempDir Path dir) {
        this.dir = dir;
        this.folder = new TestFolder(dir);
    }

    @ParameterizedTest
    @CsvSource({"US-ASCII,ANSI_X3.4-1968", "MS932,UTF-8", "UTF-16,UTF-8"})
    @DisplayName("既定の文字コードが何であっても、同じ一件記録になる")
    void readsTheSameUnderEveryDefaultCharset(String charset, String fileNames) throws Exception {
        folder.file("複製履歴.csv", "ID,複製者,目的・用途\ncopy-1,ｗ－1,①照合～\n", TestFolder.CP932);
        folder.file("場所台帳.csv", "\uFEFFID,所在\nplace-1,発注者庁舎内\n");
        folder.xlsx("取得.xlsx", sheet -> {
            sheet.value(0, 0, "番号");
            sheet.value(1, 0, "取得-1");
        });
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + charset,
                        "-Dsun.jnu.encoding=" + fileNames,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        dir.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).isEqualTo(Main.describe(folder.read()));
    }

    /** Reads a folder and the shipped profile in a machine of its own. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            byte[] output = describe(DossierFolder.read(Path.of(arguments[0]))).getBytes(StandardCharsets.US_ASCII);
            System.out.write(output, 0, output.length);
            System.out.flush();
        }

        static String describe(DossierFolder read) {
            StringBuilder text = new StringBuilder();
            read.dossier().standing().forEach(fact -> text.append(Canonical.of(fact)));
            read.dossier().activities().forEach(fact -> text.append(Canonical.of(fact)));
            text.append(Canonical.of(ProfileFile.resolve(read.profile(), Path.of(""))));
            return read.dossier().size() + " " + text.toString().hashCode();
        }
    }
}
