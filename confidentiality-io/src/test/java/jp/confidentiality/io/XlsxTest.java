package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Copy;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Excel ブックの読取り")
class XlsxTest {
    private static final String HEADINGS =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ID</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>複製日時</t></is></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><t>目的・用途</t></is></c></row>";
    private static final Limits SMALL = new Limits(1 << 22, 1 << 20, 1_000, 1 << 21, 100, 100);

    private final TestFolder folder;

    XlsxTest(@TempDir Path dir) {
        this.folder = new TestFolder(dir);
    }

    @Test
    @DisplayName("CSV と同じ内容のブックは、同じ一件記録になる")
    void readsTheSameAsFromCsv() {
        Dossier csv = folder.file(
                        "copy.csv",
                        "ID,複製日時,許可の有無,複製者,返還日時,破棄日時,目的・用途\n1001,2026-07-03,有,w-1,2026-07-04T10:15,2026-07-05T10:15:30,照合\n")
                .read()
                .dossier();
        folder.without("copy.csv").xlsx("複製履歴.xlsx", sheet -> {
            List<String> headings = List.of("ID", "複製日時", "許可の有無", "複製者", "返還日時", "破棄日時", "目的・用途");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(2, 0, 1001);
            date(sheet, 2, 1, LocalDate.of(2026, 7, 3).atStartOfDay(), "yyyy/m/d");
            sheet.value(2, 2, true);
            sheet.value(2, 3, "w-1");
            date(sheet, 2, 4, LocalDateTime.of(2026, 7, 4, 10, 15), "[$-411]ggge\"年\"m\"月\"d\"日\" h:mm;@");
            date(sheet, 2, 5, LocalDateTime.of(2026, 7, 5, 10, 15, 30), "yyyy-mm-dd hh:mm:ss");
            sheet.value(2, 6, "照合");
        });
        assertThat(folder.read().dossier()).isEqualTo(csv);
    }

