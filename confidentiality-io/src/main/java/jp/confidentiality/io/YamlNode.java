package jp.confidentiality.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a YAML file that knows where it stands: a scalar, a list or a map with distinct keys. Immutable. All
 * scalars are texts; {@code ~} and {@code null} are empty texts. Tags are refused, aliases are written out in bounds.
 */
public final class YamlNode {
    private final String file;
    private final int line;
    private final int column;
    private final @Nullable String text;
    private final @Nullable List<YamlNode> items;
    private final @Nullable Map<String, YamlNode> entries;
    private final Map<String, YamlNode> keys;

    private YamlNode(
            String file,
            int line,
            int column,
            @Nullable String text,
            @Nullable List<YamlNode> items,
            @Nullable Map<String, YamlNode> entries,
            Map<String, YamlNode> keys) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.text = text;
        this.items = items;
        this.entries = entries;
        this.keys = keys;
    }

    static YamlNode scalar(String file, int line, int column, String text) {
        return new YamlNode(file, line, column, text, null, null, Map.of());
    }

    static YamlNode list(String file, int line, int column, List<YamlNode> items) {
        return new YamlNode(file, line, column, null, List.copyOf(items), null, Map.of());
    }

    static YamlNode map(String file, int line, int column, Map<String, YamlNode> keys, Map<String, YamlNode> entries) {
        Map<String, YamlNode> ordered = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        return new YamlNode(file, line, column, null, null, ordered, Map.copyOf(keys));
    }

    /**
     * Reads the only document of a file in UTF-8, with or without a byte order mark; messages name the file alone.
     *
     * @throws UnusableInputException if it cannot be read, is too large, is no YAML, or has a key twice
     */
    public static YamlNode read(Path path) {
        return read(String.valueOf(path.getFileName()), path);
    }

    static YamlNode read(String file, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(file, in);
        } catch (IOException e) {
            throw new UnusableInputException(List.of(InputProblem.ofFile(
                    file,
                    "ファイルを読めません。ファイルの有無と読取り権限を確かめてください。",
                    "The file cannot be read. Maybe it does not exist, or may not be read.")));
        }
    }

    /**
     * Reads the only document of {@code in}, which stays open; messages call it {@code file}.
     *
     * @throws UnusableInputException if it cannot be read, is too large, is no YAML, or has a key twice
     */
    public static YamlNode read(String file, InputStream in) {
        return new YamlReading(file).read(in);
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the line on which it begins, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column in which it begins, from 1. */
    public int column() {
        return column;
    }

    /** Tells whether it is a scalar, be it an empty one. */
    public boolean isScalar() {
        return text != null;
    }

    /** Tells whether it is a list. */
    public boolean isList() {
        return items != null;
    }

    /** Tells whether it is a map. */
    public boolean isMap() {
        return entries != null;
    }

    /**
     * Returns the text of a scalar, without outer space.
     *
     * @throws UnusableInputException if it is none
     */
    public String text() {
        if (text == null) {
            throw unfit("一つの値", "one value");
        }
        return text;
    }

    /**
     * Returns the items of a list.
     *
     * @throws UnusableInputException if it is none
     */
    public List<YamlNode> items() {
        if (items == null) {
            throw unfit("一覧（- で始まる行）", "a list (lines that begin with -)");
        }
        return items;
    }

    /**
     * Returns the entries of a map, in the order of the file.
     *
     * @throws UnusableInputException if it is none
     */
    public Map<String, YamlNode> entries() {
        if (entries == null) {
            throw unfit("「キー: 値」の組", "a map (key: value)");
        }
        return entries;
    }

    /** Returns the value of {@code key} in a map; null if it is no map, or has no such key. */
    public @Nullable YamlNode get(String key) {
        return entries == null ? null : entries.get(key);
    }

    /** Returns the line of {@code key} in a map; this node's own line if it has no such key. */
    public int keyLine(String key) {
        return key(key).line;
    }

    /** Returns the key of a map as a node, to say where it stands; this node if it has no such key. */
    YamlNode key(String key) {
        return keys.getOrDefault(key, this);
    }

    /** Returns a problem at this node. */
    public InputProblem problem(String field, String value, String ja, String en) {
        return new InputProblem(file, line, String.valueOf(column), field, value, ja, en);
    }

    /** Returns the kind of node and its place, never its content. */
    @Override
    public String toString() {
        String kind = isMap() ? "map" : isList() ? "list" : "scalar";
        return kind + " at " + file + ":" + line + ":" + column;
    }

    private UnusableInputException unfit(String ja, String en) {
        return new UnusableInputException(List.of(problem(
                "",
                text == null ? "" : text,
                "ここには" + ja + "を書きます。書き方を見直してください。",
                "Here belongs " + en + ". Maybe the indentation is wrong.")));
    }
}
