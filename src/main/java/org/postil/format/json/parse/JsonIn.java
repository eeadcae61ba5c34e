package org.postil.format.json.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.postil.message.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// A JSON file that is being read, once, from front to end.
///
/// It must be UTF-8, with or without a mark at its start. Nothing in it makes the reading take more
/// than its length in time and memory: depth and the length of a text are limited, and nothing is
/// read that the shape does not ask for.
public final class JsonIn implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(100)
                                    .maxStringLength(200_000_000)
                                    .maxNameLength(1000)
                                    .maxNumberLength(30)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final Values values;
    private boolean broken;

    private JsonIn(JsonParser parser) {
        this.parser = parser;
        this.values = new Values(parser);
    }

    public static JsonIn of(InputStream in) throws Refused {
        try {
            return new JsonIn(FACTORY.createParser(ObjectReadContext.empty(), withoutMark(in)));
        } catch (IOException unreadable) {
            throw Faults.of(JacksonIOException.construct(unreadable));
        }
    }

    private static Reader withoutMark(InputStream in) throws IOException {
        var reader = new PushbackReader(new InputStreamReader(in, UTF_8.newDecoder()));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) reader.unread(first);
        return reader;
    }

    /// The one object that the file is.
    public Fields object(Shape shape) throws Refused {
        try {
            parser.nextToken();
            Fields file = values.object(shape, "");
            if (parser.nextToken() != null) throw Refused.because("format.json.more");
            return file;
        } catch (JacksonException fault) {
            broken = true;
            throw Faults.of(fault);
        }
    }

    /// True when [#object] found that this is no JSON, so that nothing more can be read.
    public boolean isBroken() {
        return broken;
    }

    /// The texts and numbers that the outermost object has under these keys, wherever they stand,
    /// also after [#object] has refused something before them. Reads on, as far as it can.
    public Map<String, String> outermost(Set<String> keys) {
        var found = new HashMap<String, String>();
        for (String key : keys) values.outermost(key).ifPresent(value -> found.put(key, value));
        try {
            while (!broken && found.size() < keys.size() && parser.nextToken() != null) {
                String key = parser.currentName();
                if (isOutermostText() && keys.contains(key)) found.put(key, parser.getString());
            }
        } catch (JacksonException _) {
            broken = true;
        }
        return found;
    }

    private boolean isOutermostText() {
        return parser.currentToken().isScalarValue()
                && parser.streamReadContext().inObject()
                && parser.streamReadContext().getNestingDepth() == 1;
    }

    @Override
    public void close() {
        parser.close();
    }
}
