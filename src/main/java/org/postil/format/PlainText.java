package org.postil.format;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.postil.format.plain.Decoded;
import org.postil.format.plain.Decoding;
import org.postil.format.plain.FileBytes;
import org.postil.format.plain.FileKind;
import org.postil.format.plain.Oddities;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Source;
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

    private static void refuseWithoutText(String name, byte[] bytes) throws Refused {
        FileBytes.refuseTooLarge(name, bytes);
        if (bytes.length == 0) throw Refused.because("format.empty", name);
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) throw Refused.because("format.no-text", name, kind.get().words());
    }
}
