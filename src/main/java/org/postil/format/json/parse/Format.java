package org.postil.format.json.parse;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import org.postil.message.Message;
import org.postil.message.Refused;

/// A kind of JSON file that is Postil's own. Each says at its outside, under `format` and
/// `version`, what it is.
///
/// @param name what `format` says; what a person calls such a file stands in the message bundle
///   under `format.json.kind.` and this
/// @param version the newest that can be read; the first is 1
public record Format(String name, int version) {

    private static final Set<String> HEAD = Set.of("format", "version");

    /// The whole file.
    ///
    /// A fault is told only of a file that is of this kind and not newer. Of another file it says
    /// nothing, unless that is no JSON either.
    public Fields file(JsonIn in, Shape shape) throws Refused {
        Fields file = ours(in, shape);
        if (file.number("version") < 1) throw file.wrong("format.json.version", "version");
        return file;
    }

    private Fields ours(JsonIn in, Shape shape) throws Refused {
        try {
            Fields file = in.object(shape);
            refuseForeign(in.outermost(HEAD));
            return file;
        } catch (Refused fault) {
            boolean isJson = !in.isBroken();
            Map<String, String> head = in.outermost(HEAD);
            if (isJson || head.containsKey("format")) refuseForeign(head);
            throw fault;
        }
    }

    private void refuseForeign(Map<String, String> head) throws Refused {
        if (!name.equals(head.get("format"))) {
            throw Refused.because("format.json.not-ours", name, kind());
        }
        String said = head.getOrDefault("version", "");
        if (said.matches("[0-9]{1,30}")
                && new BigInteger(said).compareTo(BigInteger.valueOf(version)) > 0) {
            throw Refused.because("format.json.newer", said, Integer.toString(version), kind());
        }
    }

    private Message kind() {
        return Message.of("format.json.kind." + name);
    }
}
