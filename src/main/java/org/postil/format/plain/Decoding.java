package org.postil.format.plain;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.postil.message.Refused;

/// How the bytes of a text file become characters: as a person says; else as the file says; else
/// UTF-16 or UTF-32 by its zeros; else UTF-8, which hardly anything else looks like; else a guess.
public final class Decoding {

    /// A text is UTF-8 with some damage where for each misfit so many characters beyond ASCII fit.
    private static final int FITTING = 4;

    /// A text is not in the encoding that a person named where more than one in so many characters
    /// stands for nothing.
    private static final int TOLERATED = 10;

    private Decoding() {}

    /// The characters of a file.
    ///
    /// @param encoding the name of an encoding, if a person gave one
    public static Decoded of(String fileName, byte[] bytes, Optional<String> encoding)
            throws Refused {
        return encoding.isPresent() ? named(fileName, bytes, encoding.get()) : found(bytes);
    }

    private static Decoded named(String fileName, byte[] bytes, String encoding) throws Refused {
        Decoded decoded = Decoded.of(bytes, charset(encoding));
        if (TOLERATED * (long) decoded.misfits() > decoded.text().length()) {
            String name = decoded.charset().name();
            throw Refused.because("format.encoding.wrong", fileName, name, decoded.misfits());
        }
        return decoded;
    }

    private static Charset charset(String name) throws Refused {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw Refused.because("format.encoding.unknown", name);
        }
    }

    private static Decoded found(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) return Decoded.of(bytes, mark.get().charset());
        Optional<Charset> wide = WideUnicode.of(bytes);
        if (wide.isPresent()) return Decoded.of(bytes, wide.get()).asGuess();
        Decoded utf8 = Decoded.of(bytes, StandardCharsets.UTF_8);
        return isUtf8(utf8) ? utf8 : Decoded.of(bytes, Guess.of(bytes)).asGuess();
    }

    private static boolean isUtf8(Decoded decoded) {
        long misfits = decoded.misfits();
        return misfits == 0 || decoded.beyondAscii() - misfits >= FITTING * misfits;
    }
}
