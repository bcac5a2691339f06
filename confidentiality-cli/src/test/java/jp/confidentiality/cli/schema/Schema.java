package jp.confidentiality.cli.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.norm.Instrument;

/**
 * The building blocks of the JSON Schemas (2020-12) by which editors help: maps in the order of writing. A schema
 * allows what the readers allow, in the spellings that they document; an editor may mark another spelling that they
 * would read.
 */
final class Schema {
    private Schema() {}

    /** Returns a document. */
    static Map<String, Object> document(String id, String title, Map<String, Object> root, Map<String, Object> defs) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(root);
        if (!defs.isEmpty()) {
            schema.put("$defs", defs);
        }
        return schema;
    }

    /** Returns a map that has no other keys than {@code properties}. */
    static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (required.length > 0) {
            schema.put("required", List.of(required));
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Returns {@code schema} with what an editor shows beside it. */
    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** Returns a text, or what YAML takes for a number although it is an ID or a name. */
    static Map<String, Object> text() {
        return ordered("type", List.of("string", "number"), "minLength", 1);
    }

    static Map<String, Object> id() {
        return ordered("type", List.of("string", "number"), "pattern", "^[\\p{L}\\p{N}._:/-]{1,80}$");
    }

    static Map<String, Object> day() {
        return pattern("^(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|(令和|平成|昭和|R|H|S)(\\d{1,2}|元)[年.]\\d{1,2}[月.]\\d{1,2}日?)$");
    }

    static Map<String, Object> moment() {
        return pattern("^(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|(令和|平成|昭和|R|H|S)(\\d{1,2}|元)[年.]\\d{1,2}[月.]\\d{1,2}日?)"
                + "([T ]?\\d{1,2}(:\\d{2}(:\\d{2})?|時\\d{1,2}分))?$");
    }

    static Map<String, Object> pattern(String regex) {
        return ordered("type", "string", "pattern", regex);
    }

    static Map<String, Object> number(int least, int most) {
        return ordered("type", "integer", "minimum", least, "maximum", most);
    }

    static Map<String, Object> yesNo() {
        return ordered(
                "enum", List.of("yes", "no", "はい", "いいえ", "有", "無", "あり", "なし", "○", "×", "済", "未", true, false));
    }

    /** Returns one value, or a list of distinct ones. */
    static Map<String, Object> set(Map<String, Object> member) {
        return anyOf(member, ordered("type", "array", "items", member, "uniqueItems", true));
    }

    static Map<String, Object> array(Map<String, Object> member) {
        return ordered("type", "array", "items", member);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Map<String, Object> anyOf(Map<String, Object>... schemas) {
        return ordered("anyOf", List.of(schemas));
    }

    static Map<String, Object> oneOf(Collection<?> values) {
        return ordered("enum", List.copyOf(new LinkedHashSet<>(values)));
    }

    /** Returns every documented spelling of the words: Japanese first, identifier, small letters, English. */
    static <E extends Enum<E> & Labelled> List<Object> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .flatMap(word -> spellings(word).stream())
                .distinct()
                .map(word -> (Object) word)
                .toList();
    }

    /** Returns the instruments that a contract can carry; local provisions come with a pack. */
    static Map<String, Object> instruments() {
        return set(oneOf(Stream.of(Instrument.C, Instrument.R)
                .flatMap(one -> spellings(one).stream())
                .toList()));
    }

    static Set<String> spellings(Labelled word) {
        String small = word.name().toLowerCase(Locale.ROOT);
        return new LinkedHashSet<>(
                List.of(small.replace('_', '-'), word.ja(), word.name(), word.en(), small.replace('_', ' ')));
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
