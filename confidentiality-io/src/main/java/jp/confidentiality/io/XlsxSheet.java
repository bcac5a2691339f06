package jp.confidentiality.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook row by row. */
final class XlsxSheet {
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_ROWS = 1_048_576;

    private final List<String> shared;
    private final XlsxDates dates;
    private final RowSink sink;

    XlsxSheet(List<String> shared, XlsxDates dates, RowSink sink) {
        this.shared = shared;
        this.dates = dates;
        this.sink = sink;
    }

    /** Tells whether any cell of a sheet holds anything. */
    static boolean hasData(XlsxParts parts, String sheet) throws IOException {
        try (XlsxXml xml = new XlsxXml(parts.open(sheet))) {
            while (xml.next()) {
                if (xml.begins("v") || xml.begins("is") || xml.begins("f")) {
                    return true;
                }
            }
        }
        return false;
    }

    void read(XlsxParts parts, String sheet) throws IOException {
        try (XlsxXml xml = new XlsxXml(parts.open(sheet))) {
            int line = 0;
            while (!sink.isFull() && xml.next()) {
                if (xml.begins("row")) {
                    line = number(xml.attribute("r"), line + 1, MAX_ROWS);
                    sink.row(line, row(xml, line));
                } else if (xml.begins("mergeCell")) {
                    sink.merged(String.valueOf(xml.attribute("ref")));
                }
            }
        }
    }

    private String[] row(XlsxXml xml, int line) {
        String[] cells = new String[16];
        int used = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = column(xml.attribute("r"), used);
                if (column >= cells.length) {
                    cells = Arrays.copyOf(cells, Math.min(MAX_COLUMNS, 2 * column));
                }
                cells[column] = cell(xml, line, column);
                used = Math.max(used, column + 1);
            }
        }
        String[] row = Arrays.copyOf(cells, used);
        for (int i = 0; i < used; i++) {
            row[i] = row[i] == null ? "" : row[i];
        }
        return row;
    }

    private String cell(XlsxXml xml, int line, int column) {
        String type = String.valueOf(xml.attribute("t"));
        String style = xml.attribute("s");
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = xml.richText("is");
            } else if (xml.begins("f")) {
                formula = true;
            }
        }
        try {
            return formula ? refuseFormula() : text(type, style, value);
        } catch (CellFormatException e) {
            sink.unusable(line, column, type.equals("s") ? "" : value, e);
            return "";
        }
    }

    private String text(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : sharedAt(value);
            case "inlineStr", "str" -> value;
            case "b" -> value.equals("1") ? "true" : value.equals("0") ? "false" : value;
            case "d" -> value;
            case "e" ->
                throw new CellFormatException(
                        "エラー値（" + Recognition.shown(value) + "）の欄です。値を書いてください。",
                        "The cell holds the error " + Recognition.shown(value) + ". Maybe enter the value.");
            default -> value.isEmpty() ? "" : dates.text(value, style);
        };
    }

    private String sharedAt(String index) {
        int at = number(index, -1, Integer.MAX_VALUE);
        if (at < 0 || at >= shared.size()) {
            throw XlsxParts.noWorkbook();
        }
        return shared.get(at);
    }

    private static String refuseFormula() {
        throw new CellFormatException(
                "数式の欄は読みません。コピーして「値として貼り付け」をしてください。", "Formulas are not read. Maybe paste the cells as values.");
    }

    private static int number(@Nullable String text, int otherwise, int most) {
        try {
            int number = text == null ? otherwise : Integer.parseInt(Recognition.strip(text));
            if (number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the refusal below
        }
        throw XlsxParts.noWorkbook();
    }

    /** Returns the column of an address such as {@code AB12}, from 0; without an address, the next one. */
    private static int column(@Nullable String address, int next) {
        int column = 0;
        String letters = address == null ? "" : address;
        for (int i = 0; i < letters.length() && Character.isLetter(letters.charAt(i)) && column <= MAX_COLUMNS; i++) {
            column = 26 * column + (letters.charAt(i) - 'A' + 1);
        }
        int index = column == 0 ? next : column - 1;
        if (index < 0 || index >= MAX_COLUMNS) {
            throw XlsxParts.noWorkbook();
        }
        return index;
    }
}
