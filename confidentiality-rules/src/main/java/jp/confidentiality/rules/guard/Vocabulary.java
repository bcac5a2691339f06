package jp.confidentiality.rules.guard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.rules.Breach;
import jp.confidentiality.rules.Tally;
import org.jspecify.annotations.Nullable;

/** The types that rule text may name, each by its simple name: what triggers rules, and the choices of columns. */
final class Vocabulary {
    private static final Map<String, Class<?>> TRIGGERS = new TreeMap<>();
    private static final Map<String, Class<?>> CHOICES = new TreeMap<>();
    private static final Set<String> IMPORTS = new TreeSet<>();

    static {
        for (FactType type : FactType.all()) {
            TRIGGERS.put(type.type().getSimpleName(), type.type());
            for (FactColumn column : type.columns()) {
                if (column.valueType().isEnum()) {
                    CHOICES.put(column.valueType().getSimpleName(), column.valueType());
                }
            }
        }
        TRIGGERS.put("Contract", Contract.class);
        TRIGGERS.put("Breach", Breach.class);
        TRIGGERS.put("Tally", Tally.class);
        Seam.choices().forEach(choice -> CHOICES.put(choice.getSimpleName(), choice));
        TRIGGERS.values().forEach(Vocabulary::addImport);
        CHOICES.values().forEach(Vocabulary::addImport);
    }

    private Vocabulary() {}

    private static void addImport(Class<?> type) {
        IMPORTS.add(type.getName());
        IMPORTS.add(type.getPackageName() + ".*");
    }

    /** Tells whether {@code target} is a type of the vocabulary, or all types of one of its packages. */
    static boolean isImport(String target) {
        return IMPORTS.contains(target);
    }

    /** Returns the type of rows with the given simple name. */
    static Optional<Class<?>> trigger(String name) {
        return Optional.ofNullable(TRIGGERS.get(name));
    }

    /** Returns the enum with the given simple name. */
    static Optional<Class<?>> choice(String name) {
        return Optional.ofNullable(CHOICES.get(name));
    }

    static boolean hasConstant(Class<?> choice, String name) {
        for (Object constant : choice.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether rules may have conditions on rows of {@code type}. */
    static boolean isConditional(Class<?> type) {
        return StandingFact.class.isAssignableFrom(type);
    }

    /** Returns the column of a type of rows. */
    static @Nullable FactColumn column(Class<?> type, String name) {
        return Fact.class.isAssignableFrom(type)
                ? FactType.of(type.asSubclass(Fact.class)).column(name).orElse(null)
                : null;
    }
}
