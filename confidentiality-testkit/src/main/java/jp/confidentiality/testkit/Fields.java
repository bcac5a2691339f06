package jp.confidentiality.testkit;

import java.util.function.Function;
import jp.confidentiality.io.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map that may be there or not.
 *
 * @param map the map
 * @param problems receives what is wrong with its values
 */
record Fields(YamlNode map, ScenarioProblems problems) {
    /** Reads the value of a key; null where there is none, or where it is no such value. */
    <T> @Nullable T read(String key, Function<YamlNode, T> reader) {
        YamlNode node = map.get(key);
        return node == null ? null : problems.read(node, key, reader);
    }
}