    @ParameterizedTest
    @CsvSource({
        "14,2026-07-03T10:15,2026-07-03T10:15",
        "14,2026-07-03T00:00,2026-07-03",
        "22,2026-07-03T00:00,2026-07-03",
        "22,2026-07-03T10:15:30,2026-07-03T10:15:30",
        "31,2026-07-03T00:00,2026-07-03",
        "57,2026-07-03T00:00,2026-07-03",
    })
    @DisplayName("日付の欄は、表示形式が組込みでも、日・分・秒の精度で読む")
    void readsDatesInBuiltInFormats(String format, LocalDateTime time, String expected) {
        assertThat(copy(new TestWorkbook(row(serial(time))).style(format, "General"))
                        .at())
                .isEqualTo(Cell.is(Moment.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy/m/d",
                "[$-411]ge.m.d",
                "m\"月\"d\"日\"",
                "yyyy\\-mm\\-dd;@",
                "[Red]yyyy",
                "mmm-yy",
                "d.m.",
                "GGGE&quot;年&quot;"
            })
    @DisplayName("独自の表示形式でも日付を見分ける")
    void recognisesDatesByTheirFormat(String code) {
        String escaped = code.replace("\"", "&quot;");
        assertThat(copy(new TestWorkbook(row("46206")).style("200", escaped)).at())
                .isEqualTo(Cell.is(Moment.parse("2026-07-03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00E+00", "#,##0", "0\"日\"", "@", "[h]:mm", "h:mm:ss"})
    @DisplayName("日付でない表示形式の数は、日時とは読まない")
    void doesNotTakeOtherNumbersForDates(String code) {
        InputProblem problem = problem(new TestWorkbook(row("46206")).style("200", code.replace("\"", "&quot;")));
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("複製日時");
        assertThat(problem.value()).isEqualTo("46206");
    }

    @Test
    @DisplayName("0時ちょうどは、秒まで表示する形式のときだけ時刻とみなす")
    void takesMidnightForATimeOnlyWhereSecondsAreShown() {
        assertThat(copy(new TestWorkbook(row("46206")).style("200", "yyyy/m/d h:mm"))
                        .at())
                .isEqualTo(Cell.is(Moment.parse("2026-07-03")));
        assertThat(copy(new TestWorkbook(row("46206")).style("200", "yyyy/m/d h:mm:ss"))
                        .at())
                .isEqualTo(Cell.is(Moment.parse("2026-07-03T00:00:00")));
    }

    @Test
    @DisplayName("1904年から数えるブックの日付も読む")
    void readsDatesCountedFrom1904() {
        TestWorkbook workbook = new TestWorkbook(row(String.valueOf(46206 - 1462)))
                .style("14", "General")
                .workbook("<workbookPr date1904=\"1\"/>");
        assertThat(copy(workbook).at()).isEqualTo(Cell.is(Moment.parse("2026-07-03")));
    }

    @Test
    @DisplayName("ふりがなは読まず、書式の違う続きの文字は一つの文字列として読む")
    void readsRichTextWithoutFurigana() {
        String shared =
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>c</t></r><r><t>-1</t></r><rPh sb=\"0\" eb=\"1\"><t>シー</t>"
                        + "</rPh></is></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>";
        TestWorkbook workbook = new TestWorkbook(HEADINGS + shared)
                .strings("<si><t>x</t></si><si><r><t>住民</t></r><r><t>票</t></r><rPh sb=\"0\" eb=\"2\"><t>ジュウミン</t></rPh>"
                        + "<phoneticPr fontId=\"1\"/></si>");
        assertThat(copy(workbook).id()).isEqualTo("c-1");
        assertThat(copy(workbook).purpose()).isEqualTo(Cell.is("住民票"));
    }

    @Test
    @DisplayName("ISO 形式の日付の欄、番地のない欄も読む")
    void readsIsoDatesAndCellsWithoutAnAddress() {
        String row =
                "<row><c t=\"inlineStr\"><is><t>c-1</t></is></c><c t=\"d\"><v>2026-07-03T10:15:00.000</v></c></row>";
        assertThat(copy(new TestWorkbook(HEADINGS + row)).at()).isEqualTo(Cell.is(Moment.parse("2026-07-03T10:15:00")));
    }

    @Test
    @DisplayName("数式とエラー値の欄は、行と見出しを示して断る")
    void refusesFormulasAndErrors() {
        InputProblem formula = problem(
                new TestWorkbook(
                        HEADINGS
                                + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>c-1</t></is></c><c r=\"B5\"><f>TODAY()</f><v>46206</v></c></row>"));
        assertThat(formula.line()).isEqualTo(5);
        assertThat(formula.column()).isEqualTo("複製日時");
        assertThat(formula.field()).isEqualTo("at");
        assertThat(formula.value()).isEqualTo("46206");
        assertThat(formula.ja()).contains("値として貼り付け");
        InputProblem error = problem(
                new TestWorkbook(
                        HEADINGS
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>c-1</t></is></c><c r=\"C2\" t=\"e\"><v>#REF!</v></c></row>"));
        assertThat(error.en()).contains("the error #REF!").contains("Maybe");
        TestWorkbook heading = new TestWorkbook(HEADINGS.replace("<is><t>複製日時</t></is>", "<f>A1</f>"));
        assertThat(folder.file("copy.xlsx", heading.bytes()).problems().get(0)).satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo("2");
            assertThat(problem.en()).contains("Formulas are not read");
        });
    }

    @Test
    @DisplayName("fastexcel が書く数式も断る")
    void refusesFormulasAsAWriterWritesThem() {
        folder.xlsx("copy.xlsx", sheet -> {
            sheet.value(0, 0, "ID");
            sheet.formula(1, 0, "TODAY()");
        });
        assertThat(folder.only().en()).contains("Formulas are not read");
    }

    @Test
    @DisplayName("二枚目のシートにデータがあれば断る")
    void refusesASecondSheetWithData() {
        TestWorkbook workbook = new TestWorkbook(row("46206")).sheet(2, "<row><c><v>1</v></c></row>");
        assertThat(problem(workbook).en())
                .contains("Sheet 2 holds data as well")
                .contains("Maybe keep one sheet");
    }

    @Test
    @DisplayName("展開すると大きすぎるブック、圧縮比の高すぎるブックは、読む前に断る")
    void refusesZipBombs() {
        TestWorkbook bomb = new TestWorkbook(HEADINGS).part("xl/media/x.bin", "0".repeat(4_000_000));
        InputProblem total = problem(bomb, SMALL);
        assertThat(total.en()).contains("Unpacked it is too large").contains("Maybe save it as CSV");
        assertThat(total.ja()).contains("展開");
        InputProblem ratio = problem(bomb, Limits.STANDARD);
        assertThat(ratio.en()).contains("100 times its size");
    }

    @Test
    @DisplayName("大きさを偽ったブックも、展開しながら気付いて断る")
    void refusesZipBombsThatLie() {
        byte[] bytes = new TestWorkbook(HEADINGS + " ".repeat(3_000_000)).bytes();
        // the size in the central directory, behind the sheet's checksum and packed size
        byte[] name = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.US_ASCII);
        int entry = lastIndexOf(bytes, name) - 46;
        for (int i = 24; i < 28; i++) {
            bytes[entry + i] = (byte) (i == 24 ? 100 : 0);
        }
        InputProblem problem = folder.file("copy.xlsx", bytes).only(SMALL);
        assertThat(problem.en()).contains("Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>0</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"99999999\"><c r=\"A2\"><v>0</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1e999999999</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>abc</v></c></row>",
                "<row r=\"2\"><c",
                "&xxe;"
            })
    @DisplayName("壊れた、または悪意のあるブックは、記憶を使い果たさずに断る")
    void refusesMalformedAndHostileSheets(String rows) {
        assertThat(folder.file("copy.xlsx", new TestWorkbook(HEADINGS + rows).bytes())
                        .problems())
                .allSatisfy(problem -> assertThat(problem.en()).contains("Maybe"));
    }

