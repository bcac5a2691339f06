package jp.confidentiality.io.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/**
 * The registers of one contract in memory: rows of plain texts by English column names. Moments stand in ISO form,
 * choices by identifier, the members of a set between commas; a column not named is blank.
 */
final class Registers {
    private static final List<String> OWN = List.of("recordedAt", "corrects");

    private final Map<FactType, Map<String, Map<String, String>>> rows = new LinkedHashMap<>();

    /**
     * Adds rows as a table shows them, cells between bars: the headings first, of which the first is the type and
     * stands for the ID.
     */
    Registers table(String text) {
        String[] lines = text.strip().split("\n");
        String[] headings = cells(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = cells(lines[i]);
            if (cells.length != headings.length) {
                throw new IllegalArgumentException("Not as many cells as headings: " + lines[i]);
            }
            add(headings[0], cells[0]);
            for (int c = 1; c < cells.length; c++) {
                set(cells[0], headings[c], cells[c]);
            }
        }
        return this;
    }

    private static String[] cells(String line) {
        return line.strip().split("\\s*\\|\\s?", -1);
    }

    /** Adds a row; {@code cells} are column and text in turn. */
    void add(String type, String id, String... cells) {
        FactType known = type(type);
        if (row(id) != null) {
            throw new IllegalArgumentException("Row '" + id + "' is there already");
        }
        rows.computeIfAbsent(known, t -> new LinkedHashMap<>()).put(id, new LinkedHashMap<>());
        set(id, cells);
    }

    /** Fills cells of a row that is there; an empty text leaves the cell blank. */
    void set(String id, String... cells) {
        FactType type = rows.keySet().stream()
                .filter(t -> rows.get(t).containsKey(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no row '" + id + "'"));
        for (int i = 0; i < cells.length; i += 2) {
            if (!OWN.contains(cells[i]) && type.column(cells[i]).isEmpty()) {
                throw new IllegalArgumentException("There is no column '" + cells[i] + "' in " + type);
            }
            rows.get(type).get(id).put(cells[i], cells[i + 1]);
        }
    }

    void remove(String id) {
        rows.values().forEach(register -> register.remove(id));
    }

    /** Returns the text of a cell; empty where it is blank. */
    String get(String id, String column) {
        Map<String, String> row = row(id);
        return row == null ? "" : row.getOrDefault(column, "");
    }

    /** Returns the IDs of a type's rows, in the order in which they were added. */
    List<String> ids(String type) {
        return List.copyOf(rows.getOrDefault(type(type), Map.of()).keySet());
    }

    /** Returns the rows of {@code type}, each with its ID: by event moment where they have one, else as added. */
    List<Map<String, String>> sorted(String type) {
        FactType known = type(type);
        List<Map<String, String>> found = new ArrayList<>();
        rows.getOrDefault(known, Map.of()).forEach((id, cells) -> {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", id);
            row.putAll(cells);
            found.add(row);
        });
        known.columns().stream()
                .filter(column -> column.isMoment() && column.role() == Column.Role.EVENT)
                .map(FactColumn::name)
                .findFirst()
                .ifPresent(at -> found.sort(Comparator.comparing(row -> row.getOrDefault(at, ""))));
        return found;
    }

    static FactType type(String name) {
        return FactType.named(name).orElseThrow(() -> new IllegalArgumentException("No fact type '" + name + "'"));
    }

    private Map<String, String> row(String id) {
        return rows.values().stream()
                .map(register -> register.get(id))
                .filter(row -> row != null)
                .findFirst()
                .orElse(null);
    }
}
