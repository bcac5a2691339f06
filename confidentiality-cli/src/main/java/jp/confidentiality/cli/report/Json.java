package jp.confidentiality.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import jp.confidentiality.model.assessment.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON with keys in the order of the calls, two spaces a level, line feeds: equal content gives equal bytes.
 * Null stands where there is nothing; no key is ever left out.
 */
final class Json implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator to;

    Json(Writer writer) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        to = FACTORY.createGenerator(writer);
        to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        to.setPrettyPrinter(new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines));
    }

    /** Something that writes members or elements. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** Something that writes one element. */
    @FunctionalInterface
    interface Element<T> {
        void write(T value) throws IOException;
    }

    void object(Content members) throws IOException {
        to.writeStartObject();
        members.write();
        to.writeEndObject();
    }

    void object(String key, Content members) throws IOException {
        key(key);
        object(members);
    }

    /** Writes a key whose value follows. */
    void key(String key) throws IOException {
        to.writeFieldName(key);
    }

    void none() throws IOException {
        to.writeNull();
    }

    <T> void array(Collection<T> values, Element<? super T> element) throws IOException {
        to.writeStartArray();
        for (T value : values) {
            element.write(value);
        }
        to.writeEndArray();
    }

    <T> void array(String key, Collection<T> values, Element<? super T> element) throws IOException {
        to.writeFieldName(key);
        array(values, element);
    }

    void strings(String key, Collection<String> values) throws IOException {
        array(key, values, this::element);
    }

    void element(String value) throws IOException {
        to.writeString(value);
    }

    /** Writes the identifiers of choices. */
    void choices(String key, Collection<? extends Enum<?>> values) throws IOException {
        array(key, values, value -> to.writeString(value.name()));
    }

    void choice(String key, @Nullable Enum<?> value) throws IOException {
        string(key, value == null ? null : value.name());
    }

    void string(String key, @Nullable Object value) throws IOException {
        to.writeFieldName(key);
        if (value == null) {
            to.writeNull();
        } else {
            to.writeString(value.toString());
        }
    }

    void number(String key, long value) throws IOException {
        to.writeNumberField(key, value);
    }

    void bool(String key, boolean value) throws IOException {
        to.writeBooleanField(key, value);
    }

    void texts(String key, Collection<Text> texts) throws IOException {
        array(
                key,
                texts,
                text -> object(() -> {
                    string("ja", text.ja());
                    string("en", text.en());
                }));
    }

    /** Ends the document with a line feed. */
    @Override
    public void close() throws IOException {
        to.writeRaw('\n');
        to.close();
    }
}
