package org.postil.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.format.docx.Docx;
import org.postil.format.epub.Epub;
import org.postil.format.flow.Composed;
import org.postil.format.html.Html;
import org.postil.format.odt.Odt;
import org.postil.format.packed.Archive;
import org.postil.format.packed.PackedKind;
import org.postil.format.pdf.Pdf;
import org.postil.format.plain.Decoded;
import org.postil.format.plain.Decoding;
import org.postil.format.plain.FileBytes;
import org.postil.format.plain.FileKind;
import org.postil.format.plain.Oddities;
import org.postil.format.rtf.Rtf;
import org.postil.format.tei.Tei;
import org.postil.format.xml.Markup;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Source;
import org.postil.text.CleanText;

/// Reads a file of any [TextKind] into a new document with one version.
///
/// It is read as a text, with its notes, page breaks and what else is no part of it set aside; the
/// bytes are kept whole. Nothing is fetched from elsewhere, and what would take too much is refused
/// with a sentence, like what is damaged or no text.
public final class TextFile {

    private final String name;
    private final byte[] bytes;
    private final Optional<String> encoding;
    private final Instant now;

    private TextFile(String name, byte[] bytes, Optional<String> encoding, Instant now) {
        this.name = name;
        this.bytes = bytes;
        this.encoding = encoding;
        this.now = now;
    }

    /// Reads a file.
    ///
    /// @param encoding the name of an encoding, if a person gave one; for files that may be in any
    public static Imported read(Path file, Optional<String> encoding, Instant now) throws Refused {
        return read(FileBytes.name(file), FileBytes.of(file), encoding, now);
    }

    /// Reads the bytes of a file of that name.
    ///
    /// @param encoding the name of an encoding, if a person gave one; for files that may be in any
    public static Imported read(
            String fileName, byte[] bytes, Optional<String> encoding, Instant now) throws Refused {
        String name = CleanText.of(fileName);
        FileBytes.refuseTooLarge(name, bytes);
        return new TextFile(name, bytes, encoding, now).read();
    }

    private Imported read() throws Refused {
        Optional<FileKind> kind = FileKind.of(bytes);
        return kind.isPresent() ? ofKind(kind.get()) : letters();
    }

    private Imported ofKind(FileKind kind) throws Refused {
        return switch (kind) {
            case ZIP -> packed();
            case RTF -> imported(Rtf.read(name, bytes));
            case PDF -> imported(Pdf.read(name, bytes));
            case OFFICE, DATABASE, PNG, JPEG, TIFF, TIFF_BIG_END ->
                    throw Refused.because("format.no-text", name, kind.words());
        };
    }

    private Imported packed() throws Refused {
        Archive archive = Archive.of(name, bytes);
        PackedKind kind = PackedKind.of(archive);
        return switch (kind) {
            case DOCX -> imported(Docx.read(name, archive));
            case ODT -> imported(Odt.read(name, archive));
            case EPUB -> imported(Epub.read(name, archive));
            case SPREADSHEET, SLIDES, OTHER ->
                    throw Refused.because("format.packed", name, kind.words());
        };
    }

    private Imported letters() throws Refused {
        return switch (Markup.of(bytes)) {
            case FLAT_ODT -> imported(Odt.readFlat(name, bytes));
            case HTML -> page();
            case TEI -> imported(Tei.read(name, bytes));
            case XML, NONE -> PlainText.read(name, bytes, encoding, now);
        };
    }

    private Imported page() throws Refused {
        Decoded decoded = Decoding.of(name, bytes, encoding);
        return imported(Html.read(name, decoded.text()), decoded.charset().name(), decoded);
    }

    private Imported imported(Composed composed) throws Refused {
        return imported(composed, "", new Decoded(composed.text(), UTF_8, 0, false));
    }

    /// @param encoding of the file; empty where it is no file of letters
    /// @param read the text, and how well it could be read
    private Imported imported(Composed composed, String encoding, Decoded read) throws Refused {
        if (Oddities.isBlank(composed.text())) throw Refused.because("format.no-words", name);
        var original = Original.of(bytes);
        var source = new Source(name, original.sha256(), original.size(), encoding, now);
        List<Message> problems = new ArrayList<>(composed.problems());
        problems.addAll(Oddities.of(name, read));
        return new Imported(NewDocument.of(composed, source), List.of(original), problems);
    }
}
