package jp.confidentiality.benchmarks;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run measured, on which machine: kept as JSON, from which table and charts are made. Not thread-safe. */
final class Results {
    private final String when;
    private final String machine;
    private final @Nullable Path file;
    private final List<Measured> figures = new ArrayList<>();

    Results(String when, String machine) {
        this(when, machine, null);
    }

    /** Begins a run whose figures are written to {@code file} as they come, so that one that breaks off keeps them. */
    Results(String when, String machine, @Nullable Path file) {
        this.when = when;
        this.machine = machine;
        this.file = file;
    }

    String when() {
        return when;
    }

    String machine() {
        return machine;
    }

    void add(Measured figure) {
        figures.add(figure);
        Progress.say(figure.what() + ", " + Markdown.number(figure.size()) + ": " + figure.spread("%.1f") + " "
                + figure.unit());
        if (file != null) {
            write(file);
        }
    }

    Optional<Measured> find(String what, long size) {
        return figures.stream()
                .filter(one -> one.what().equals(what) && one.size() == size)
                .findFirst();
    }

    /** Returns the figures of {@code what}, from the smallest size. */
    List<Measured> of(String what) {
        return figures.stream()
                .filter(one -> one.what().equals(what))
                .sorted((one, other) -> Long.compare(one.size(), other.size()))
                .toList();
    }

    /** Returns how many times {@code other} {@code what} is at this size. */
    Optional<Measured> ratio(String what, String other, long size) {
        return find(what, size).flatMap(one -> find(other, size).map(one::over));
    }

    /** Writes everything to {@code to}. */
    void write(Path to) {
        try {
            json(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void json(Path to) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(to.toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("when", when);
            json.writeStringField("machine", machine);
            json.writeArrayFieldStart("figures");
            for (Measured one : figures) {
                json.writeStartObject();
                json.writeStringField("what", one.what());
                json.writeNumberField("size", one.size());
                json.writeStringField("unit", one.unit());
                json.writeArrayFieldStart("values");
                for (double value : one.values()) {
                    json.writeNumber(value);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Reads what {@link #write} wrote. */
    static Results read(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            Results results = new Results(header(json, "when"), header(json, "machine"));
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    results.figures.add(figure(json));
                }
            }
            return results;
        }
    }

    private static String header(JsonParser json, String name) throws IOException {
        while (!name.equals(json.currentName())) {
            json.nextToken();
        }
        return json.nextTextValue();
    }

    private static Measured figure(JsonParser json) throws IOException {
        json.nextToken();
        String what = json.nextTextValue();
        json.nextToken();
        long size = json.nextLongValue(0);
        json.nextToken();
        String unit = json.nextTextValue();
        json.nextToken();
        json.nextToken();
        List<Double> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(json.getDoubleValue());
        }
        return new Measured(what, size, unit, values);
    }
}
