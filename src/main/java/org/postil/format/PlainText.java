package org.postil.format;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.postil.format.plain.Decoded;
import org.postil.format.plain.Decoding;
import org.postil.format.plain.FileBytes;
import org.postil.format.plain.FileKind;
import org.postil.format.plain.HeaderGuess;
import org.postil.format.plain.Oddities;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Original;
import org.postil.model.Source;
import org.postil.model.Witness;
import org.postil.text.CleanText;

/// Reads a plain text file in any encoding into a new document with one version.
///
/// The text is clean ([CleanText]) and otherwise as it stands in the file; what was replaced or
/// guessed is told, and the bytes are kept whole. What is no text is refused with a sentence.
public final class PlainText {

    private PlainText() {}

    /// Reads a file.
    ///
    /// @param encoding the name of an encoding, if a person gave one
    public static Imported read(Path file, Optional<String> encoding, Instant now) throws Refused {
        return read(FileBytes.name(file), FileBytes.of(file), encoding, now);
    }

    /// Reads the bytes of a file of that name.
    ///
    /// @param encoding the name of an encoding, if a person gave one
    public static Imported read(
            String fileName, byte[] bytes, Optional<String> encoding, Instant now) throws Refused {
        String name = CleanText.of(fileName);
        refuseWithoutText(name, bytes);
        Decoded decoded = Decoding.of(name, bytes, encoding);
        if (Oddities.isBinary(decoded)) throw Refused.because("format.binary", name);
        String text = CleanText.of(decoded.text());
        if (Oddities.isBlank(text)) throw Refused.because("format.blank", name);
        var original = Original.of(bytes);
        String read = decoded.charset().name();
        var source = new Source(name, original.sha256(), original.size(), read, now);
        return new Imported(
                NewDocument.plain(text, source), List.of(original), Oddities.of(name, decoded));
    }

    /// Text that was copied elsewhere, as a new document with one version that came from no file.
    public static Document pasted(String copied) throws Refused {
        String text = CleanText.of(copied);
        if (text.length() > FileBytes.LARGEST) throw Refused.because("format.paste-too-large");
        if (Oddities.isBlank(text)) throw Refused.because("format.paste-blank");
        HeaderGuess guess = HeaderGuess.of("", text);
        Metadata known =
                guess.dates().stream()
                        .findFirst()
                        .map(date -> Metadata.NONE.with(Field.DATE, date.text()))
                        .orElse(Metadata.NONE);
        return Document.of(guess.title(), Witness.of("A", text)).withMetadata(known);
    }

    private static void refuseWithoutText(String name, byte[] bytes) throws Refused {
        FileBytes.refuseTooLarge(name, bytes);
        if (bytes.length == 0) throw Refused.because("format.empty", name);
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) throw Refused.because("format.no-text", name, kind.get().words());
    }
}
