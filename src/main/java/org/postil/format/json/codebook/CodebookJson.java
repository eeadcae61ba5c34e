package org.postil.format.json.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.postil.format.json.parse.Fields;
import org.postil.format.json.parse.Format;
import org.postil.format.json.parse.JsonIn;
import org.postil.format.json.print.JsonOut;
import org.postil.message.Refused;
import org.postil.model.codebook.Codebook;

/// People, topics and layers as one JSON file, for another project.
///
/// Laws: `read(write(c))` is `c`; the same codebook is written as the same bytes, on any machine
/// and at any time.
public final class CodebookJson {

    /// What such files are called, and the version that is written. Older ones can be read, newer
    /// ones are refused.
    public static final Format FORMAT = new Format("postil-codebook", 1);

    /// The name of the schema, as files give it.
    public static final String SCHEMA = "https://postil.org/schema/postil-codebook-1.schema.json";

    private CodebookJson() {}

    /// Writes the file and leaves the stream open.
    public static void write(Codebook codebook, OutputStream out) throws IOException {
        JsonOut.write(out, json -> write(codebook, json));
    }

    private static void write(Codebook codebook, JsonOut json) {
        json.text("$schema", SCHEMA);
        json.text("format", FORMAT.name());
        json.number("version", FORMAT.version());
        new CodebookWriter(json).write(codebook);
    }

    /// Reads a file whole, or refuses it whole with a sentence that names the place.
    public static Codebook read(InputStream in) throws Refused {
        try (JsonIn json = JsonIn.of(in)) {
            Fields file = FORMAT.file(json, CodebookShapes.FILE);
            return new CodebookReader(file).codebook();
        }
    }
}
