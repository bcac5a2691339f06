package jp.confidentiality.io.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.TableFile;
import jp.confidentiality.io.TableFile.Line;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.pack.LocalNorm;

/** Tables of local provisions (規定表): one row is one provision. */
public final class ProvisionTable {
    private static final int MOST_ROWS = 1_001;

    private final String file;
    private final TableProblems problems;

    private ProvisionTable(String file) {
        this.file = file;
        this.problems = new TableProblems(file);
    }

    /**
     * Reads a table in CSV (UTF-8 or CP932) or XLSX; messages call it {@code name}.
     *
     * @throws UnusableInputException with everything that is wrong, each with line, column and cure
     */
    public static List<LocalNorm> read(String name, Path file) {
        return read(name, file, new TableRows());
    }

    /** Reads a table beside others; {@code rows} are those of the tables read before. */
    static List<LocalNorm> read(String name, Path file, TableRows rows) {
        ProvisionTable table = new ProvisionTable(name);
        List<LocalNorm> norms = table.read(file, rows);
        if (table.problems.count() > 0) {
            throw new UnusableInputException(table.problems.all());
        }
        return norms;
    }

    private List<LocalNorm> read(Path path, TableRows rows) {
        List<Line> found;
        try {
            found = TableFile.read(file, path, MOST_ROWS).lines();
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return List.of();
        }
        if (found.isEmpty()) {
            problems.addAll(List.of(new InputProblem(
                    file, 0, "", "", "", "表が空です。見出しの行から書いてください。", "The table is empty. Maybe it was not saved.")));
            return List.of();
        }
        Headings headings = new Headings(found.get(0), problems);
        List<LocalNorm> norms = new ArrayList<>();
        for (Line line : problems.count() > 0 ? List.<Line>of() : found.subList(1, found.size())) {
            Optional.ofNullable(new RowReading(line, headings, problems).read()).ifPresent(norm -> {
                rows.add(file, line.line(), norm, problems);
                norms.add(norm);
            });
        }
        return norms;
    }
}
