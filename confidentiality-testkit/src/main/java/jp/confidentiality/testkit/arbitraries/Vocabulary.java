package jp.confidentiality.testkit.arbitraries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.testkit.Scenario;

/**
 * What registers write in the columns that hold neither IDs nor moments (用語): the scenarios' values, and all choices.
 */
final class Vocabulary {
    private static final List<Object> NUMBERS = List.of(1, 56, 112, 128, 192, 256);
    private static final List<Object> TEXTS = List.of("本業務", "甲", "乙");

    private final Map<FactColumn, List<Object>> values = new HashMap<>();

    private Vocabulary(List<Scenario> scenarios) {
        Map<FactColumn, Set<Object>> seen = new HashMap<>();
        scenarios.stream()
                .map(Scenario::dossier)
                .flatMap(dossier -> Stream.concat(dossier.standing().stream(), dossier.activities().stream()))
                .forEach(fact -> note(fact, seen));
        FactType.all().stream()
                .flatMap(type -> type.columns().stream())
                .filter(Vocabulary::hasWords)
                .forEach(column -> values.put(column, words(column, seen.getOrDefault(column, Set.of()))));
    }

    /** Returns the vocabulary of the shipped scenarios. */
    static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    /** Returns the values that {@code column} may hold, at least one; sets of them where it holds sets. */
    List<Object> words(FactColumn column) {
        return values.getOrDefault(column, TEXTS);
    }

    /** Tells whether {@code column} holds words: neither IDs nor moments. */
    static boolean hasWords(FactColumn column) {
        return !column.isMoment() && !Rows.isId(column);
    }

    private static void note(Fact fact, Map<FactColumn, Set<Object>> seen) {
        for (FactColumn column : FactType.of(fact).columns()) {
            Cell<?> cell = column.read(fact);
            if (cell.isValue() && hasWords(column)) {
                seen.computeIfAbsent(column, key -> new LinkedHashSet<>()).add(cell.value());
            }
        }
    }

    private static List<Object> words(FactColumn column, Set<Object> seen) {
        Set<Object> words = new LinkedHashSet<>(seen);
        for (Object choice : choices(column)) {
            words.add(column.isSet() ? Set.of(choice) : choice);
        }
        return new ArrayList<>(words);
    }

    private static List<Object> choices(FactColumn column) {
        if (Labelled.class.isAssignableFrom(column.valueType())) {
            return List.of(column.valueType().getEnumConstants());
        }
        if (column.valueType() == Boolean.class) {
            return List.of(true, false);
        }
        if (column.valueType() == Integer.class) {
            return NUMBERS;
        }
        return switch (column.names()) {
            case NORM, PROVISION -> List.of();
            default -> TEXTS;
        };
    }

    private static final class Shipped {
        static final Vocabulary VOCABULARY = new Vocabulary(Stories.all());
    }
}
