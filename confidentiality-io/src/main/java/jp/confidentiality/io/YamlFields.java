package jp.confidentiality.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of a YAML map and collects all that is wrong with them. What reads a value throws a
 * {@link CellFormatException}, or an {@link UnusableInputException} where the node is of the wrong kind.
 */
public final class YamlFields {
    private final YamlNode map;
    private final String path;
    private final List<InputProblem> problems;

    /**
     * Begins to read.
     *
     * @param map the node; if it is no map, that is a problem and it counts as empty
     * @param path the keys that lead to it with a dot at the end; empty at the root
     * @param problems receives what is wrong
     */
    public YamlFields(YamlNode map, String path, List<InputProblem> problems) {
        this.map = map;
        this.path = path;
        this.problems = problems;
        if (!map.isMap()) {
            read(map, path.isEmpty() ? "" : path.substring(0, path.length() - 1), YamlNode::entries);
        }
    }

    /** Refuses keys that are not among {@code known}, and suggests the nearest. */
    public YamlFields only(List<String> known) {
        for (String key : entries().keySet()) {
            if (!known.contains(key)) {
                Optional<String> nearest = Nearest.to(key, known);
                problems.add(map.key(key)
                        .problem(
                                path + key,
                                key,
                                "「" + Recognition.shown(key) + "」というキーはありません。"
                                        + nearest.map(k -> "「" + k + "」ではありませんか。")
                                                .orElse("使えるキー：" + String.join("、", known) + "。"),
                                "There is no such key. Maybe "
                                        + nearest.map(k -> "'" + k + "' was meant.")
                                                .orElse("use one of " + String.join(", ", known) + ".")));
            }
        }
        return this;
    }

    /** Returns the entries; none where the node is no map. */
    public Map<String, YamlNode> entries() {
        return map.isMap() ? map.entries() : Map.of();
    }

    /** Reads the value of {@code key}; without it, or with an empty one, that is a problem. */
    public <T> Optional<T> required(String key, Function<YamlNode, T> reader) {
        YamlNode node = map.get(key);
        if (node == null || isEmpty(node)) {
            if (map.isMap()) {
                missing(key, node);
            }
            return Optional.empty();
        }
        return read(node, path + key, reader);
    }

    /** Reads the value of {@code key}, if it is there and not empty. */
    public <T> Optional<T> optional(String key, Function<YamlNode, T> reader) {
        YamlNode node = map.get(key);
        return node == null || isEmpty(node) ? Optional.empty() : read(node, path + key, reader);
    }

    /** Reads {@code node}; what is wrong with it is a problem of {@code field}. */
    public <T> Optional<T> read(YamlNode node, String field, Function<YamlNode, T> reader) {
        try {
            return Optional.of(reader.apply(node));
        } catch (CellFormatException e) {
            String value = node.isScalar() ? node.text() : "";
            problems.add(node.problem(field, value, e.ja(), e.en()));
        } catch (UnusableInputException e) {
            e.problems().forEach(p -> problems.add(within(p, field)));
        } catch (IllegalArgumentException e) {
            problems.add(node.problem(field, "", "この値は使えません。書き方を見直してください。", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private void missing(String key, @Nullable YamlNode empty) {
        YamlNode at = empty == null ? map : map.key(key);
        problems.add(at.problem(
                path + key,
                "",
                "「" + path + key + "」の値がありません。値を書いてください。",
                "The value of '" + path + key + "' is missing. Maybe it was left out or misspelt."));
    }

    private static InputProblem within(InputProblem p, String field) {
        String full = field.isEmpty() || p.field().isEmpty() ? field + p.field() : field + "." + p.field();
        return new InputProblem(p.file(), p.line(), p.column(), full, p.value(), p.ja(), p.en());
    }

    private static boolean isEmpty(YamlNode node) {
        return node.isScalar() && node.text().isEmpty();
    }
}
