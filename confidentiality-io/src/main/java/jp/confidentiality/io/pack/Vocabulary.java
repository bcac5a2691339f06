package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.rules.pack.Comparison;

/**
 * Words that a table may use, and what they mean (用語): compared in NFKC, without spaces. The first word of each meaning
 * is the one that tables are written with.
 *
 * @param <T> the meaning
 */
final class Vocabulary<T> {
    static final String CONTRACT = "契約";

    private final Map<String, T> byKey = new LinkedHashMap<>();
    private final Map<T, String> first = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    Vocabulary<T> word(T meaning, String... synonyms) {
        for (String word : synonyms) {
            if (byKey.putIfAbsent(Recognition.key(word), meaning) == null) {
                words.add(word);
                first.putIfAbsent(meaning, word);
            }
        }
        return this;
    }

    Optional<T> find(String text) {
        return Optional.ofNullable(byKey.get(Recognition.key(text)));
    }

    /** Returns all words, to suggest one. */
    Collection<String> words() {
        return words;
    }

    /** Returns the first word of each meaning. */
    Collection<String> firstWords() {
        return first.values();
    }

    /** Returns the words of an enum: Japanese terms first, then English ones and identifiers. */
    static <E extends Enum<E> & Labelled> Vocabulary<E> of(Class<E> type) {
        Vocabulary<E> found = new Vocabulary<>();
        E[] constants = type.getEnumConstants();
        Arrays.stream(constants).forEach(one -> found.word(one, one.ja()));
        Arrays.stream(constants).forEach(one -> found.word(one, one.name(), one.en()));
        return found;
    }

    static Vocabulary<FactType> subjects() {
        Vocabulary<FactType> found = new Vocabulary<>();
        FactType.all().forEach(type -> found.word(type, type.ja()));
        FactType.all().forEach(type -> found.word(type, type.name()));
        return found;
    }

    static Vocabulary<FactColumn> columns(FactType type) {
        Vocabulary<FactColumn> found = new Vocabulary<>();
        type.columns().forEach(column -> found.word(column, column.ja()));
        type.columns().forEach(column -> found.word(column, column.name()));
        return found;
    }

    /** Returns how {@code column} can be compared: the same sign means a number or a day, as the column needs. */
    static Vocabulary<Comparison> comparisons(FactColumn column) {
        Vocabulary<Comparison> found = new Vocabulary<>();
        for (Comparison one : Comparison.values()) {
            if (one.fits(column)) {
                found.word(one, one.ja());
            }
        }
        for (Comparison one : Comparison.values()) {
            if (one.fits(column)) {
                found.word(one, synonyms(one)).word(one, one.name(), one.en());
            }
        }
        return found;
    }

    private static String[] synonyms(Comparison one) {
        String all = switch (one) {
            case IS -> "= 等しい と等しい が次である いずれか いずれかである のいずれか";
            case IS_NOT -> "≠ != <> 以外 ではない 異なる と異なる いずれでもない";
            case CONTAINS -> "含む いずれかを含む";
            case CONTAINS_NOT -> "含まない いずれも含まない";
            case AT_LEAST -> ">= ≧ ≥";
            case MORE_THAN -> "> 超 超える より大きい より多い";
            case AT_MOST -> "<= ≦ ≤";
            case LESS_THAN -> "< より小さい より少ない";
            case FROM -> ">= ≧ ≥ 以降 から";
            case AFTER -> "> 後 の後 より後ろ";
            case UNTIL -> "<= ≦ ≤ まで";
            case BEFORE -> "< 前 の前";
            case FILLED -> "記載がある あり 有";
            case LEFT_OUT -> "記載がない なし 無 空欄";
        };
        return all.split(" ");
    }
}
