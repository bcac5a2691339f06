package jp.confidentiality.io.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.confidentiality.io.DossierFolder;
import jp.confidentiality.model.dossier.Dossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed examples are those that the generator writes; they are read without a problem. */
class ExampleDossiersTest {
    private static final Path COMMITTED = Path.of("..", "examples");
    private static final Pattern ROW_ID = Pattern.compile("`([a-z-]+-[0-9]+(?:-r[0-9]+)?)`");

    @TempDir
    Path written;

    @ParameterizedTest
    @ValueSource(strings = {"clean", "troubled", "sparse"})
    @DisplayName("コミット済みの例は生成し直したものと同じ")
    void same_committedAsWritten(String example) throws IOException {
        ExampleDossiers.write(written);
        assertThat(files(COMMITTED.resolve(example)).keySet())
                .isEqualTo(files(written.resolve(example)).keySet());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(written.resolve(example))) {
            for (Path file : files) {
                same(COMMITTED.resolve(example).resolve(file.getFileName()), file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "troubled", "sparse"})
    @DisplayName("例のフォルダーは誤りなく読める")
    void read_withoutProblem(String example) {
        assertThat(DossierFolder.read(COMMITTED.resolve(example)).dossier().size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "troubled", "sparse"})
    @DisplayName("README が挙げる行はすべて実在する")
    void exists_everyRowThatTheReadmeNames(String example) throws IOException {
        Dossier dossier = DossierFolder.read(COMMITTED.resolve(example)).dossier();
        Set<String> known = new HashSet<>();
        dossier.standing().forEach(row -> known.add(row.id()));
        dossier.activities().forEach(row -> known.add(row.id()));
        Matcher named =
                ROW_ID.matcher(Files.readString(COMMITTED.resolve(example).resolve("README.md")));
        while (named.find()) {
            boolean party = named.group(1).matches("(worker|subcontractor|contractor|orderer|vendor)-.*");
            assertThat(party || known.contains(named.group(1)))
                    .as(named.group(1))
                    .isTrue();
        }
    }

    /** An archive's parts are compared rather than its bytes: how they are packed depends on the Java that packs. */
    private static void same(Path committed, Path written) throws IOException {
        if (written.toString().endsWith(".xlsx")) {
            assertThat(parts(committed)).isEqualTo(parts(written));
        } else {
            assertThat(committed).hasSameBinaryContentAs(written);
        }
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Returns the files of a folder that the generator writes. */
    private static Map<Path, Long> files(Path folder) throws IOException {
        Map<Path, Long> files = new TreeMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{csv,xlsx,yaml}")) {
            for (Path file : found) {
                files.put(file.getFileName(), 0L);
            }
        }
        return files;
    }
}
