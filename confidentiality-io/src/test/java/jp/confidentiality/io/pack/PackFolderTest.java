package jp.confidentiality.io.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.pack.PackApproving.Keys;
import jp.confidentiality.io.pack.RefusedPackException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("パック：二人が承認した、その内容だけが施行される")
class PackFolderTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final Keys SUZUKI = PackApproving.newKeys();
    private static final Keys TANAKA = PackApproving.newKeys();
    private static final Keys YAMADA = PackApproving.newKeys();

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");
    private TrustedKeys trusted = TrustedKeys.of(java.util.Map.of());

    @BeforeEach
    void writePack() throws IOException {
        folder = temporary.resolve("パック");
        PackTemplate.write(folder, "kita-usb", "yamada");
        Path trust = temporary.resolve("trust.yaml");
        Files.writeString(
                trust,
                "keys:\n  suzuki: " + SUZUKI.open() + "\n  tanaka: " + TANAKA.open() + "\n  yamada: " + YAMADA.open()
                        + "\n");
        trusted = TrustedKeys.read(trust);
    }

    @Test
    @DisplayName("ひな形は、そのまま読める。既にあるファイルには上書きしない")
    void reads_the_template() {
        PackFolder read = PackFolder.read(folder);
        assertThat(read.pack().norms()).hasSize(2);
        assertThat(read.cases()).hasSize(5);
        assertThat(read.from()).isEqualTo("2026-04-01");
        assertThat(read.authors()).containsExactly("yamada");
        assertThatThrownBy(() -> PackTemplate.write(folder, "kita-usb", "yamada"))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    @DisplayName("二人の承認があれば施行できる。作成者は二人目になれる")
    void loads_what_two_people_approved() throws IOException {
        assertThat(refusal()).isEqualTo(Reason.UNSIGNED);
        PackApproving.approve(folder, "suzuki", SUZUKI.secret());
        assertThat(refusal()).isEqualTo(Reason.ONE_PERSON);
        PackApproving.approve(folder, "suzuki", SUZUKI.secret());
        assertThat(refusal()).isEqualTo(Reason.ONE_PERSON);
        PackApproving.approve(folder, "yamada", YAMADA.secret());
        assertThat(PackFolder.load(folder, trusted, SUMMER).name()).isEqualTo("kita-usb");
    }

    @Test
    @DisplayName("作成者だけの承認では施行できない")
    void refuses_approval_by_authors_only() throws IOException {
        Path description = folder.resolve("pack.yaml");
        Files.writeString(description, Files.readString(description).replace("[yamada]", "[yamada, suzuki]"));
        approve("suzuki", "yamada");
        assertThat(refusal()).isEqualTo(Reason.AUTHORS_ONLY);
        approve("tanaka");
        assertThat(PackFolder.load(folder, trusted, SUMMER).name()).isEqualTo("kita-usb");
    }

    @Test
    @DisplayName("鍵を知らない人の承認は数えない。同じ鍵を二人には使えない")
    void counts_trusted_people_only() throws IOException {
        approve("suzuki");
        PackApproving.approve(folder, "unknown", PackApproving.newKeys().secret());
        assertThat(refusal()).isEqualTo(Reason.ONE_PERSON);
        Path trust = temporary.resolve("twice.yaml");
        Files.writeString(trust, "keys:\n  suzuki: " + SUZUKI.open() + "\n  sato: " + SUZUKI.open() + "\n");
        assertThatThrownBy(() -> TrustedKeys.read(trust))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.problems().get(0).ja()).startsWith("同じ鍵が二人に使われています"));
    }

    @Test
    @DisplayName("他人の鍵で署名した承認は断る")
    void refuses_signatures_of_others() throws IOException {
        approve("suzuki");
        PackApproving.approve(folder, "tanaka", YAMADA.secret());
        assertThat(refusal()).isEqualTo(Reason.ALTERED);
    }

    @Test
    @DisplayName("どのファイルの一バイトが変わっても、ファイルが増えても減っても断る")
    void refuses_any_altered_byte() throws IOException {
        approve("suzuki", "tanaka");
        PackFolder.load(folder, trusted, SUMMER);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).collect(Collectors.toList());
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            byte[] before = Files.readAllBytes(file);
            byte[] after = before.clone();
            int at = new String(before, StandardCharsets.ISO_8859_1).indexOf("2026") + 3;
            after[at] = after[at] == '6' ? (byte) '5' : (byte) '6';
            Files.write(file, after);
            assertThatThrownBy(() -> PackFolder.load(folder, trusted, SUMMER))
                    .as(file.toString())
                    .isInstanceOf(RuntimeException.class);
            Files.write(file, before);
        }
        PackFolder.load(folder, trusted, SUMMER);
        Path more = Files.writeString(folder.resolve("覚書.md"), "");
        assertThat(refusal()).isEqualTo(Reason.ALTERED);
        Files.move(more, folder.resolve("規定表2.md"));
        assertThat(refusal()).isEqualTo(Reason.ALTERED);
    }

    @Test
    @DisplayName("承認の後に変えて承認し直すと、前の承認は外れる")
    void drops_approvals_of_another_content() throws IOException {
        approve("suzuki", "tanaka");
        Files.writeString(folder.resolve("覚書.md"), "変更");
        approve("suzuki");
        assertThat(PackFolder.read(folder).approvals()).hasSize(1);
        assertThat(refusal()).isEqualTo(Reason.ONE_PERSON);
    }

    @Test
    @DisplayName("承認の行のほかに何かを書き足すと断る")
    void reads_nothing_below_the_approvals() throws IOException {
        approve("suzuki", "tanaka");
        Path description = folder.resolve("pack.yaml");
        Files.writeString(description, Files.readString(description) + "version: \"9\"\n");
        assertThat(problems()).anyMatch(ja -> ja.contains("「version」というキーはありません"));
    }

    @Test
    @DisplayName("施行日の前と、期限の後は断る。その日は使える")
    void loads_on_the_days_it_is_in_force() throws IOException {
        Path description = folder.resolve("pack.yaml");
        Files.writeString(description, Files.readString(description).replace("# expires: 2027", "expires: 2027"));
        approve("suzuki", "tanaka");
        assertThat(refusal(LocalDate.of(2026, 3, 31))).isEqualTo(Reason.NOT_YET_IN_FORCE);
        PackFolder.load(folder, trusted, LocalDate.of(2026, 4, 1));
        PackFolder.load(folder, trusted, LocalDate.of(2027, 3, 31));
        assertThat(refusal(LocalDate.of(2027, 4, 1))).isEqualTo(Reason.EXPIRED);
    }

    @Test
    @DisplayName("規則ファイルと、よそのファイルと、リンクは断る")
    void refuses_files_that_do_not_belong() throws IOException {
        Files.writeString(folder.resolve("x.drl"), "rule x when then System.exit(1); end");
        Files.writeString(folder.resolve("run.sh"), "");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "規則ファイル（DRL）を含むパックは、既定では使えません。規定は表に書いてください。",
                        "パックに入れられないファイルです。規定表（.csv、.xlsx）、pack.yaml、cases/、覚書（.md、.txt）だけを置いてください。");
        Files.delete(folder.resolve("x.drl"));
        Files.delete(folder.resolve("run.sh"));
        Files.createSymbolicLink(folder.resolve("表.csv"), folder.resolve("規定表.csv"));
        assertThat(problems()).allMatch(ja -> ja.startsWith("リンク"));
    }

    @Test
    @DisplayName("付属の規定のIDは、パックの名前にも条番号にもできない")
    void refuses_the_ids_of_shipped_norms() throws IOException {
        Path description = folder.resolve("pack.yaml");
        String before = Files.readString(description);
        Files.writeString(description, before.replaceFirst("name: kita-usb", "name: C3P3I6"));
        assertThat(problems()).anyMatch(ja -> ja.startsWith("パック名「C3P3I6」は使えません。"));
        Files.writeString(description, before);
        Path table = folder.resolve("規定表.csv");
        Files.writeString(table, Files.readString(table).replace("\n1,", "\nC3P3I7.consent,"));
        assertThat(problems()).anyMatch(ja -> ja.contains("付属の規定のIDは使えません"));
    }

    @Test
    @DisplayName("事例表の誤りを、すべて一度に示す")
    void names_what_is_wrong_with_cases() throws IOException {
        Files.writeString(folder.resolve("cases/事例.csv"), """
                事例,記録,条番号,対象,判定,原因
                甲,記録,9,removal-1,違反,
                乙,記禄,1,removal-1,違反,
                丙,記録,1,removal-1,違犯,
                丁,記録,1,,違反,
                """);
        assertThat(problems())
                .containsExactly(
                        "2行目「条番号」欄: 条番号「9」はありません。使えるもの：1、2。",
                        "3行目「記録」欄: cases/ に「記禄」というフォルダーがありません。名前を確かめてください。",
                        "4行目「判定」欄: 判定「違犯」はありません。「違反」ですか？",
                        "5行目「対象」欄: 空欄です。書いてください。");
    }

    @Test
    @DisplayName("pack.yaml の誤りと表の誤りを、一度に示す")
    void names_what_is_wrong_with_every_file() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "name: kita-usb\ntitel: x\nversion: \"1\"\nfrom: 2026-04\n");
        Files.writeString(folder.resolve("規定表.csv"), "条番号\n");
        assertThat(problems())
                .anyMatch(ja -> ja.contains("「title」ではありませんか"))
                .anyMatch(ja -> ja.contains("「authors」の値がありません"))
                .anyMatch(ja -> ja.contains("「2026-04」は日時として読めません"))
                .anyMatch(ja -> ja.contains("「規定名」欄: この見出しがありません"));
    }

    private void approve(String... people) throws IOException {
        for (String person : people) {
            Keys keys = person.equals("suzuki") ? SUZUKI : person.equals("tanaka") ? TANAKA : YAMADA;
            PackApproving.approve(folder, person, keys.secret());
        }
    }

    private Reason refusal() {
        return refusal(SUMMER);
    }

    private Reason refusal(LocalDate day) {
        return catchThrowableOfType(RefusedPackException.class, () -> PackFolder.load(folder, trusted, day))
                .reason();
    }

    private List<String> problems() {
        return catchThrowableOfType(UnusableInputException.class, () -> PackFolder.read(folder)).problems().stream()
                .map(InputProblem::ja)
                .collect(Collectors.toList());
    }
}
