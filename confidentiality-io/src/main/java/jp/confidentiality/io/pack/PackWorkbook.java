package jp.confidentiality.io.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.io.TableFile;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.rules.pack.Comparison;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the tables of a pack as workbooks whose cells offer their choices (入力規則の一覧). What a condition and the content
 * offer depends on the subject and the duty of the same row: the lists stand on a sheet of their own, one to a column.
 */
final class PackWorkbook {
    private static final int HEADINGS = 1;
    private static final int FIRST = 2;
    private static final int LAST = 301;
    private static final int MOST_CHOICES = 99;

    /** Stands between a type of row and one of its columns, in the name of the list of the column's choices. */
    private static final String OF = "：";

    private final Worksheet sheet;
    private final Worksheet lists;
    private final List<String> headings;
    private final Map<String, Integer> listed = new LinkedHashMap<>();

    private PackWorkbook(Workbook workbook, String name, List<String> headings) {
        this.sheet = workbook.newWorksheet(name);
        this.lists = workbook.newWorksheet(TableFile.CHOICES);
        this.headings = headings;
    }

    /** Returns a workbook with the rows of a table of provisions, headings first. */
    static byte[] provisions(List<List<String>> rows) throws IOException {
        return written(
                "規定表",
                rows,
                "※ 3行目から、一行に一つの規定を書きます。▼の出る欄は選べます（条件と内容の一覧は、対象と求めることを先に選ぶと出ます）。" + "数式とセルの結合は使えません。",
                PackWorkbook::offerProvisions);
    }

    /** Returns a workbook with the rows of a table of cases, headings first. */
    static byte[] cases(List<List<String>> rows) throws IOException {
        return written(
                "事例", rows, "※ 3行目から、一行に一つの事例を書きます。判定と原因は選べます。記録は cases の中のフォルダーの名前です。", PackWorkbook::offerCases);
    }

    private interface Offers {
        void offer(PackWorkbook workbook);
    }

