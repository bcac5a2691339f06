package jp.confidentiality.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.TimingWord;

/** Values that many tests need: rows of every type, a contract, a profile, a trip through serialization. */
public final class Specimens {
    /** The first day of the contract and of the profile. */
    public static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    /** The last day of the contract and of the profile. */
    public static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private Specimens() {}

    /** Returns a filled cell of {@code column}: 0 and 1 give different contents. */
    public static Cell<?> cell(FactColumn column, int variant) {
        Object one = value(column, variant);
        return column.isSet() ? Cell.is(Set.of(one)) : Cell.is(one);
    }

    /** Returns what {@link #cell} holds, or its only member. */
    public static Object value(FactColumn column, int variant) {
        Class<?> type = column.valueType();
        if (type == Moment.class) {
            return Moment.parse(variant == 0 ? "1987-06-05" : "1987-06-05T10:1" + variant);
        } else if (type == Boolean.class) {
            return variant == 0;
        } else if (type == Integer.class) {
            return 987_654 + variant;
        } else if (type == String.class) {
            return "極秘-" + column.name() + "-" + variant;
        }
        return type.getEnumConstants()[variant];
    }

    /** Returns cells that fill every column of {@code type}. */
    public static Map<String, Cell<?>> cells(FactType type) {
        Map<String, Cell<?>> cells = new LinkedHashMap<>();
        type.columns().forEach(column -> cells.put(column.name(), cell(column, 0)));
        return cells;
    }

    /** Returns a row of {@code type} with every column filled. */
    public static Fact full(FactType type) {
        return type.create(Row.of("row-1"), cells(type));
    }

    /** Returns a row of {@code type} with nothing filled but what must be. */
    public static Fact sparse(FactType type) {
        Map<String, Cell<?>> cells = cells(type);
        type.columns().stream().filter(column -> !column.required()).forEach(column -> cells.remove(column.name()));
        return type.create(Row.of("row-1"), cells);
    }

    /** Returns the contract {@code k-1} under both instruments. */
    public static Contract contract() {
        return new Contract(
                "k-1",
                "orderer",
                "contractor",
                Set.of(Instrument.C, Instrument.R),
                FIRST,
                LAST,
                Cell.is(Moment.parse("2026-04-01T09:00")),
                Cell.blank(),
                Set.of("本業務"));
    }

    /** Begins a profile that is in order. */
    public static Profile.Builder profile() {
        return Profile.named("test", FIRST, LAST)
                .spans(TimingWord.AT_ONCE, hours(24), hours(48))
                .spans(TimingWord.PROMPTLY, days(3), days(7))
                .spans(TimingWord.WITHOUT_DELAY, days(7), days(14))
                .spans(TimingWord.EACH_TIME, days(3), days(7))
                .spans(TimingWord.UNSTATED, days(14), days(30));
    }

    /** Returns a span of hours. */
    public static Span hours(int amount) {
        return new Span(amount, SpanUnit.HOURS);
    }

    /** Returns a span of calendar days. */
    public static Span days(int amount) {
        return new Span(amount, SpanUnit.DAYS);
    }

    /** Returns a span of working days. */
    public static Span workingDays(int amount) {
        return new Span(amount, SpanUnit.WORKING_DAYS);
    }

    /** Returns {@code value} written out and read in again. */
    @SuppressWarnings("unchecked")
    public static <T extends Serializable> T copy(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
