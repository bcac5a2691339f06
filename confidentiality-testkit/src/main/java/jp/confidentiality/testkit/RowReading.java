package jp.confidentiality.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row, under their English or Japanese headings. */
final class RowReading {
    private static final String RECORDED_AT = "recordedAt";
    private static final String CORRECTS = "corrects";
    private static final Map<String, String> OWN =
            Map.of(RECORDED_AT, RECORDED_AT, "記録日時", RECORDED_AT, CORRECTS, CORRECTS, "訂正対象", CORRECTS);

    private final FactType type;
    private final YamlNode columns;
    private final ScenarioProblems problems;
    private final Map<String, YamlNode> own = new HashMap<>();
    private final Map<String, Cell<?>> cells = new HashMap<>();

    RowReading(FactType type, YamlNode columns, ScenarioProblems problems) {
        this.type = type;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Returns the row; null, and problems, where something is wrong with a cell.
     *
     * @throws IllegalArgumentException if the record refuses the cells together
     */
    @Nullable
    Fact read(String id) {
        int before = problems.count();
        if (columns.isMap()) {
            columns.entries().forEach(this::cell);
        } else if (!columns.isScalar() || !columns.text().isEmpty()) {
            problems.read(columns, id, YamlNode::entries);
        }
        Cell<Moment> recordedAt = own(RECORDED_AT, node -> CellText.moment(node.text()));
        Cell<String> corrects = own(CORRECTS, node -> Cell.is(Words.text(node)));
        return problems.count() > before ? null : type.create(new Row(id, recordedAt, corrects), cells);
    }

    private <T> Cell<T> own(String name, Function<YamlNode, Cell<T>> reader) {
        YamlNode node = own.get(name);
        return node == null ? Cell.blank() : Cell.orBlank(problems.read(node, name, reader));
    }

    private void cell(String heading, YamlNode node) {
        String ownName = OWN.get(heading);
        Optional<FactColumn> column = column(heading);
        if (ownName != null) {
            once(heading, own.put(ownName, node) == null);
        } else if (column.isEmpty()) {
            unknown(heading);
        } else {
            Cell<?> cell = problems.read(node, heading, n -> cell(column.get(), n));
            if (cell != null) {
                once(heading, cells.put(column.get().name(), cell) == null);
            }
        }
    }

    private static Cell<?> cell(FactColumn column, YamlNode node) {
        return node.isScalar()
                ? CellText.read(column, node.text())
                : CellText.read(
                        column, node.items().stream().map(YamlNode::text).toList());
    }

    private void once(String heading, boolean first) {
        if (!first) {
            problems.atKey(
                    columns,
                    heading,
                    "同じ欄が二度あります。一つを消してください。",
                    "This column is given twice. Maybe once in English and once in Japanese.");
        }
    }

    private void unknown(String heading) {
        String list = type.columns().stream()
                .map(column -> column.name() + "（" + column.ja() + "）")
                .collect(Collectors.joining(", "));
        problems.atKey(
                columns,
                heading,
                "「" + type.ja() + "」に「" + heading + "」という欄はありません。使える欄：" + list + "。",
                "A row '" + type + "' has no column '" + heading + "'. Maybe use one of: " + list + ".");
    }

    private Optional<FactColumn> column(String heading) {
        return type.columns().stream()
                .filter(column -> column.name().equals(heading) || column.ja().equals(heading))
                .findFirst();
    }
}
