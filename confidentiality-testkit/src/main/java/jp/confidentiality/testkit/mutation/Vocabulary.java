package jp.confidentiality.testkit.mutation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;

/** The words that rule files may use: the enums they import, and the methods of {@code require}. */
final class Vocabulary {
    private static final List<String> PACKAGES =
            List.of(RuleBase.class.getPackageName(), Fact.class.getPackageName(), Profile.class.getPackageName());
    private static final String SEAM = RuleBase.class.getPackageName() + ".Require";
    private static final String DUTIES = RuleBase.class.getPackageName() + ".Requirement";

    private Vocabulary() {}

    /**
     * Returns the other constants of the enum that {@code word}, such as {@code Since.ACT}, is one of: those after it
     * first, then those before it.
     */
    static List<String> others(String word) {
        int dot = word.indexOf('.');
        Class<?> type = dot < 0 ? null : type(word.substring(0, dot));
        if (type == null || !type.isEnum()) {
            return List.of();
        }
        List<String> all = Stream.of(type.getEnumConstants())
                .map(one -> type.getSimpleName() + "." + ((Enum<?>) one).name())
                .toList();
        int at = all.indexOf(word);
        return Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, at).stream())
                .toList();
    }

    /** Returns the public methods that take the same arguments as {@code method} and return the same. */
    static List<String> sameShape(String method, boolean seam) {
        Class<?> owner = Objects.requireNonNull(load(seam ? SEAM : DUTIES));
        TreeSet<String> found = new TreeSet<>();
        for (Method one : owner.getMethods()) {
            if (!one.getName().equals(method) || one.getDeclaringClass() != owner) {
                continue;
            }
            for (Method other : owner.getMethods()) {
                boolean same = other.getDeclaringClass() == owner
                        && !Modifier.isStatic(other.getModifiers())
                        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes())
                        && one.getReturnType() == other.getReturnType();
                if (same) {
                    found.add(other.getName());
                }
            }
        }
        found.remove(method);
        return List.copyOf(found);
    }

    private static @Nullable Class<?> type(String simpleName) {
        return PACKAGES.stream()
                .map(one -> load(one + "." + simpleName))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
