package jp.confidentiality.io.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.confidentiality.io.DossierFolder;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.pack.LocalPack;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The attacks that the guard refuses as rule text, here through the readers that would meet them first. */
@DisplayName("表・ブック・YAML に書かれた攻撃：読取りが断るか、ただの文字として規則に届かない")
class AttackedReadersTest {
    private static final Path CORPUS =
            Path.of("../confidentiality-rules/src/test/resources/jp/confidentiality/rules/guard/attacks");
    private static final List<String> HEADINGS =
            List.of("条番号", "規定名", "種別", "対象", "条件1", "比較1", "値1", "求めること", "内容", "形式", "期間", "起算", "施行日", "理由");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> cells() throws IOException {
        return Stream.concat(texts("table-cells"), texts("workbook-cells"))
                .filter(text -> !text.isBlank()); // a blank cell is no attack where a cell may be blank
    }

    static Stream<String> everything() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream()
                    .flatMap(AttackedReadersTest::texts);
        }
    }

    static Stream<String> yaml() {
        return texts("yaml");
    }

    @ParameterizedTest
    @MethodSource("everything")
    @DisplayName("規定名・値・理由に書いても、CSV でも XLSX でも、断るか、規則の文は一字も変わらない")
    void no_cell_reaches_a_rule(String text) throws IOException {
        String harmless = pack(csv("保守", "保守")).ruleText();
        for (String place : List.of("規定名", "値1", "理由")) {
            for (Path table : List.of(csv(place, text), workbook(place, text))) {
                try {
                    assertThat(pack(table).ruleText()).as(place).isEqualTo(harmless);
                } catch (UnusableInputException refused) {
                    assertThat(refused.problems()).as(place).isNotEmpty().allSatisfy(AttackedReadersTest::isTold);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    @DisplayName("セルへの攻撃は、種別・対象・条件・比較・求めること・内容・施行日のどの欄からも断る")
    void no_choice_takes_an_attack(String text) throws IOException {
        for (String place : List.of("条番号", "種別", "対象", "条件1", "比較1", "求めること", "内容", "施行日")) {
            for (Path table : List.of(csv(place, text), workbook(place, text))) {
                assertThat(problems(() -> pack(table))).as(place).isNotEmpty().allSatisfy(AttackedReadersTest::isTold);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("yaml")
    @DisplayName("pack.yaml・規程・dossier.yaml としても、その値としても断る")
    void no_yaml_runs(String text) throws IOException {
        Path pack = folder.resolve("kita-usb");
        PackTemplate.write(pack, "kita-usb", "yamada");
        Path description = pack.resolve("pack.yaml");
        String plain = Files.readString(description);
        String quoted = "'" + text.replace("'", "''").replace("\n", "\n  ") + "'";
        for (String attacked : List.of(
                text,
                plain + text + "\n",
                plain.replaceFirst("(?m)^name: .*$", "name: " + java.util.regex.Matcher.quoteReplacement(quoted)))) {
            Files.writeString(description, attacked);
            assertThat(problems(() -> PackFolder.read(pack))).isNotEmpty();
        }
        Path profile = Files.writeString(folder.resolve("own.yaml"), text);
        assertThat(problems(() -> ProfileFile.read(profile))).isNotEmpty();
        Path dossier = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("dossier.yaml"), text);
        assertThat(problems(() -> DossierFolder.read(dossier))).isNotEmpty();
    }

    private static void isTold(InputProblem problem) {
        assertThat(problem.file()).startsWith("規定表.");
        assertThat(problem.ja()).isNotBlank();
        assertThat(problem.en()).contains("Maybe");
    }

    private interface Reading {
        Object read();
    }

    private static List<InputProblem> problems(Reading reading) {
        try {
            reading.read();
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    private static LocalPack pack(Path table) {
        return new LocalPack(
                "kita-usb", "試験", "1", ProvisionTable.read(table.getFileName().toString(), table));
    }

    private static List<String> row(String place, String text) {
        List<String> row = new java.util.ArrayList<>(List.of(
                "1", "持出し", "禁止", "持出し", "目的・用途", "である", "保守", "行わないこと", "", "", "", "", "2026-04-01", "試験のため"));
        int column = HEADINGS.indexOf(place);
        if (column >= 0) {
            row.set(column, text);
        }
        return row;
    }

    private Path csv(String place, String text) throws IOException {
        StringBuilder line = new StringBuilder();
        row(place, text)
                .forEach(cell -> line.append(line.length() == 0 ? "" : ",")
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"'));
        return Files.writeString(folder.resolve("規定表.csv"), String.join(",", HEADINGS) + "\r\n" + line + "\r\n");
    }

    private Path workbook(String place, String text) throws IOException {
        Path file = folder.resolve("規定表.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("規定表");
            List<String> row = row(place, text);
            for (int i = 0; i < HEADINGS.size(); i++) {
                sheet.value(0, i, HEADINGS.get(i));
                sheet.value(1, i, row.get(i));
            }
        }
        return file;
    }

    private static Stream<String> texts(String group) {
        try {
            Object listed = new Load(
                            LoadSettings.builder().setCodePointLimit(1 << 20).build())
                    .loadFromString(Files.readString(CORPUS.resolve(group + ".yaml")));
            return ((List<?>) listed).stream().map(one ->
                    (String) Objects.requireNonNull(((Map<?, ?>) one).get("text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
