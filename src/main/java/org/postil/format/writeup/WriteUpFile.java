package org.postil.format.writeup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.postil.format.WholeFile;

/// The files that a write-up can be written into.
public enum WriteUpFile {
    DOCX,
    HTML,
    TXT;

    /// Writes it and leaves the stream open.
    public void write(WriteUp all, OutputStream out) throws IOException {
        switch (this) {
            case DOCX -> WriteUpDocx.write(all, out);
            case HTML -> out.write(WriteUpHtml.of(all).getBytes(UTF_8));
            case TXT -> out.write(WriteUpText.of(all).getBytes(UTF_8));
        }
    }

    /// Writes the whole file or none, and says which.
    public Path write(WriteUp all, Path file) throws IOException {
        WholeFile.write(file, out -> write(all, out));
        return file;
    }

    /// How the names of such files end, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
