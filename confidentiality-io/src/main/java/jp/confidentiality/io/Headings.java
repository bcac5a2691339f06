package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The headings of a register's file: which column stands where. */
final class Headings {
    static final String ID = "id";
    static final String RECORDED_AT = "recordedAt";
    static final String CORRECTS = "corrects";

    private static final Map<String, String> OWN = Map.of(
            "id", ID, "番号", ID, "recordedat", RECORDED_AT, "記録日時", RECORDED_AT, "corrects", CORRECTS, "訂正対象", CORRECTS);

    private final FactType type;
    private final String file;
    private final int line;
    private final List<String> written = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final Map<String, String> headingByField = new HashMap<>();
    private final Map<String, String> names;

    /** Reads the headings; what is wrong with them goes to {@code problems}. */
    Headings(FactType type, String file, int line, String[] cells, List<InputProblem> problems) {
        this.type = type;
        this.file = file;
        this.line = line;
        this.names = names(type);
        for (int i = 0; i < width(cells); i++) {
            add(Recognition.strip(cells[i]), problems);
        }
        if (!headingByField.containsKey(ID)) {
            problems.add(new InputProblem(
                    file,
                    line,
                    "",
                    ID,
                    "",
                    "見出しに「ID」がありません。最初の行に見出しを書いてください。",
                    "There is no heading 'id'. Maybe the first row is missing."));
        }
    }

    /** Returns the number of columns. */
    int size() {
        return fields.size();
    }

    /** Returns the English name of the column at {@code index}; empty where the heading is none. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** Returns the column at {@code index}; null where it is the row's own, or none. */
    @Nullable
    FactColumn column(int index) {
        return type.column(field(index)).orElse(null);
    }

    /** Returns the heading at {@code index} as written, or its number. */
    private String heading(int index) {
        return index < written.size() && !written.get(index).isEmpty() ? written.get(index) : String.valueOf(index + 1);
    }

    /** Returns the heading as written of the column with that English name; the Japanese name if there is none. */
    private String heading(String field) {
        String found = headingByField.get(field);
        return found != null ? found : type.column(field).map(FactColumn::ja).orElse(field);
    }

    /** Returns a problem of the cell at {@code index}. */
    InputProblem problem(int line, int index, String value, String ja, String en) {
        return new InputProblem(file, line, heading(index), field(index), value, ja, en);
    }

    /** Returns a problem of the column with that English name. */
    InputProblem problem(int line, String field, String value, String ja, String en) {
        return new InputProblem(file, line, heading(field), field, value, ja, en);
    }

    private void add(String heading, List<InputProblem> problems) {
        String field = names.get(Recognition.key(heading));
        written.add(heading);
        fields.add(field == null ? "" : field);
        if (heading.isEmpty()) {
            problems.add(atLast(
                    "", "", "見出しが空の欄があります。見出しを書くか、欄を消してください。", "This column has no heading. Maybe delete the column."));
        } else if (field == null) {
            problems.add(unknown(heading));
        } else if (headingByField.putIfAbsent(field, heading) != null) {
            problems.add(atLast(
                    field,
                    heading,
                    "同じ欄の見出しが二つあります（「" + headingByField.get(field) + "」）。一つを消してください。",
                    "This column stands here already (as '" + headingByField.get(field) + "'). Maybe delete one."));
        }
    }

    private InputProblem unknown(String heading) {
        Optional<String> nearest = Nearest.to(heading, known());
        return atLast(
                "",
                heading,
                "この記録に「" + Recognition.shown(heading) + "」という欄はありません。"
                        + nearest.map(n -> "「" + n + "」ではありませんか。").orElse("使える欄：" + columns(FactColumn::ja, "、") + "。"),
                "This register has no such column. Maybe "
                        + nearest.map(n -> "'" + n + "' was meant.")
                                .orElse("one of: " + columns(FactColumn::name, ", ") + "."));
    }

    private String columns(Function<FactColumn, String> name, String between) {
        return type.columns().stream().map(name).collect(Collectors.joining(between));
    }

    private InputProblem atLast(String field, String value, String ja, String en) {
        return new InputProblem(file, line, heading(written.size() - 1), field, value, ja, en);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(List.of("ID", "番号", "記録日時", "訂正対象", RECORDED_AT, CORRECTS));
        type.columns().forEach(column -> known.addAll(List.of(column.ja(), column.name())));
        return known;
    }

    private static Map<String, String> names(FactType type) {
        Map<String, String> names = new HashMap<>(OWN);
        for (FactColumn column : type.columns()) {
            names.put(Recognition.key(column.ja()), column.name());
        }
        for (FactColumn column : type.columns()) {
            names.put(Recognition.key(column.name()), column.name());
        }
        return names;
    }

    /** Empty headings at the end are no columns. */
    private static int width(String[] cells) {
        int width = cells.length;
        while (width > 0 && Recognition.strip(cells[width - 1]).isEmpty()) {
            width--;
        }
        return width;
    }
}
