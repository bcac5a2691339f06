package jp.confidentiality.model.fact;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of a fact type: its register, its names, its columns. Readers, documents and hashes are made
 * from it, so that a column is described once, at the record.
 */
public final class FactType {
    private static final Map<Class<?>, FactType> BY_CLASS = index();
    private static final List<FactType> ALL = List.copyOf(BY_CLASS.values());
    private static final int OFTEN = 2_000;

    private final Class<? extends Fact> type;
    private final boolean activity;
    private final Constructor<?> constructor;
    private final String name;
    private final String ja;
    private final Register register;
    private final List<FactColumn> columns;
    private final Map<String, FactColumn> byName = new LinkedHashMap<>();
    private int reads;
    private @Nullable MethodHandle quick;

    private FactType(Class<? extends Fact> type) {
        this.type = type;
        this.activity = Activity.class.isAssignableFrom(type);
        this.constructor = type.getDeclaredConstructors()[0];
        String simple = type.getSimpleName();
        this.name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        RegisterRow about = type.getAnnotation(RegisterRow.class);
        this.ja = about.ja();
        this.register = about.register();
        List<FactColumn> found = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("row")) {
                found.add(new FactColumn(component));
            }
        }
        this.columns = List.copyOf(found);
        columns.forEach(column -> byName.put(column.name(), column));
    }

    /** Returns all fact types, in the order of the documentation. */
    public static List<FactType> all() {
        return ALL;
    }

    /** Returns the type of {@code fact}. */
    public static FactType of(Fact fact) {
        return of(fact.getClass());
    }

    /**
     * Returns the type whose rows are of class {@code type}.
     *
     * @throws IllegalArgumentException if it is not one of the vocabulary's records
     */
    public static FactType of(Class<? extends Fact> type) {
        FactType found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("Type '" + type.getName() + "' is no fact type. Maybe use a record.");
        }
        return found;
    }

    /** Returns the type with the given English name, such as {@code copy}, if there is one. */
    public static Optional<FactType> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** Returns the record. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** Returns the English name: the record's, beginning in lower case. */
    public String name() {
        return name;
    }

    /** Returns the Japanese name of a row. */
    public String ja() {
        return ja;
    }

    /** Returns the register that rows come from. */
    public Register register() {
        return register;
    }

    /** Tells whether rows are activities. */
    public boolean isActivity() {
        return activity;
    }

    /** Returns the columns, ID, recording moment and correction aside. */
    public List<FactColumn> columns() {
        return columns;
    }

    /** Returns the cells of {@code fact}, a row of this type, in the order of {@link #columns}. */
    public Cell<?>[] cells(Fact fact) {
        MethodHandle reader = quick;
        if (reader == null) {
            return readFirst(fact);
        }
        Cell<?>[] cells = new Cell<?>[columns.size()];
        try {
            reader.invokeExact(cells, fact);
            return cells;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Row '" + fact.id() + "' cannot be read", e);
        }
    }

    /** A type that is read often gets a reader of its own; for a few rows it would not pay. */
    private Cell<?>[] readFirst(Fact fact) {
        if (++reads >= OFTEN) {
            quick = reader();
        }
        Cell<?>[] cells = new Cell<?>[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).read(fact);
        }
        return cells;
    }

    /** Returns what fills an array with the cells of a row, one after the other; the row's type is checked once. */
    private MethodHandle reader() {
        MethodHandle set = MethodHandles.arrayElementSetter(Cell[].class);
        MethodHandle all = MethodHandles.empty(MethodType.methodType(void.class, Cell[].class, type));
        for (int i = columns.size() - 1; i >= 0; i--) {
            MethodHandle one = MethodHandles.insertArguments(set, 1, i);
            all = MethodHandles.foldArguments(
                    all, MethodHandles.filterArguments(one, 1, columns.get(i).accessor()));
        }
        return all.asType(MethodType.methodType(void.class, Cell[].class, Fact.class));
    }

    /** Returns the column with the given English name, if there is one. */
    public Optional<FactColumn> column(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Makes a row; columns that {@code cells} does not name are blank.
     *
     * @throws IllegalArgumentException if the type has no such column, a cell holds something else than its column
     *     says, or the row's constructor refuses the values
     */
    public Fact create(Row row, Map<String, Cell<?>> cells) {
        cells.forEach((column, cell) -> check(row, column, Cell.orBlank(cell)));
        Object[] arguments = new Object[columns.size() + 1];
        arguments[0] = row;
        for (int i = 0; i < columns.size(); i++) {
            arguments[i + 1] = cells.getOrDefault(columns.get(i).name(), Cell.blank());
        }
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("Record " + type.getName() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + type.getName() + " cannot be made", e);
        }
    }

    private void check(Row row, String column, Cell<?> cell) {
        FactColumn known = column(column)
                .orElseThrow(() -> new IllegalArgumentException("Column '" + column + "' of " + name() + " '" + row.id()
                        + "' is unknown. Maybe one of " + columns + " was meant."));
        if (!known.accepts(cell)) {
            throw new IllegalArgumentException("Field '" + column + "' of " + name() + " '" + row.id()
                    + "' holds a " + cell.value().getClass().getSimpleName() + ", not a "
                    + (known.isSet() ? "set of " : "")
                    + known.valueType().getSimpleName() + ". Maybe the cell was read as another column's.");
        }
    }

    /** Tells whether {@code fact} is an empty correction: it cancels the row it corrects and says nothing else. */
    public static boolean cancels(Fact fact) {
        return fact.row().corrects().isValue()
                && of(fact).columns().stream()
                        .allMatch(column -> column.read(fact).isBlank());
    }

    @Override
    public String toString() {
        return name();
    }

    private static Map<Class<?>, FactType> index() {
        Map<Class<?>, FactType> map = new LinkedHashMap<>();
        FactTypes.ALL.forEach(type -> map.put(type, new FactType(type)));
        return Collections.unmodifiableMap(map);
    }
}
