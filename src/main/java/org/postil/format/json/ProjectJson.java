package org.postil.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.postil.format.json.parse.Format;
import org.postil.format.json.parse.JsonIn;
import org.postil.format.json.print.JsonOut;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;

/// A project as one JSON file.
///
/// Laws: `read(write(p))` is `p`; the same project is written as the same bytes, on any machine and
/// at any time.
public final class ProjectJson {

    /// The version that is written. Older ones can be read, newer ones are refused.
    public static final int VERSION = 1;

    /// What such files are called.
    public static final Format FORMAT = new Format("postil-project", VERSION);

    /// The name of the schema, as files give it.
    public static final String SCHEMA = "https://postil.org/schema/postil-project-1.schema.json";

    private ProjectJson() {}

    /// Finds the bytes of an imported file by their SHA-256.
    @FunctionalInterface
    public interface Originals {

        /// Leaves the bytes out of the file.
        Originals NONE = _ -> Optional.empty();

        Optional<Original> find(String sha256) throws IOException;
    }

    /// What goes into a file.
    public record Content(Project project, Originals originals) {

        /// A project without the bytes of its files.
        public static Content of(Project project) {
            return new Content(project, Originals.NONE);
        }
    }

    /// What came out of a file.
    public record Loaded(Project project, List<Original> originals) {
        public Loaded {
            originals = List.copyOf(originals);
        }
    }

    /// Writes the file and leaves the stream open.
    public static void write(Content content, OutputStream out) throws IOException {
        try {
            JsonOut.write(out, json -> new ProjectWriter(json).write(content));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /// Reads a file whole, or refuses it whole with a sentence that names the place.
    ///
    /// What it does not know it refuses too, since leaving it out would lose somebody's work.
    public static Loaded read(InputStream in) throws Refused {
        try (JsonIn json = JsonIn.of(in)) {
            return ProjectReader.read(json);
        }
    }
}
