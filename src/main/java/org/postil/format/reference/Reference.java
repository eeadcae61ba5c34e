package org.postil.format.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.excerpt.citation.Quotable;

/// The files that reference managers read.
public enum Reference {
    /// Source: citationstyles.org, csl-data.json 1.0.
    CSL_JSON,
    /// Source: "BibTeXing", O. Patashnik, 1988.
    BIBTEX,
    /// Source: the RIS format as Zotero and EndNote read it.
    RIS;

    /// Writes an entry for each and leaves the stream open.
    public void write(List<Quotable> sources, OutputStream out) throws IOException {
        switch (this) {
            case CSL_JSON -> CslJson.write(sources, out);
            case BIBTEX -> text(sources, BibTex::entry, out);
            case RIS -> text(sources, Ris::entry, out);
        }
    }

    /// Writes one entry as text.
    @FunctionalInterface
    private interface Entry {
        String of(Quotable source);
    }

    private static void text(List<Quotable> sources, Entry entry, OutputStream out)
            throws IOException {
        for (Quotable one : sources) out.write(entry.of(one).getBytes(UTF_8));
    }
}
