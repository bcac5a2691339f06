package jp.confidentiality.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.io.FolderFiles.RegisterFile;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Reads one register's file: the first row that is not blank holds the headings. */
final class RegisterReading implements RowSink {
    private final RegisterFile file;
    private final Limits limits;
    private final List<InputProblem> problems = new ArrayList<>();
    private @Nullable Headings headings;
    private @Nullable RegisterRows rows;
    private int count;
    private int unusableLine;
    private boolean broken;

    RegisterReading(RegisterFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Reads the file; what is wrong with it is found in {@link #problems}. */
    RegisterReading read() {
        try {
            if (file.isSpreadsheet()) {
                XlsxRows.read(file.path(), limits, this);
            } else {
                CsvRows.read(file.path(), limits, this);
            }
        } catch (IOException | UncheckedIOException e) {
            broken(0, "ファイルを読めません。読取り権限を確かめてください。", "The file cannot be read. Maybe it may not be read.");
        }
        end();
        return this;
    }

    @Override
    public void row(int line, String[] cells) {
        boolean usable = unusableLine != line;
        if (usable && isBlank(cells)) {
            return;
        }
        RegisterRows known = rows;
        if (known == null) {
            headings = new Headings(file.type(), file.name(), line, cells, problems);
            rows = new RegisterRows(file.type(), headings, problems);
        } else if (++count > limits.rows()) {
            broken(
                    line,
                    "行数が上限（" + limits.rows() + "）を超えています。期間を分けてください。",
                    "There are more than " + limits.rows() + " rows. Maybe divide the register by period.");
        } else {
            known.add(line, cells, usable);
        }
    }

    @Override
    public void unusable(int line, int column, String value, CellFormatException why) {
        unusableLine = line;
        problems.add(
                headings == null
                        ? new InputProblem(file.name(), line, String.valueOf(column + 1), "", value, why.ja(), why.en())
                        : headings.problem(line, column, value, why.ja(), why.en()));
    }

    @Override
    public void broken(int line, String ja, String en) {
        broken = true;
        problems.add(new InputProblem(file.name(), line, "", "", "", ja, en));
    }

    @Override
    public boolean isFull() {
        return broken || problems.size() >= limits.problems();
    }

    String name() {
        return file.name();
    }

    FactType type() {
        return file.type();
    }

    List<InputProblem> problems() {
        return problems;
    }

    /** Returns the facts of the rows that nothing is wrong with, in the order of the file. */
    List<Fact> facts() {
        return rows == null ? List.of() : rows.facts();
    }

    /** Returns the IDs of the rows that something is wrong with. */
    Set<String> failed() {
        return rows == null ? Set.of() : rows.failed();
    }

    /** Returns the problem of a column, by its English name, of the fact at {@code index}. */
    InputProblem problem(int index, String field, String value, String ja, String en) {
        if (headings == null || rows == null) {
            throw new IllegalStateException("File " + file.name() + " has no rows");
        }
        return headings.problem(rows.line(index), field, value, ja, en);
    }

    /** Tells on which line the fact at {@code index} stands. */
    int line(int index) {
        return rows == null ? 0 : rows.line(index);
    }

    private void end() {
        if (problems.size() >= limits.problems()) {
            broken(
                    0,
                    "誤りが " + limits.problems() + " 件に達したため、この先は読んでいません。直してからもう一度読んでください。",
                    "There are " + limits.problems() + " problems, and the rest was not read. Maybe mend these first.");
        } else if (headings == null && problems.isEmpty()) {
            broken(
                    0,
                    "ファイルが空です。行がなくても見出しは書いてください。",
                    "The file is empty. Maybe write the headings, even where there are no rows.");
        }
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!Recognition.strip(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
