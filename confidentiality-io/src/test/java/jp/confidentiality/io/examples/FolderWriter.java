package jp.confidentiality.io.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes registers into a dossier folder, the same bytes every time. */
final class FolderWriter {
    /** Tells editors where the schema of the file is. */
    private static final String SCHEMA = "# yaml-language-server: $schema=../../docs/schema/dossier.schema.json\n";

    private final Path folder;

    /** Begins a folder; files of an earlier writing are deleted, the README and hidden files aside. */
    FolderWriter(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.{csv,xlsx,yaml}")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    void dossier(String yaml) throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), SCHEMA + yaml);
    }

    /** Writes the rows of {@code type}, with a heading for every column that is used, or for all if {@code wide}. */
    void register(Registers registers, String type, Look look, boolean wide) throws IOException {
        FactType known = Registers.type(type);
        List<Map<String, String>> rows = registers.sorted(type);
        List<String> columns = columns(known, rows, wide);
        if (look.reversed()) {
            Collections.reverse(columns.subList(1, columns.size()));
        }
        byte[] bytes = look.format() == Look.Format.XLSX
                ? workbook(known, rows, columns, look)
                : csv(known, rows, columns, look);
        Files.write(file(look.file()), bytes);
    }

    /** Returns the file of that name, Japanese or not, also where the platform's encoding of names is ASCII. */
    private Path file(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Path.of(URI.create(folder.toAbsolutePath().toUri() + encoded));
    }

    private static List<String> columns(FactType type, List<Map<String, String>> rows, boolean wide) {
        List<String> columns = new ArrayList<>(List.of("id"));
        List<String> candidates =
                new ArrayList<>(type.columns().stream().map(FactColumn::name).toList());
        candidates.addAll(List.of("recordedAt", "corrects"));
        for (String column : candidates) {
            boolean used =
                    rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty());
            if (used || (wide && type.column(column).isPresent())) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static byte[] csv(FactType type, List<Map<String, String>> rows, List<String> columns, Look look)
            throws IOException {
        StringBuilder text = new StringBuilder(look.format().before);
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(quoted(heading(type, column, look))));
        text.append(String.join(",", cells)).append(look.format().lineEnd);
        for (Map<String, String> row : rows) {
            cells.clear();
            columns.forEach(column -> cells.add(quoted(written(type, column, row.getOrDefault(column, ""), look))));
            text.append(String.join(",", cells)).append(look.format().lineEnd);
        }
        ByteBuffer bytes = look.format().charset.newEncoder().encode(CharBuffer.wrap(text));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }

    private static byte[] workbook(FactType type, List<Map<String, String>> rows, List<String> columns, Look look)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Example", "1.0")) {
            Worksheet sheet = book.newWorksheet(type.ja());
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, heading(type, columns.get(c), look));
                for (int r = 0; r < rows.size(); r++) {
                    cell(sheet, r + 1, c, type, columns.get(c), rows.get(r).getOrDefault(columns.get(c), ""), look);
                }
            }
        }
        return dateless(out.toByteArray());
    }

    private static void cell(Worksheet sheet, int row, int at, FactType type, String column, String text, Look look) {
        boolean moment = isMoment(type, column) && text.startsWith("20") && !text.contains("@");
        if (text.isEmpty()) {
            return;
        }
        if (moment && look.dates() == Look.Dates.CELLS) {
            if (text.length() == 10) {
                sheet.value(row, at, LocalDate.parse(text));
            } else {
                sheet.value(row, at, LocalDateTime.parse(text));
            }
            sheet.style(row, at).format(look.dates().pattern(text)).set();
        } else if (text.matches("[0-9]+")) {
            sheet.value(row, at, Integer.parseInt(text));
        } else {
            sheet.value(row, at, written(type, column, text, look));
        }
    }

    /** The library notes the time of writing in the workbook's properties: a fixed one takes its place. */
    private static byte[] dateless(byte[] workbook) throws IOException {
        Path plain = Files.createTempFile("example", ".xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile book = new ZipFile(Files.write(plain, workbook).toFile());
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(2026, 10, 1, 0, 0));
                copy.putNextEntry(same);
                String part = new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                copy.write(part.replaceAll("(?<begin><dcterms:created[^>]*>)[^<]*", "${begin}2026-10-01T00:00:00Z")
                        .getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        } finally {
            Files.delete(plain);
        }
        return out.toByteArray();
    }

    private static String heading(FactType type, String column, Look look) {
        if (look.words() == Look.Words.ENGLISH) {
            return column;
        }
        return switch (column) {
            case "id" -> "ID";
            case "recordedAt" -> "記録日時";
            case "corrects" -> "訂正対象";
            default -> type.column(column).orElseThrow().ja();
        };
    }

    private static String written(FactType type, String column, String text, Look look) {
        if (type.column(column).isPresent()) {
            return look.written(type.column(column).get(), text);
        }
        return column.equals("recordedAt") && !text.isEmpty() ? look.moment(text) : text;
    }

    private static boolean isMoment(FactType type, String column) {
        return column.equals("recordedAt")
                || type.column(column).map(FactColumn::isMoment).orElse(false);
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
