package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.confidentiality.model.canonical.Canonical;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Profile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("暗号リストのファイル")
class CipherListFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final String NAME = "暗号リスト-2029.tsv";
    private static final String LIST = """
            # 写して直した版
            edition\tLS-0001-2029R1
            date\t2029-04-01
            modes\tGCM
            other-modes\t
            name\tstatus\tkind\tkey-bits\tspellings
            CLEFIA\t電子政府推奨暗号リスト\tブロック暗号\t\tCLEFIA|クレフィア
            AES\tmonitored\tblock\t\tAES
            """;
    private static final String OWN =
            "{edition: LS-0001-2029R1, list: " + NAME + ", minimum-key-bits: {CLEFIA: 128}, modes: [GCM]}";

    private final Path folder;

    CipherListFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @DisplayName("規程の横に置いた版を読む。Excel の保存する CP932 でもよい")
    void readsTheListBesideTheProfile() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, CsvCharset.CP932)) {
            Files.writeString(folder.resolve(NAME), LIST, charset);
            CipherPolicy policy = read(OWN).ciphers(DAY);
            assertThat(policy.edition()).isEqualTo("LS-0001-2029R1");
            assertThat(policy.list().acceptable()).containsExactly("CLEFIA");
            assertThat(policy.list().ciphers().get(0).spellings()).containsExactly("CLEFIA", "クレフィア");
        }
    }

    @Test
    @DisplayName("版は施行日付きにでき、リストの中身が変われば規程の正準形が変わる")
    void belongsToTheValuesOfTheProfile() throws IOException {
        Files.writeString(folder.resolve(NAME), LIST);
        Profile before = read("\n  - {from: 2026-01-01, value: {edition: LS-0001-2022R2, minimum-key-bits: {AES: 128},"
                + " modes: [CBC]}}\n  - {from: 2026-09-01, value: " + OWN + "}");
        assertThat(before.ciphers(LocalDate.of(2026, 8, 31)).edition()).isEqualTo("LS-0001-2022R2");
        assertThat(before.ciphers(DAY).edition()).isEqualTo("LS-0001-2029R1");
        String canonical = Canonical.of(read(OWN));
        Files.writeString(folder.resolve(NAME), LIST.replace("クレフィア", "クレヒア"));
        assertThat(Canonical.of(read(OWN))).isNotEqualTo(canonical);
    }

    @Test
    @DisplayName("リストの誤りは、そのファイル名・行・欄・値を付けて示す")
    void refusesAListThatIsWrong() throws IOException {
        Files.writeString(folder.resolve(NAME), LIST.replace("monitored", "監視中").replace("ブロック暗号", "箱"));
        assertThat(problems(OWN))
                .extracting(InputProblem::file, InputProblem::line, InputProblem::field, InputProblem::value)
                .containsExactly(
                        tuple(NAME, 7, "ciphers.list.kind", "箱"), tuple(NAME, 8, "ciphers.list.status", "監視中"));
    }

    @Test
    @DisplayName("規程とリストが合わなければ、規程の行を示して断る")
    void refusesAProfileThatDoesNotFitItsList() throws IOException {
        Files.writeString(folder.resolve(NAME), LIST);
        assertThat(only(OWN.replace("edition: LS-0001-2029R1", "edition: LS-0001-2030R1"))
                        .field())
                .isEqualTo("ciphers.edition");
        assertThat(only(OWN.replace("CLEFIA: 128", "CLEFIAA: 128")).en()).contains("'CLEFIA' was meant");
        assertThat(only(OWN.replace("CLEFIA: 128", "AES: 128")).field()).isEqualTo("ciphers.minimum-key-bits.AES");
        assertThat(only(OWN.replace("[GCM]", "[GCM, ECB]")).value()).isEqualTo("ECB");
        assertThat(only("{edition: LS-0001-2029R1, minimum-key-bits: {AES: 128}, modes: [GCM]}")
                        .en())
                .contains("LS-0001-2022R2", "list:");
    }

    @Test
    @DisplayName("規程と同じフォルダーの、あるファイルしか読まない")
    void readsNoOtherFile() throws IOException {
        for (String name : List.of(NAME, "../other.tsv", "/etc/passwd", "a/b.tsv", ".")) {
            InputProblem problem = only(OWN.replace(NAME, name));
            assertThat(problem.field()).isEqualTo("ciphers.list");
            assertThat(problem.line()).isPositive();
        }
        Files.writeString(folder.resolve("elsewhere"), LIST);
        Files.createSymbolicLink(folder.resolve(NAME), folder.resolve("elsewhere"));
        assertThat(only(OWN).field()).isEqualTo("ciphers.list");
        Files.delete(folder.resolve(NAME));
        Files.write(folder.resolve(NAME), new byte[(1 << 20) + 1]);
        assertThat(only(OWN).en()).contains("no cipher list");
    }

    @Test
    @DisplayName("一件記録のフォルダーには、その規程の示すリストを置ける。ほかの .tsv は断る")
    void mayLieInADossierFolder() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), """
                contract:
                  {id: K-1, orderer: city, contractor: c-1, instruments: [C], from: 2026-04-01, until: 2027-03-31}
                profile: own.yaml
                as-of: 2026-09-30
                """);
        Files.writeString(folder.resolve("own.yaml"), profile(OWN));
        Files.writeString(folder.resolve(NAME), LIST);
        assertThat(DossierFolder.read(folder).profile()).isEqualTo("own.yaml");
        Files.writeString(folder.resolve("copy.tsv"), "");
        assertThat(catchThrowableOfType(UnusableInputException.class, () -> DossierFolder.read(folder))
                        .problems())
                .extracting(InputProblem::file)
                .containsExactly("copy.tsv");
    }

    private Profile read(String ciphers) throws IOException {
        return ProfileFile.read(Files.writeString(folder.resolve("own.yaml"), profile(ciphers)));
    }

    private InputProblem only(String ciphers) throws IOException {
        assertThat(problems(ciphers)).hasSize(1);
        return problems(ciphers).get(0);
    }

    private List<InputProblem> problems(String ciphers) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), profile(ciphers));
        return catchThrowableOfType(UnusableInputException.class, () -> ProfileFile.read(file))
                .problems();
    }

    /** Returns the shipped example under another name, with other ciphers. */
    private static String profile(String ciphers) {
        try (InputStream in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("name: example-2026", "name: own")
                            .replaceFirst("(?m)^ciphers:(\\n  .*)+", "ciphers: " + ciphers)
                    + "\nreason: 制定\ndecided-by: 情報政策課長\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
