package org.postil.format.handout.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.postil.excerpt.layout.Face;

/// The files of the bundled typefaces, Source Serif 4 and Source Sans 3, both under the SIL Open
/// Font License; their licences stand beside them.
public final class FontFile {

    private static final String FOLDER = "/org/postil/ui/fonts/";

    private FontFile() {}

    public static byte[] bytes(Face face) {
        try (InputStream in = FontFile.class.getResourceAsStream(FOLDER + name(face))) {
            if (in == null) throw new IllegalStateException("no typeface " + face);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The typeface, without ligatures, which would change how wide words are. To be closed.
    public static TrueTypeFont parse(Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The name under which other programs know the family.
    public static String family(Face face) {
        return face.isSerif() ? "Source Serif 4" : "Source Sans 3";
    }

    private static String name(Face face) {
        return switch (face) {
            case SERIF -> "SourceSerif4-Regular.ttf";
            case SERIF_BOLD -> "SourceSerif4-Semibold.ttf";
            case SERIF_ITALIC -> "SourceSerif4-It.ttf";
            case SANS -> "SourceSans3-Regular.ttf";
            case SANS_BOLD -> "SourceSans3-Semibold.ttf";
            case SANS_ITALIC -> "SourceSans3-It.ttf";
        };
    }
}
