package org.postil.format.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.WholeFile;
import org.postil.format.handout.docx.HandoutDocx;
import org.postil.format.handout.pdf.HandoutPdf;
import org.postil.message.Refused;

/// The files that a sheet can be written into.
public enum HandoutFile {
    PDF,
    DOCX,
    HTML,
    TXT;

    /// Writes the sheet and leaves the stream open.
    public void write(SetSheet sheet, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> HandoutPdf.write(sheet, out);
            case DOCX -> HandoutDocx.write(sheet, out);
            case HTML -> HandoutHtml.write(sheet, out);
            case TXT -> HandoutText.write(sheet, out);
        }
    }

    /// Writes the sheet whole into a file, or leaves what was there and says why.
    public void write(SetSheet sheet, Path file) throws Refused {
        Path place = file.toAbsolutePath();
        Path folder = place.getParent();
        if (Files.isDirectory(place)) throw Refused.because("handout.is-folder", file.toString());
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refused.because("handout.no-folder", file.toString(), String.valueOf(folder));
        }
        try {
            WholeFile.write(file, out -> write(sheet, out));
        } catch (AccessDeniedException denied) {
            throw Refused.because("handout.denied", file.toString());
        } catch (IOException failed) {
            throw Refused.because(
                    "handout.failed", file.toString(), String.valueOf(failed.getMessage()));
        }
    }

    /// How the names of such files end, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
