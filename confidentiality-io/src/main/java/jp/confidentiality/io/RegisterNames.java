package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;

/**
 * The names that a register's file may bear: a fact type's English or Japanese name and, where a register holds rows of
 * one type only, the register's.
 */
final class RegisterNames {
    private static final Map<String, FactType> BY_KEY = new LinkedHashMap<>();
    private static final List<String> KNOWN = new ArrayList<>();

    static {
        for (FactType type : FactType.all()) {
            add(type.name(), type);
            add(type.ja(), type);
        }
        for (Register register : Register.values()) {
            if (types(register).size() == 1) {
                add(register.ja(), types(register).get(0));
                add(identifier(register), types(register).get(0));
            }
        }
    }

    private RegisterNames() {}

    /** Returns the type whose rows a file of that name holds, extension aside. */
    static Optional<FactType> type(String name) {
        return Optional.ofNullable(BY_KEY.get(Recognition.key(name)));
    }

    /** Returns all names, to suggest one. */
    static List<String> known() {
        return List.copyOf(KNOWN);
    }

    /** Returns the types whose rows {@code register} holds. */
    static List<FactType> types(Register register) {
        return FactType.all().stream()
                .filter(type -> type.register() == register)
                .toList();
    }

    /** Returns the identifier in small letters with hyphens, such as {@code access-rights}. */
    static String identifier(Register register) {
        return register.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void add(String name, FactType type) {
        FactType earlier = BY_KEY.putIfAbsent(Recognition.key(name), type);
        if (earlier == null) {
            KNOWN.add(name);
        } else if (earlier != type) {
            throw new IllegalStateException("File name '" + name + "' means " + earlier + " and " + type);
        }
    }
}
