package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.io.CellFormatException;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlNode;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with scenario files, so that it can be said at once. */
final class ScenarioProblems {
    private final List<InputProblem> found = new ArrayList<>();

    /** Returns how many problems were found so far. */
    int count() {
        return found.size();
    }

    /** Adds a problem. */
    void add(InputProblem problem) {
        found.add(problem);
    }

    /** Adds a problem at the key of a map. */
    void atKey(YamlNode map, String key, String ja, String en) {
        found.add(new InputProblem(map.file(), map.keyLine(key), "", key, key, ja, en));
    }

    /** Adds the problems of a file that could not be used. */
    void addAll(UnusableInputException refused) {
        found.addAll(refused.problems());
    }

    /** Reads a node; null, and a problem of {@code field}, if it is no such value. */
    <T> @Nullable T read(YamlNode node, String field, Function<YamlNode, T> reader) {
        try {
            return reader.apply(node);
        } catch (CellFormatException e) {
            found.add(node.problem(field, node.isScalar() ? node.text() : "", e.ja(), e.en()));
        } catch (UnusableInputException e) {
            e.problems().forEach(problem -> found.add(within(field, problem)));
        }
        return null;
    }

    /** Reads the value of a key; null, and a problem, if it is missing or no such value. */
    <T> @Nullable T required(YamlNode map, String key, Function<YamlNode, T> reader) {
        YamlNode node = map.get(key);
        if (node == null || (node.isScalar() && node.text().isEmpty())) {
            found.add(map.problem(
                    key,
                    "",
                    "「" + key + "」がありません。値を書いてください。",
                    "'" + key + "' is missing. Maybe it was left out or misspelt."));
            return null;
        }
        return read(node, key, reader);
    }

    /** Reads the value of a key, or returns {@code otherwise} where there is none, or where it is no such value. */
    <T> T optional(YamlNode map, String key, T otherwise, Function<YamlNode, T> reader) {
        YamlNode node = map.get(key);
        T read = node == null ? null : read(node, key, reader);
        return read == null ? otherwise : read;
    }

    /** Refuses keys of a map that are not among {@code known}. */
    void onlyKeys(YamlNode map, Set<String> known) {
        if (!map.isMap()) {
            read(map, "", YamlNode::entries);
            return;
        }
        for (String key : map.entries().keySet()) {
            if (!known.contains(key)) {
                String list = String.join(", ", known);
                atKey(
                        map,
                        key,
                        "ここに「" + key + "」というキーはありません。使えるキー：" + list + "。",
                        "There is no key '" + key + "' here. Maybe use one of: " + list + ".");
            }
        }
    }

    /** Throws everything that was found, if anything was. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new UnusableInputException(found);
        }
    }

    private static InputProblem within(String field, InputProblem problem) {
        String full = problem.field().isEmpty() ? field : problem.field();
        return new InputProblem(
                problem.file(), problem.line(), problem.column(), full, problem.value(), problem.ja(), problem.en());
    }
}
