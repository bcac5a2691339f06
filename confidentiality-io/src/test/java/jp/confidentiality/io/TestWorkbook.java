package jp.confidentiality.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, also ones that no spreadsheet would write. */
final class TestWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Begins with one sheet of the given rows. */
    TestWorkbook(String rows) {
        part("_rels/.rels", RELATIONS.formatted(relation("rId1", "officeDocument", "xl/workbook.xml")));
        workbook("");
        part(
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")
                        + relation("rId4", "styles", "styles.xml")));
        sheet(1, rows);
        sheet(2, "");
    }

    /** Sets what stands before the sheets in the workbook's part. */
    TestWorkbook workbook(String properties) {
        return part(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1) + "\">" + properties
                        + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"b\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
    }

    TestWorkbook sheet(int number, String rows) {
        return part(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    TestWorkbook strings(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** Sets the formats: style 0 shows {@code id}, a built-in one or 200 for {@code code}. */
    TestWorkbook style(String id, String code) {
        return part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"200\" formatCode=\"" + code
                        + "\"/></numFmts><cellStyleXfs><xf numFmtId=\"1\"/></cellStyleXfs><cellXfs><xf numFmtId=\"" + id
                        + "\"/></cellXfs></styleSheet>");
    }

    TestWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }
}
