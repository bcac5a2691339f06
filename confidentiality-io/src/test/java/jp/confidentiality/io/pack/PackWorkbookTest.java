package jp.confidentiality.io.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import jp.confidentiality.io.TableFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.model.fact.FactType;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("選択肢の出るExcelブックのひな形")
class PackWorkbookTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("CSVのひな形と同じ規定と事例として読める")
    void is_read_back() throws IOException {
        PackTemplate.write(folder.resolve("csv"), "kita-usb", "yamada");
        PackTemplate.write(folder.resolve("xlsx"), "kita-usb", "yamada", true);
        PackFolder plain = PackFolder.read(folder.resolve("csv"));
        PackFolder workbook = PackFolder.read(folder.resolve("xlsx"));
        assertThat(folder.resolve("xlsx/規定表.csv")).doesNotExist();
        assertThat(workbook.pack()).isEqualTo(plain.pack());
        assertThat(workbook.cases())
                .extracting(one -> one.title() + one.norm() + one.subject() + one.verdict() + one.cause())
                .isEqualTo(plain.cases().stream()
                        .map(one -> one.title() + one.norm() + one.subject() + one.verdict() + one.cause())
                        .toList());
    }

    @Test
    @DisplayName("語彙のすべての語が選択肢にあり、選ぶ欄には入力規則がある")
    void offers_the_vocabulary() throws IOException {
        PackTemplate.write(folder, "kita-usb", "yamada", true);
        Path table = folder.resolve("規定表.xlsx");
        List<String> words = new ArrayList<>(Mechanism.vocabulary().firstWords());
        words.addAll(Vocabulary.subjects().firstWords());
        FactType.all().forEach(type -> type.columns().forEach(column -> words.add(column.ja())));
        words.addAll(DutyReading.BEGINNINGS.firstWords());
        words.addAll(List.of("契約", "義務", "禁止", "書面", "問わない", "第三者提供", "漏えい防止措置", "事故の発生", "極秘"));
        assertThat(shared(table)).containsAll(words);
        String sheet = part(table, "xl/worksheets/sheet1.xml");
        for (String column : List.of("C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O")) {
            assertThat(sheet).contains("<dataValidation sqref=\"" + column + "3:" + column + "302\" type=\"list\"");
        }
        assertThat(sheet).contains("ySplit=\"2\"", "state=\"frozen\"");
        Matcher formula = Pattern.compile("<formula1>(.*?)</formula1>").matcher(sheet);
        while (formula.find()) {
            assertThat(formula.group(1)).hasSizeLessThan(255);
        }
    }

    @Test
    @DisplayName("どの対象の条件にも、どの求めることの内容にも、一覧がある")
    void has_a_list_for_every_choice() throws IOException {
        PackTemplate.write(folder, "kita-usb", "yamada", true);
        String lists = part(folder.resolve("規定表.xlsx"), "xl/worksheets/sheet2.xml");
        String first = lists.substring(lists.indexOf("<row r=\"1\""), lists.indexOf("<row r=\"2\""));
        List<String> shared = shared(folder.resolve("規定表.xlsx"));
        List<String> names = new ArrayList<>();
        Matcher cell = Pattern.compile("<v>(\\d+)</v>").matcher(first);
        while (cell.find()) {
            names.add(shared.get(Integer.parseInt(cell.group(1))));
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .containsAll(Vocabulary.subjects().firstWords());
        assertThat(names).contains("持出し：外部記録媒体", "事故：種類", "場所：所在").doesNotContain("持出し：鍵長", "持出し：持出方法");
        for (Mechanism one : Mechanism.values()) {
            boolean listed = one.needs(Heading.CONTENT) && one != Mechanism.RECORDED;
            assertThat(names.contains(one.ja())).as(one.ja()).isEqualTo(listed);
        }
    }

    @Test
    @DisplayName("選択肢のほかのシートにデータがあれば断る。説明の行は見出しの上だけ")
    void refuses_other_sheets() throws IOException {
        assertThat(TableFile.read("a.xlsx", book("選択肢", "※ 説明"), 10).lines())
                .extracting(line -> line.cell(0))
                .containsExactly("見出し", "※ 行");
        Path other = book("選択肢2", "※ 説明");
        assertThatThrownBy(() -> TableFile.read("a.xlsx", other, 10))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("2枚目のシート");
    }

    private Path book(String second, String note) throws IOException {
        Path file = folder.resolve(second + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            sheet.value(0, 0, note);
            sheet.value(1, 0, "見出し");
            sheet.value(2, 0, "※ 行");
            workbook.newWorksheet(second).value(0, 0, "データ");
        }
        return file;
    }

    private static List<String> shared(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher text = Pattern.compile("<si><t[^>]*>(.*?)</t></si>", Pattern.DOTALL)
                .matcher(part(file, "xl/sharedStrings.xml"));
        while (text.find()) {
            found.add(Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(text.group(1))
                    .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))));
        }
        return found;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
