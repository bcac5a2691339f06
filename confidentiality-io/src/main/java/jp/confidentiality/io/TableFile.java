package jp.confidentiality.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table that is no register (表): the rows of a CSV file in UTF-8 or CP932, or of a workbook's only sheet, as texts. A
 * workbook may have a further sheet with the choices that its cells offer, and notes above the headings.
 */
public final class TableFile {
    /** The name of a sheet that holds the choices offered by the cells of the first, and no data. */
    public static final String CHOICES = "選択肢";

    /** What a row of notes above the headings begins with. */
    public static final String NOTE = "※";

    private final List<Line> lines;

    private TableFile(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * A row with a text in it.
     *
     * @param line its line, or the sheet's row, from 1
     * @param cells its cells as written
     */
    public record Line(int line, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Returns the cell at {@code index} as written; empty where the row is shorter. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /** Tells whether files of that name are tables. */
    public static boolean isTable(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".csv") || small.endsWith(".xlsx");
    }

    /**
     * Reads a table; messages call it {@code name}.
     *
     * @param mostRows how many rows it may have
     * @throws UnusableInputException if it cannot be read, or has formulas, merged cells or more rows than that
     */
    public static TableFile read(String name, Path path, int mostRows) {
        Sink sink = new Sink(name, mostRows);
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                XlsxRows.read(path, Limits.STANDARD, CHOICES, sink);
            } else {
                CsvRows.read(path, Limits.STANDARD, sink);
            }
        } catch (IOException | UncheckedIOException e) {
            sink.broken(0, "ファイルを読めません。読取り権限を確かめてください。", "The file cannot be read. Maybe it may not be read.");
        }
        if (!sink.problems.isEmpty()) {
            throw new UnusableInputException(sink.problems);
        }
        return new TableFile(sink.lines.stream().dropWhile(TableFile::isNote).toList());
    }

    private static boolean isNote(Line line) {
        return Recognition.strip(line.cell(0)).startsWith(NOTE);
    }

    /** Returns the rows with a text in them, from the headings on; notes above these are left out. */
    public List<Line> lines() {
        return lines;
    }

    private static final class Sink implements RowSink {
        private final String name;
        private final int mostRows;
        private final List<InputProblem> problems = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final Set<Integer> unusable = new HashSet<>();

        Sink(String name, int mostRows) {
            this.name = name;
            this.mostRows = mostRows;
        }

        @Override
        public void row(int line, String[] cells) {
            boolean blank = List.of(cells).stream()
                    .allMatch(cell -> Recognition.strip(cell).isEmpty());
            if (blank && !unusable.contains(line)) {
                return;
            }
            lines.add(new Line(line, List.of(cells)));
            if (lines.size() > mostRows) {
                broken(
                        line,
                        "行数が上限（" + mostRows + "）を超えています。",
                        "There are more than " + mostRows + " rows. Maybe divide the table.");
            }
        }

        @Override
        public void unusable(int line, int column, String value, CellFormatException why) {
            unusable.add(line);
            problems.add(new InputProblem(
                    name,
                    line,
                    heading(column),
                    "",
                    value,
                    line + "行目「" + heading(column) + "」欄: " + why.ja(),
                    why.en()));
        }

        @Override
        public void broken(int line, String ja, String en) {
            problems.add(new InputProblem(name, line, "", "", "", ja, en));
        }

        @Override
        public void merged(String address) {
            String first = address.split(":", 2)[0].replaceAll("[^0-9]", "");
            int line = first.isEmpty() || first.length() > 7 ? 0 : Integer.parseInt(first);
            problems.add(new InputProblem(
                    name,
                    line,
                    address,
                    "",
                    "",
                    line + "行目: セル " + Recognition.shown(address) + " が結合されています。結合を解いて、それぞれの欄に書いてください。",
                    "Cells " + Recognition.shown(address) + " are merged. Maybe unmerge them and fill each."));
        }

        @Override
        public boolean isFull() {
            return lines.size() > mostRows || problems.size() >= Limits.STANDARD.problems();
        }

        private String heading(int column) {
            String written = lines.stream()
                    .filter(line -> !isNote(line))
                    .findFirst()
                    .map(line -> Recognition.plain(line.cell(column)))
                    .orElse("");
            return written.isEmpty() ? String.valueOf(column + 1) : written;
        }
    }
}