    @Test
    @DisplayName("文書型宣言のあるブック、長すぎる文字列の続くブックは断る")
    void refusesDocumentTypesAndEndlessTexts() {
        TestWorkbook entity = new TestWorkbook(HEADINGS)
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>");
        assertThat(problem(entity).en()).contains("not readable as an Excel workbook");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(Integer.toHexString(i * 7919));
        }
        assertThat(problem(new TestWorkbook(HEADINGS.replace("ID", text))).en()).contains("not readable");
    }

    @Test
    @DisplayName("ブックでないファイル、旧形式のファイルは、直し方を示して断る")
    void refusesWhatIsNoWorkbook() {
        assertThat(folder.file("copy.xlsx", "ID,複製者\n").only().en()).contains("Maybe open it in Excel");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(folder.file("copy.xlsx", old).only().en()).contains("has a password or is of the old form");
        assertThat(problem(new TestWorkbook("").part("_rels/.rels", "<Relationships/>"))
                        .en())
                .contains("not readable");
        assertThat(problem(new TestWorkbook("")).en()).contains("empty");
    }

    private static String row(String serial) {
        return HEADINGS + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>c-1</t></is></c><c r=\"B2\" s=\"0\"><v>"
                + serial + "</v></c></row>";
    }

    private static String serial(LocalDateTime time) {
        long seconds = time.toEpochSecond(ZoneOffset.UTC)
                - LocalDate.of(1899, 12, 30).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return String.valueOf(seconds / 86_400.0);
    }

    private static void date(Worksheet sheet, int row, int column, LocalDateTime time, String format) {
        sheet.value(row, column, time);
        sheet.style(row, column).format(format).set();
    }

    private static int lastIndexOf(byte[] bytes, byte[] part) {
        for (int i = bytes.length - part.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalStateException("no such part");
    }

    private Copy copy(TestWorkbook workbook) {
        Dossier dossier = folder.file("copy.xlsx", workbook.bytes()).read().dossier();
        return (Copy) dossier.activities().get(0);
    }

    private InputProblem problem(TestWorkbook workbook) {
        return problem(workbook, Limits.STANDARD);
    }

    private InputProblem problem(TestWorkbook workbook, Limits limits) {
        return folder.file("copy.xlsx", workbook.bytes()).only(limits);
    }
}
