package jp.confidentiality.model.fact;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/** A column of a fact type: its names, the type of its values, what a blank means. */
public final class FactColumn {
    private static final int OFTEN = 2_000;

    private final String name;
    private final Column about;
    private final String ja;
    private final Column.Role role;
    private final Column.Names names;
    private final Column.Blank blank;
    private final Class<?> valueType;
    private final boolean set;
    private final Method method;
    private final Field field;
    private int reads;
    private @Nullable Function<Fact, Cell<?>> quick;

    FactColumn(RecordComponent component) {
        this.name = component.getName();
        this.about = Given.field("component '" + name + "'", "@Column", component.getAnnotation(Column.class));
        this.ja = about.ja();
        this.role = about.role();
        this.names = about.names();
        this.blank = about.blank();
        String signature = component.getGenericSignature();
        this.set = signature.contains("<Ljava/util/Set<");
        this.valueType = innermost(signature);
        this.method = component.getAccessor();
        try {
            this.field = component.getDeclaringRecord().getDeclaredField(name);
            field.setAccessible(true);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Column " + name + " cannot be read", e);
        }
    }

    /** Returns the class within all angle brackets: much quicker than what reflection makes of a generic type. */
    private static Class<?> innermost(String signature) {
        String name = signature.substring(signature.lastIndexOf('<') + 2, signature.indexOf(';'));
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Type " + name + " is missing", e);
        }
    }

    /** Returns the English heading. */
    public String name() {
        return name;
    }

    /** Returns the Japanese heading. */
    public String ja() {
        return ja;
    }

    /** Returns what an empty cell means. */
    public Column.Blank blank() {
        return blank;
    }

    /** Returns what the cell names. */
    public Column.Names names() {
        return names;
    }

    /** Returns the part a moment plays. */
    public Column.Role role() {
        return role;
    }

    /** Returns whether a row that is no correction must fill the cell. */
    public boolean required() {
        return about.required();
    }

    /** Returns the class of the value, or of the set's members. */
    public Class<?> valueType() {
        return valueType;
    }

    /** Tells whether the cell holds a set. */
    public boolean isSet() {
        return set;
    }

    /** Tells whether the cell holds a moment. */
    public boolean isMoment() {
        return valueType == Moment.class;
    }

    /**
     * Returns the cell of {@code fact}.
     *
     * @throws IllegalArgumentException if {@code fact} is not of the type that has the column
     */
    public Cell<?> read(Fact fact) {
        Function<Fact, Cell<?>> reader = quick;
        try {
            return reader == null ? readFirst(fact) : reader.apply(fact);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "Row '" + fact.id() + "' is of another type than column '" + name
                            + "'. Maybe ask FactType.of(fact) for its columns.",
                    e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Column " + name + " of '" + fact.id() + "' cannot be read", e);
        }
    }

    /** Returns what reads the cell of a row of just this type. */
    MethodHandle accessor() {
        try {
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Column " + name + " cannot be read", e);
        }
    }

    /** A column that is read often gets a reader of its own; for a few rows it would not pay. */
    private Cell<?> readFirst(Fact fact) throws Throwable {
        if (++reads >= OFTEN && quick == null) {
            quick = reader();
        }
        return (Cell<?>) field.get(method.getDeclaringClass().cast(fact));
    }

    @SuppressWarnings("unchecked")
    private Function<Fact, Cell<?>> reader() throws Throwable {
        MethodHandle direct = MethodHandles.lookup().unreflect(method);
        return (Function<Fact, Cell<?>>) LambdaMetafactory.metafactory(
                        MethodHandles.lookup(),
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        direct,
                        direct.type())
                .getTarget()
                .invoke();
    }

    /** Tells whether {@code cell} is empty or holds what the column's type says. */
    boolean accepts(Cell<?> cell) {
        if (!cell.isValue()) {
            return true;
        }
        return set
                ? cell.value() instanceof Set<?> members && members.stream().allMatch(valueType::isInstance)
                : valueType.isInstance(cell.value());
    }

    @Override
    public String toString() {
        return name;
    }
}
