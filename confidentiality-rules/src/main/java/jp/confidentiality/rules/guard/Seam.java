package jp.confidentiality.rules.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.rules.Require;
import jp.confidentiality.rules.Requirement;

/** What rule text may call: the public methods of {@link Require} and {@link Requirement}, and nothing else. */
final class Seam {
    /** Duties that need a time before them. */
    static final Set<String> TIMED = Set.of(
            "reported", "agreed", "returnedOrErased", "measured", "taught", "reportedEvenIfPlanned", "reportedAlone");

    private static final List<Signature> BEGINNINGS = signatures(Require.class);
    private static final List<Signature> DUTIES = signatures(Requirement.class);

    private Seam() {}

    /**
     * A method, and what it is called with.
     *
     * @param name its name
     * @param parameters their types; the last repeats where {@code repeats}
     * @param repeats whether the last parameter may be given several times
     */
    record Signature(String name, List<Class<?>> parameters, boolean repeats) {
        /** Tells whether values of {@code types} can be passed. */
        boolean accepts(List<Class<?>> types) {
            if (types.size() < parameters.size() || (!repeats && types.size() > parameters.size())) {
                return false;
            }
            for (int i = 0; i < types.size(); i++) {
                if (!parameters.get(Math.min(i, parameters.size() - 1)).isAssignableFrom(types.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return name
                    + parameters.stream().map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ""))
                    + (repeats ? "…)" : ")");
        }
    }

    /** Returns the methods of {@code require} with the given name. */
    static List<Signature> beginnings(String name) {
        return named(BEGINNINGS, name);
    }

    /** Returns the duties with the given name. */
    static List<Signature> duties(String name) {
        return named(DUTIES, name);
    }

    /** Returns the enums that the methods take. */
    static Set<Class<?>> choices() {
        Set<Class<?>> found = new LinkedHashSet<>();
        BEGINNINGS.forEach(one -> found.addAll(one.parameters()));
        DUTIES.forEach(one -> found.addAll(one.parameters()));
        found.removeIf(type -> !type.isEnum());
        return found;
    }

    private static List<Signature> named(List<Signature> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).toList();
    }

    private static List<Signature> signatures(Class<?> type) {
        List<Signature> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                found.add(signature(method));
            }
        }
        found.sort(Comparator.comparing(Signature::toString));
        return List.copyOf(found);
    }

    private static Signature signature(Method method) {
        List<Class<?>> types = new ArrayList<>(Arrays.asList(method.getParameterTypes()));
        if (method.isVarArgs()) {
            types.add(types.remove(types.size() - 1).getComponentType());
        }
        return new Signature(method.getName(), List.copyOf(types), method.isVarArgs());
    }
}
