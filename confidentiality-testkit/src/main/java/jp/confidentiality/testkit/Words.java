package jp.confidentiality.testkit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.Labelled;

/** Reads words of the vocabulary by identifier, Japanese or English term, and lists of values. */
final class Words {
    private Words() {}

    /** Returns a reader of one word of {@code type}. */
    static <E extends Enum<E> & Labelled> Function<YamlNode, E> of(Class<E> type) {
        return node -> read(node, type);
    }

    /** Returns a reader of a set: a list, or a single value that stands alone. */
    static <T> Function<YamlNode, Set<T>> setOf(Function<YamlNode, T> reader) {
        return node -> new LinkedHashSet<>(listOf(reader).apply(node));
    }

    /** Returns a reader of a list, or of a single value that stands alone. */
    static <T> Function<YamlNode, List<T>> listOf(Function<YamlNode, T> reader) {
        return node -> items(node).stream().map(reader).toList();
    }

    /** Reads a text that is not empty. */
    static String text(YamlNode node) {
        if (node.text().isEmpty()) {
            throw refused(node, "値が空です。値を書いてください。", "The value is empty. Maybe it was left out.");
        }
        return node.text();
    }

    /** Returns the items of a list; a scalar is a list of itself, an empty one of nothing. */
    static List<YamlNode> items(YamlNode node) {
        if (!node.isScalar()) {
            return node.items();
        }
        return node.text().isEmpty() ? List.of() : List.of(node);
    }

    /** Returns the refusal of a node's value. */
    static UnusableInputException refused(YamlNode node, String ja, String en) {
        return new UnusableInputException(List.of(node.problem("", node.isScalar() ? node.text() : "", ja, en)));
    }

    private static <E extends Enum<E> & Labelled> E read(YamlNode node, Class<E> type) {
        String wanted = key(node.text());
        for (E word : type.getEnumConstants()) {
            if (wanted.equals(key(word.name())) || wanted.equals(key(word.ja())) || wanted.equals(key(word.en()))) {
                return word;
            }
        }
        throw refused(
                node,
                "「" + node.text() + "」は使えません。次のいずれかを書いてください：" + list(type, Labelled::ja) + "。",
                "'" + node.text() + "' is no such word. Maybe use one of: " + list(type, Labelled::en) + ".");
    }

    private static <E extends Enum<E> & Labelled> String list(Class<E> type, Function<Labelled, String> name) {
        return Arrays.stream(type.getEnumConstants()).map(name).collect(Collectors.joining(", "));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
