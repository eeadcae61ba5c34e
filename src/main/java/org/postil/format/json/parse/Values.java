package org.postil.format.json.parse;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.text.CleanText;
import org.postil.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Reads what stands at the parser's current token, by kind. What the parser throws passes through.
final class Values {

    private final JsonParser parser;
    private Optional<Fields> outermost = Optional.empty();

    Values(JsonParser parser) {
        this.parser = parser;
    }

    /// What was read under a key of the outermost object, as a text.
    Optional<String> outermost(String key) {
        return outermost.flatMap(file -> file.value(key)).map(Object::toString);
    }

    Fields object(Shape shape, String place) throws Refused {
        refuseUnless(JsonToken.START_OBJECT, place, "object");
        var fields = new Fields(shape, place);
        if (place.isEmpty()) outermost = Optional.of(fields);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Shape.Key key = fields.key(parser.currentName());
            parser.nextToken();
            fields.put(key.name(), value(key.kind(), fields.place(key.name())));
        }
        fields.refuseMissing();
        return fields;
    }

    private Object value(Shape.Kind kind, String place) throws Refused {
        return switch (kind) {
            case Shape.One one -> List.of(object(one.shape(), place));
            case Shape.Many many -> objects(many.shape(), place);
            case Shape.Plain.TEXT -> text(place);
            case Shape.Plain.NUMBER -> number(place);
            case Shape.Plain.FLAG -> flag(place);
            case Shape.Plain.TEXTS -> texts(place);
            case Shape.Plain.TEXTS_BY_NAME -> textsByName(place);
            case Shape.Plain.SPANS -> spans(place);
            case Shape.Plain.BYTES -> bytes(place);
        };
    }

    private List<Fields> objects(Shape shape, String place) throws Refused {
        refuseUnless(JsonToken.START_ARRAY, place, "array");
        var all = new ArrayList<Fields>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(object(shape, element(place, all.size())));
        }
        return all;
    }

    private String text(String place) throws Refused {
        refuseUnless(JsonToken.VALUE_STRING, place, "text");
        return clean(parser.getString(), place);
    }

    private static String clean(String text, String place) throws Refused {
        if (CleanText.unwritable(text) > 0) throw Refused.because("format.json.unclean", place);
        return text;
    }

    private Long number(String place) throws Refused {
        refuseUnless(JsonToken.VALUE_NUMBER_INT, place, "number");
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> throw wrongType(place, "number");
        };
    }

    private Boolean flag(String place) throws Refused {
        if (!parser.currentToken().isBoolean()) throw wrongType(place, "flag");
        return parser.getBooleanValue();
    }

    private List<String> texts(String place) throws Refused {
        refuseUnless(JsonToken.START_ARRAY, place, "array");
        var all = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(text(element(place, all.size())));
        }
        return all;
    }

    private SortedMap<String, String> textsByName(String place) throws Refused {
        refuseUnless(JsonToken.START_OBJECT, place, "object");
        var all = new TreeMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = clean(parser.currentName(), place);
            parser.nextToken();
            if (all.put(name, text(place + "." + name)) != null) {
                throw Refused.because("format.json.twice", place + "." + name);
            }
        }
        return all;
    }

    private List<Span> spans(String place) throws Refused {
        refuseUnless(JsonToken.START_ARRAY, place, "array");
        var all = new ArrayList<Span>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(span(element(place, all.size())));
        }
        return all;
    }

    private Span span(String place) throws Refused {
        refuseUnless(JsonToken.START_ARRAY, place, "span");
        parser.nextToken();
        long start = number(place);
        parser.nextToken();
        long end = number(place);
        if (parser.nextToken() != JsonToken.END_ARRAY) throw wrongType(place, "span");
        if (start < 0 || end < start || end > Integer.MAX_VALUE) throw wrongType(place, "span");
        return new Span((int) start, (int) end);
    }

    private byte[] bytes(String place) throws Refused {
        refuseUnless(JsonToken.VALUE_STRING, place, "base64");
        var bytes = new ByteArrayOutputStream();
        try {
            parser.readBinaryValue(bytes);
        } catch (UnexpectedEndOfInputException cutShort) {
            throw cutShort;
        } catch (StreamReadException _) {
            throw wrongType(place, "base64");
        }
        return bytes.toByteArray();
    }

    private void refuseUnless(JsonToken wanted, String place, String what) throws Refused {
        if (parser.currentToken() != wanted) throw wrongType(place, what);
    }

    private static Refused wrongType(String place, String what) {
        return Refused.because("format.json.type", place, Message.of("format.json.type." + what));
    }

    private static String element(String place, int index) {
        return place + "[" + index + "]";
    }
}
