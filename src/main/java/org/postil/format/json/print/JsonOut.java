package org.postil.format.json.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.postil.text.CleanText;
import org.postil.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// A JSON file that is being written, in UTF-8, key after key.
///
/// What JSON in UTF-8 cannot carry from one program to the next (NUL, half of a surrogate pair) is
/// written as U+FFFD, which is seen. Errors of the stream are thrown by [#write] only.
public final class JsonOut {

    /// The key whose arrays of numbers stand on one line.
    public static final String SPANS = "spans";

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /// Writes one outermost object and a line end, and leaves the stream open.
    public static void write(OutputStream stream, Consumer<JsonOut> content) throws IOException {
        whole(stream, new Printing(), out -> out.object(() -> content.accept(out)));
    }

    /// Writes one outermost object on one line, and its line end, and leaves the stream open.
    public static void writeLine(OutputStream stream, Consumer<JsonOut> content)
            throws IOException {
        whole(stream, ObjectWriteContext.empty(), out -> out.object(() -> content.accept(out)));
    }

    /// Writes one outermost array and a line end, and leaves the stream open.
    public static void writeArray(OutputStream stream, Consumer<JsonOut> content)
            throws IOException {
        whole(
                stream,
                new Printing(),
                out -> {
                    out.out.writeStartArray();
                    content.accept(out);
                    out.out.writeEndArray();
                });
    }

    private static void whole(
            OutputStream stream, ObjectWriteContext printing, Consumer<JsonOut> content)
            throws IOException {
        var writer = new OutputStreamWriter(stream, UTF_8);
        try (JsonGenerator generator = FACTORY.createGenerator(printing, writer)) {
            content.accept(new JsonOut(generator));
            generator.writeRaw('\n');
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }

    /// An object as the element of an array.
    public void object(Runnable content) {
        out.writeStartObject();
        content.run();
        out.writeEndObject();
    }

    public void object(String key, Runnable content) {
        out.writeName(key);
        object(content);
    }

    /// An array of objects.
    public <T> void objects(String key, Collection<T> all, Consumer<T> content) {
        array(key, () -> all.forEach(one -> object(() -> content.accept(one))));
    }

    /// An array whose elements the content writes.
    public void array(String key, Runnable content) {
        out.writeName(key);
        out.writeStartArray();
        content.run();
        out.writeEndArray();
    }

    /// An array as the element of an array.
    public void array(Runnable content) {
        out.writeStartArray();
        content.run();
        out.writeEndArray();
    }

    /// Where an array has nothing.
    public void nothing() {
        out.writeNull();
    }

    public void text(String key, String value) {
        out.writeName(writable(key));
        text(value);
    }

    /// A text as the element of an array.
    public void text(String value) {
        out.writeString(writable(value));
    }

    private static String writable(String text) {
        return CleanText.unwritable(text) == 0 ? text : CleanText.of(text);
    }

    /// Leaves the key out where there is nothing to say.
    public void textIfAny(String key, String value) {
        if (!value.isEmpty()) text(key, value);
    }

    public void texts(String key, List<String> values) {
        array(key, () -> values.forEach(this::text));
    }

    /// A number as the element of an array.
    public void number(long value) {
        out.writeNumber(value);
    }

    public void number(String key, long value) {
        out.writeName(key);
        out.writeNumber(value);
    }

    /// Leaves the key out where it is not so.
    public void flagIfSet(String key, boolean value) {
        if (!value) return;
        out.writeName(key);
        out.writeBoolean(true);
    }

    public void flag(String key, boolean value) {
        out.writeName(key);
        out.writeBoolean(value);
    }

    /// A number that is so many of a power of ten: 85 with two decimals is 0.85.
    public void decimal(String key, long unscaled, int decimals) {
        out.writeName(key);
        out.writeNumber(BigDecimal.valueOf(unscaled, decimals));
    }

    /// An array of arrays of numbers, each of which stands on one line.
    public <T> void rows(String key, Collection<T> all, Function<T, int[]> numbers) {
        array(key, () -> all.forEach(one -> row(numbers.apply(one))));
    }

    private void row(int[] numbers) {
        out.writeStartArray();
        for (int number : numbers) out.writeNumber(number);
        out.writeEndArray();
    }

    public void spans(List<Span> spans) {
        array(SPANS, () -> spans.forEach(this::span));
    }

    private void span(Span span) {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    /// Bytes in base64, without line ends.
    public void bytes(String key, byte[] bytes) {
        out.writeName(key);
        out.writeBinary(bytes);
    }

    private static final class Printing extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Layout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
