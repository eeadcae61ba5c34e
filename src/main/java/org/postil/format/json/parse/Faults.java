package org.postil.format.json.parse;

import java.nio.charset.CharacterCodingException;
import org.postil.message.Message;
import org.postil.message.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Puts the parser's complaints into sentences with line and column.
public final class Faults {

    private static final int SHOWN = 60;

    private Faults() {}

    static Refused of(JacksonException fault) {
        return switch (fault) {
            case JacksonIOException stream -> ofStream(stream);
            case UnexpectedEndOfInputException end -> at("format.json.cut-short", end);
            case StreamConstraintsException limit -> at("format.json.too-much", limit);
            default -> at("format.json.syntax", fault);
        };
    }

    private static Refused ofStream(JacksonIOException fault) {
        if (fault.getCause() instanceof CharacterCodingException) {
            return new Refused(Message.of("format.json.not-utf-8"), fault);
        }
        return new Refused(Message.of("format.json.unreadable", fault.getOriginalMessage()), fault);
    }

    private static Refused at(String key, JacksonException fault) {
        TokenStreamLocation place =
                fault.getLocation() == null ? TokenStreamLocation.NA : fault.getLocation();
        return new Refused(
                Message.of(
                        key,
                        Integer.toString(place.getLineNr()),
                        Integer.toString(place.getColumnNr())),
                fault);
    }

    /// A text that came with a file, as much of it as a sentence can bear.
    public static String shown(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
