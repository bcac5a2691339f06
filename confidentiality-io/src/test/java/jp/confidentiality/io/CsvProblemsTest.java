package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CSV の誤り")
class CsvProblemsTest {
    private final TestFolder folder;

    CsvProblemsTest(@TempDir Path dir) {
        this.folder = new TestFolder(dir);
    }

    @Test
    @DisplayName("欄の誤りは、ファイル・行・見出し・値・直し方を示す")
    void tellsFileLineHeadingValueAndCure() {
        InputProblem problem = folder.file("複製.csv", "ID,複製日時\ncopy-1,2026-07-03\n\ncopy-2,2026-02-30\n")
                .only();
        assertThat(problem.file()).isEqualTo("複製.csv");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo("複製日時");
        assertThat(problem.field()).isEqualTo("at");
        assertThat(problem.value()).isEqualTo("2026-02-30");
        assertThat(problem.en()).isEqualTo("'2026-02-30' is no day or time that exists. Maybe a digit is wrong.");
        assertThat(problem.ja()).isEqualTo("「2026-02-30」という日時はありません。数字を確かめてください。");
        assertThat(problem).hasToString("複製.csv:4:複製日時 [at] '2026-02-30' " + problem.ja() + " / " + problem.en());
    }

    @Test
    @DisplayName("引用符の中の改行の後も、行番号は実際の行")
    void countsLinesInsideQuotes() {
        InputProblem problem = folder.file("copy.csv", "ID,目的・用途,種別\r\ncopy-1,\"a\r\nb\",印刷\r\ncopy-2,x,彫刻\r\n")
                .only();
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.value()).isEqualTo("彫刻");
    }

    @Test
    @DisplayName("すべての誤りを一度に示す")
    void tellsEverythingAtOnce() {
        List<InputProblem> problems = folder.file("copy.csv", "ID,種別,許可の有無\ncopy-1,彫刻,多分\ncopy 2,印刷,有\n,印刷,有\n")
                .file("consent.csv", "ID,行為\nconsent-1,不明\n")
                .file("dossier.yaml", TestFolder.DOSSIER.replace("contractor: maker", "contractor: m ker"))
                .problems();
        assertThat(problems)
                .extracting(InputProblem::file)
                .containsExactly("consent.csv", "copy.csv", "copy.csv", "copy.csv", "copy.csv", "dossier.yaml");
        assertThat(problems).extracting(InputProblem::line).containsExactly(2, 2, 2, 3, 4, 4);
        assertThat(problems)
                .extracting(InputProblem::field)
                .containsExactly("act", "kind", "permitted", "id", "id", "contract.contractor");
    }

    @Test
    @DisplayName("知らない見出しは、近いものを示して断る")
    void suggestsTheNearestHeading() {
        InputProblem problem =
                folder.file("copy.csv", "ID,複製日\ncopy-1,2026-07-03\n").only();
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo("複製日");
        assertThat(problem.value()).isEqualTo("複製日");
        assertThat(problem.en()).contains("Maybe '複製日時' was meant");
        assertThat(problem.ja()).contains("「複製日時」ではありませんか");
        assertThat(folder.file("copy.csv", "ID,証明資料\n").only().ja()).contains("破棄の証明資料");
        assertThat(folder.file("copy.csv", "ID,佐藤\n").only().en()).contains("one of: at, actor");
    }

    @Test
    @DisplayName("同じ欄の見出しは、言葉が違っても二つ置けない")
    void refusesDuplicateHeadings() {
        InputProblem problem = folder.file("copy.csv", "ID,複製者,actor\n").only();
        assertThat(problem.column()).isEqualTo("actor");
        assertThat(problem.field()).isEqualTo("actor");
        assertThat(problem.en()).contains("as '複製者'").contains("Maybe delete one");
        assertThat(folder.file("copy.csv", "ID,id,複製者\n").only().line()).isEqualTo(1);
    }

    @Test
    @DisplayName("ID の見出しがないもの、見出しが空の欄、空のファイルは断る")
    void refusesMissingHeadings() {
        assertThat(folder.file("copy.csv", "複製者\nw-1\n").problems()).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo("id");
            assertThat(problem.en()).contains("no heading 'id'");
        });
        assertThat(folder.file("copy.csv", "ID,,複製者\n").only().column()).isEqualTo("2");
        assertThat(folder.file("copy.csv", "").only().en()).contains("empty");
        assertThat(folder.file("copy.csv", "\n,\n").only().ja()).contains("見出し");
    }

    @Test
    @DisplayName("見出しより長い行は断る")
    void refusesRowsLongerThanTheHeadings() {
        InputProblem problem =
                folder.file("copy.csv", "ID,複製者\ncopy-1,w-1,,x\n").only();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("4");
        assertThat(problem.value()).isEqualTo("x");
        assertThat(problem.en()).contains("2 headings").contains("Maybe a comma is not quoted");
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-JP,EUC-JP",
        "UTF-16,UTF-16",
        "UTF-16LE,UTF-16",
        "UTF-16BE,UTF-16",
        "ISO-2022-JP,ISO-2022-JP",
        "UTF-32,UTF-16"
    })
    @DisplayName("ほかの文字コードは、化けたまま読まずに断る")
    void refusesOtherEncodings(String charset, String named) {
        byte[] bytes = "ID,複製者,目的・用途\ncopy-1,w-1,住民票の照合のため\n".getBytes(Charset.forName(charset));
        InputProblem problem = folder.file("copy.csv", bytes).only();
        assertThat(problem.line()).isZero();
        assertThat(problem.en()).contains(named).contains("Maybe save it again in Excel as 'CSV UTF-8");
        assertThat(problem.ja()).contains("CSV UTF-8（コンマ区切り）");
    }

    @Test
    @DisplayName("UTF-8 でも CP932 でもないバイト列は断る")
    void refusesBytesOfNoEncoding() {
        byte[] bytes = "ID,目的・用途\ncopy-1,住民票x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThat(folder.file("copy.csv", bytes).only().en()).contains("neither in UTF-8 nor in Shift_JIS");
    }

    @Test
    @DisplayName("CP932 は、仮名・漢字・丸数字・波線を読む")
    void readsCp932OfEveryKind() {
        String text = "ID,目的・用途\ncopy-1,①～㈱髙ｶﾅ、表\ncopy-2,ソ能\n";
        assertThat(folder.file("copy.csv", text, TestFolder.CP932).read().dossier())
                .isEqualTo(folder.file("copy.csv", text).read().dossier());
    }

    @Test
    @DisplayName("中身が Excel ブックの CSV は、名前を改めるように断る")
    void refusesAWorkbookNamedCsv() throws IOException {
        folder.xlsx("copy.xlsx", sheet -> sheet.value(0, 0, "ID"));
        byte[] bytes = Files.readAllBytes(folder.path("copy.xlsx"));
        assertThat(folder.without("copy.xlsx").file("copy.csv", bytes).only().en())
                .contains("Maybe let its name end with .xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID,複製者\ncopy-1,\"w-1\ncopy-2,w-2\n", "ID,複製者\ncopy-1,\"w\"1\n"})
    @DisplayName("閉じない引用符、引用符の後の文字は、行を示して断る")
    void refusesBrokenQuotes(String text) {
        InputProblem problem = folder.file("copy.csv", text).only();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.en()).contains("Maybe check the quotes");
    }

    @Test
    @DisplayName("長すぎる行は、すべてを読み込まずに断る")
    void refusesLongLines() {
        String line = "copy-1," + "x".repeat(1 << 21);
        InputProblem problem = folder.file("copy.csv", "ID,目的・用途\n" + line).only();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.en()).contains("1048576").contains("Maybe line breaks are missing");
        assertThat(problem.value()).isEmpty();
    }

    @Test
    @DisplayName("長すぎる欄は断る")
    void refusesLongCells() {
        InputProblem problem = folder.file("copy.csv", "ID,目的・用途\ncopy-1," + "x".repeat(32_768) + "\ncopy-2,y\n")
                .only();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.field()).isEqualTo("purpose");
        assertThat(problem.value()).hasSize(61).endsWith("…");
        assertThat(problem.en()).contains("32767");
    }

    @Test
    @DisplayName("行数の上限を超えれば断る")
    void refusesTooManyRows() {
        folder.file("copy.csv", "ID\nc-1\nc-2\nc-3\nc-4\n");
        InputProblem problem = folder.only(new Limits(1 << 20, 1 << 20, 2, 1 << 20, 100, 10));
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.en()).contains("more than 2 rows").contains("Maybe divide");
    }

    @Test
    @DisplayName("誤りが多すぎるファイルは、そこで読むのをやめる")
    void stopsAfterManyProblems() {
        folder.file("copy.csv", "ID,種別\n" + "c,x\n".repeat(50));
        List<InputProblem> problems = folder.problems(new Limits(1 << 20, 1 << 20, 100, 1 << 20, 100, 10));
        assertThat(problems).hasSize(11);
        assertThat(problems.get(0).en()).contains("There are 10 problems, and the rest was not read");
    }

    @Test
    @DisplayName("IDの長さと文字、訂正対象の誤りは断る")
    void refusesBadIds() {
        List<InputProblem> problems = folder.file(
                        "copy.csv",
                        "ID,訂正対象,記録日時\n" + "c".repeat(81)
                                + ",,\ncopy-2,copy-2,\ncopy-3,不明,\ncopy-4,a b,\ncopy-5,,昨日\ncontract,,\n")
                .problems();
        assertThat(problems).extracting(InputProblem::line).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(problems)
                .extracting(InputProblem::field)
                .containsExactly("id", "corrects", "corrects", "corrects", "recordedAt", "id");
        assertThat(problems.get(0).value()).isEqualTo("c".repeat(60) + "…");
        assertThat(problems.get(0).en()).contains("1 to 80").contains("Maybe");
        assertThat(problems.get(1).en()).contains("corrects itself");
        assertThat(problems.get(2).en()).contains("cannot be unknown");
    }

    @Test
    @DisplayName("必ず要る欄が空か不明なら断り、取消しなら許す")
    void refusesBlankRequiredCells() {
        List<InputProblem> problems = folder.file("consent.csv", "ID,行為,承諾者\nc-1,,city\nc-2,不明,city\n")
                .problems();
        assertThat(problems).extracting(InputProblem::value).containsExactly("", "不明");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.column()).isEqualTo("行為");
            assertThat(problem.en()).contains("Column 'act' is never blank").contains("Maybe the row is incomplete");
        });
    }

    @Test
    @DisplayName("終わりが始まりより前の行は、両方の欄を示して断る")
    void refusesRowsThatEndBeforeTheyBegin() {
        InputProblem problem = folder.file("従事.csv", "ID,従事開始,従事終了\ne-1,2026-05-01,2026-04-01\n")
                .only();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("従事終了");
        assertThat(problem.field()).isEqualTo("until");
        assertThat(problem.value()).isEqualTo("2026-04-01");
        assertThat(problem.ja()).isEqualTo("「従事終了」欄の 2026-04-01 が「従事開始」欄の 2026-05-01 より前です。入れ替わっていないか確かめてください。");
        assertThat(problem.en()).contains("Maybe the two are exchanged");
    }
}
