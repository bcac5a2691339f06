package jp.confidentiality.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the first sheet of a workbook; further sheets must be empty, one of choices aside. */
final class XlsxRows {
    private final XlsxParts parts;
    private final Limits limits;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> targetByKind = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean from1904;

    private XlsxRows(XlsxParts parts, Limits limits) throws IOException {
        this.parts = parts;
        this.limits = limits;
        relations("_rels/.rels", "");
        String workbook = String.valueOf(targetByKind.get("officeDocument"));
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        workbook(workbook);
    }

    static void read(Path file, Limits limits, RowSink sink) throws IOException {
        read(file, limits, "", sink);
    }

    /**
     * Reads as well where a further sheet named {@code choices} holds data: the lists that a template's cells offer.
     */
    static void read(Path file, Limits limits, String choices, RowSink sink) throws IOException {
        try (XlsxParts parts = new XlsxParts(file, limits)) {
            new XlsxRows(parts, limits).read(choices, sink);
        } catch (CellFormatException e) {
            sink.broken(0, e.ja(), e.en());
        }
    }

    private void read(String choices, RowSink sink) throws IOException {
        List<String> shared = sharedStrings();
        XlsxDates dates = new XlsxDates(parts, targetByKind.get("styles"), from1904);
        for (int i = 1; i < sheets.size(); i++) {
            boolean passedOver = !choices.isEmpty() && names.get(i).equals(choices);
            if (!passedOver && XlsxSheet.hasData(parts, sheets.get(i))) {
                sink.broken(
                        0,
                        (i + 1) + "枚目のシートにもデータがあります。一つのファイルに一つのシートだけを置いてください。",
                        "Sheet " + (i + 1) + " holds data as well. Maybe keep one sheet in one file.");
                return;
            }
        }
        new XlsxSheet(shared, dates, sink).read(parts, sheets.get(0));
    }

    private void relations(String name, String folder) throws IOException {
        try (XlsxXml xml = new XlsxXml(parts.open(name))) {
            while (xml.next()) {
                String target = xml.begins("Relationship") ? xml.attribute("Target") : null;
                if (target != null) {
                    String full = target.startsWith("/") ? target.substring(1) : folder + target;
                    String kind = String.valueOf(xml.attribute("Type"));
                    targets.put(folder + xml.attribute("Id"), full);
                    targetByKind.put(kind.substring(kind.lastIndexOf('/') + 1), full);
                }
            }
        }
    }

    private void workbook(String name) throws IOException {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        try (XlsxXml xml = new XlsxXml(parts.open(name))) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.begins("sheet")) {
                    String target = targets.get(folder + xml.attribute("id"));
                    if (target == null) {
                        throw XlsxParts.noWorkbook();
                    }
                    sheets.add(target);
                    names.add(String.valueOf(xml.attribute("name")));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw XlsxParts.noWorkbook();
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private List<String> sharedStrings() throws IOException {
        List<String> strings = new ArrayList<>();
        String name = targetByKind.get("sharedStrings");
        if (name != null && parts.has(name)) {
            try (XlsxXml xml = new XlsxXml(parts.open(name))) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        strings.add(xml.richText("si"));
                    }
                    if (strings.size() > limits.rows()) {
                        throw XlsxParts.noWorkbook();
                    }
                }
            }
        }
        return strings;
    }
}