    private static byte[] written(String name, List<List<String>> rows, String note, Offers offers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "confidentiality", "1.0")) {
            PackWorkbook made = new PackWorkbook(workbook, name, rows.get(0));
            made.fill(rows, note);
            offers.offer(made);
        }
        return bytes.toByteArray();
    }

    private void fill(List<List<String>> rows, String note) {
        sheet.value(0, 0, note);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row + HEADINGS, column, rows.get(row).get(column));
                }
            }
        }
        sheet.range(HEADINGS, 0, HEADINGS, headings.size() - 1)
                .style()
                .bold()
                .fillColor("D9E2F3")
                .set();
        // texts, or a spreadsheet turns 3-2 into a day and 2026-04-01 into a number
        sheet.range(FIRST, 0, LAST, headings.size() - 1).style().format("@").set();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, 16);
        }
        sheet.freezePane(1, FIRST);
    }

    private void offerProvisions() {
        offer(Heading.KIND, RowReading.KINDS.firstWords());
        List<String> subjects = new ArrayList<>(Vocabulary.subjects().firstWords());
        subjects.add(Vocabulary.CONTRACT);
        offer(Heading.SUBJECT, subjects);
        offer(Heading.DUTY, Mechanism.vocabulary().firstWords());
        offer(Heading.FORM, DutyReading.FORMS.firstWords());
        offer(Heading.SINCE, DutyReading.BEGINNINGS.firstWords());
        List<String> spans = new ArrayList<>(List.of("24時間", "3日", "3開庁日"));
        spans.addAll(DutyReading.TIMING.firstWords());
        suggest(Heading.WITHIN.ja(0), listRange(list(Heading.WITHIN.ja(0), "", spans)));
        for (FactType type : FactType.all()) {
            list(
                    type.ja(),
                    ConditionReading.NONE,
                    type.columns().stream().map(FactColumn::ja).toList());
        }
        list(Vocabulary.CONTRACT, ConditionReading.NONE, List.of());
        FactType.all().forEach(this::values);
        contents(Mechanism.CONSENT, ConsentAct.class);
        contents(Mechanism.REPORTED, ReportContent.class);
        contents(Mechanism.REPORTED_BEFORE, ReportContent.class);
        contents(Mechanism.DESIGNATED, DesignationKind.class);
        contents(Mechanism.MEASURED, MeasureKind.class);
        String subject = cell(Heading.SUBJECT.ja(0));
        String duty = cell(Heading.DUTY.ja(0));
        suggest(
                Heading.CONTENT.ja(0),
                of("IF(" + duty + "=\"" + Mechanism.RECORDED.ja() + "\"," + subject + "," + duty + ")", 3));
        int comparisons = list(Heading.COMPARISON.ja(0), "", labels(Comparison.class));
        for (int number = 1; headings.contains(Heading.ITEM.ja(number)); number++) {
            suggest(Heading.ITEM.ja(number), of(subject, number == 1 ? 2 : 3));
            suggest(Heading.COMPARISON.ja(number), listRange(comparisons));
            suggest(
                    Heading.VALUE.ja(number),
                    of("CONCATENATE(" + subject + ",\"" + OF + "\"," + cell(Heading.ITEM.ja(number)) + ")", 3));
        }
    }

    /** Lists the values of the columns that have choices of their own, for the conditions. */
    private void values(FactType type) {
        for (FactColumn column : type.columns()) {
            List<String> words = column.valueType() == Boolean.class
                    ? List.of("はい", "いいえ")
                    : column.valueType().isEnum()
                            ? Arrays.stream(column.valueType().getEnumConstants())
                                    .map(word -> ((Labelled) word).ja())
                                    .distinct()
                                    .toList()
                            : List.of();
            if (!words.isEmpty()) {
                list(type.ja() + OF + column.ja(), "", words);
            }
        }
    }

    private void offerCases() {
        strict("判定", list("判定", "", CaseTables.VERDICTS.firstWords()));
        strict("原因", list("原因", "", CaseTables.CAUSES.firstWords()));
    }

    private void offer(Heading heading, Collection<String> words) {
        strict(heading.ja(0), list(heading.ja(0), "", words));
    }

    private <E extends Enum<E> & Labelled> void contents(Mechanism mechanism, Class<E> type) {
        list(mechanism.ja(), "", labels(type));
    }

    private static <E extends Enum<E> & Labelled> List<String> labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Labelled::ja)
                .distinct()
                .toList();
    }

    /** Writes a list below {@code name}, with what only the first condition may say between; returns its column. */
    private int list(String name, String before, Collection<String> words) {
        int column = listed.size();
        listed.put(name, column);
        lists.value(0, column, name);
        if (!before.isEmpty()) {
            lists.value(1, column, before);
        }
        int row = FIRST;
        for (String word : words) {
            lists.value(row, column, word);
            row++;
        }
        return column;
    }

    /** Lets a cell have nothing else than the choices. */
    private void strict(String heading, int list) {
        below(heading)
                .validateWithListByFormula(listRange(list))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(heading)
                .error("一覧から選んでください。");
    }

    /** Offers choices, and lets a cell have other texts, such as several with 、 between. */
    private void suggest(String heading, String formula) {
        below(heading)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .showErrorMessage(false)
                .errorTitle("")
                .error("");
    }

    private Range below(String heading) {
        int column = headings.indexOf(heading);
        return sheet.range(FIRST, column, LAST, column);
    }

    private static String listRange(int column) {
        String letters = letters(column);
        String end = "$" + letters + "$" + (MOST_CHOICES + FIRST);
        return "OFFSET(" + TableFile.CHOICES + "!$" + letters + "$3,0,0,COUNTA(" + TableFile.CHOICES + "!$" + letters
                + "$3:" + end + "),1)";
    }

    /** Returns the formula of the list whose name {@code which} comes to, from row {@code from} on. */
    private static String of(String which, int from) {
        String place = "MATCH(" + which + "," + TableFile.CHOICES + "!$1:$1,0)";
        String start = TableFile.CHOICES + "!$A$" + from;
        return "OFFSET(" + start + ",0," + place + "-1,COUNTA(INDEX(" + start + ":$ZZ$" + (MOST_CHOICES + FIRST) + ",0,"
                + place + ")),1)";
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** Returns the address of a column's cell in the first row, as a formula that goes down with the row has it. */
    private String cell(String heading) {
        return "$" + letters(headings.indexOf(heading)) + (FIRST + 1);
    }
}
