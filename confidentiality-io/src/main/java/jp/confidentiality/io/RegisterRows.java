package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.InvalidRowException;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one register below its headings into facts, and remembers on which line each stands. */
final class RegisterRows {
    private final FactType type;
    private final Headings headings;
    private final List<InputProblem> problems;
    private final @Nullable CellCache[] caches;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private int[] lines = new int[64];

    RegisterRows(FactType type, Headings headings, List<InputProblem> problems) {
        this.type = type;
        this.headings = headings;
        this.problems = problems;
        this.caches = new CellCache[headings.size()];
        for (int i = 0; i < caches.length; i++) {
            FactColumn column = headings.column(i);
            caches[i] = column == null ? null : new CellCache(column);
        }
    }

    /** Makes a row; a row with a cell that is not {@code usable} is no fact, but checked all the same. */
    void add(int line, String[] cells, boolean usable) {
        int before = problems.size();
        Map<String, String> own = new HashMap<>();
        Map<String, Cell<?>> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            cell(line, i, cells[i], own, values);
        }
        boolean noId = !usable && own.getOrDefault(Headings.ID, "").isEmpty();
        Row row = noId ? null : row(line, own);
        if (row != null && usable && problems.size() == before && isComplete(line, row, values)) {
            create(line, row, values);
        } else {
            failed.add(Recognition.strip(own.getOrDefault(Headings.ID, "")));
        }
    }

    /** Returns the facts of the rows that nothing is wrong with, in the order of the file. */
    List<Fact> facts() {
        return facts;
    }

    /** Returns the line of the fact at {@code index}. */
    int line(int index) {
        return lines[index];
    }

    /** Returns the IDs of the rows that something is wrong with. */
    Set<String> failed() {
        return failed;
    }

    private void cell(int line, int index, String text, Map<String, String> own, Map<String, Cell<?>> values) {
        if (index >= headings.size()) {
            surplus(line, index, text);
            return;
        }
        CellCache column = caches[index];
        if (column == null) {
            own.put(headings.field(index), text);
            return;
        }
        try {
            Cell<?> cell = column.read(text);
            if (!cell.isBlank()) {
                values.put(column.column().name(), cell);
            }
        } catch (CellFormatException e) {
            problem(line, column.column().name(), text, e);
        }
    }

    private void surplus(int line, int index, String text) {
        if (!Recognition.strip(text).isEmpty()) {
            problems.add(headings.problem(
                    line,
                    index,
                    text,
                    "見出しは " + headings.size() + " 欄ですが、行がそれより長くなっています。余分なコンマや引用符の抜けを確かめてください。",
                    "The row is longer than its " + headings.size() + " headings. Maybe a comma is not quoted."));
        }
    }

    private @Nullable Row row(int line, Map<String, String> own) {
        int before = problems.size();
        String id = read(line, Headings.ID, own, "", RowText::id);
        Cell<Moment> recordedAt = read(line, Headings.RECORDED_AT, own, Cell.blank(), CellText::moment);
        Cell<String> corrects = read(line, Headings.CORRECTS, own, Cell.blank(), text -> RowText.corrects(text, id));
        return problems.size() == before ? new Row(id, recordedAt, corrects) : null;
    }

    private <T> T read(int line, String field, Map<String, String> own, T otherwise, Function<String, T> reader) {
        String text = own.getOrDefault(field, "");
        try {
            return reader.apply(text);
        } catch (CellFormatException e) {
            problem(line, field, text, e);
            return otherwise;
        }
    }

    private boolean isComplete(int line, Row row, Map<String, Cell<?>> values) {
        if (row.corrects().isValue() && values.isEmpty()) {
            return true;
        }
        int before = problems.size();
        for (FactColumn column : type.columns()) {
            Cell<?> cell = values.getOrDefault(column.name(), Cell.blank());
            if (column.required() && !cell.isValue()) {
                String value = cell.isUnknown() ? "不明" : "";
                problem(
                        line,
                        column.name(),
                        value,
                        new CellFormatException(
                                "「" + column.ja() + "」欄は空や不明にできません。値を書いてください。",
                                "Column '" + column.name()
                                        + "' is never blank or unknown. Maybe the row is incomplete."));
            }
        }
        return problems.size() == before;
    }

    private void create(int line, Row row, Map<String, Cell<?>> values) {
        try {
            Fact fact = type.create(row, values);
            if (facts.size() == lines.length) {
                lines = Arrays.copyOf(lines, 2 * lines.length);
            }
            lines[facts.size()] = line;
            facts.add(fact);
        } catch (InvalidRowException e) {
            failed.add(row.id());
            problems.add(headings.problem(line, e.field(), e.value(), e.ja(), e.en()));
        }
    }

    private void problem(int line, String field, String value, CellFormatException why) {
        problems.add(headings.problem(line, field, value, why.ja(), why.en()));
    }
}
