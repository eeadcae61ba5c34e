package org.postil.format.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// What bytes say in one encoding.
///
/// @param text as it stands in the bytes, without a byte order mark; not yet clean
/// @param misfits how many places hold bytes that stand for nothing; each is a U+FFFD in the text
/// @param guessed true where the bytes fit, but could also mean something else
public record Decoded(String text, Charset charset, int misfits, boolean guessed) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';

    /// Decodes all bytes, with what does not fit replaced.
    static Decoded of(byte[] bytes, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate((int) Math.ceil(room(decoder, bytes)));
        int misfits = 0;
        for (var step = decoder.decode(in, out, true); step.isError(); ) {
            misfits += passOver(step, in, out, charset);
            step = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Decoded(withoutMark(out.flip()), charset, misfits, false);
    }

    Decoded asGuess() {
        return new Decoded(text, charset, misfits, true);
    }

    /// How many characters are not of the 128 that almost all encodings share.
    long beyondAscii() {
        return text.chars().filter(c -> c >= 0x80).count();
    }

    /// Each misfit takes at least one byte and makes one character.
    private static double room(CharsetDecoder decoder, byte[] bytes) {
        return Math.max(1, decoder.maxCharsPerByte()) * bytes.length + 2;
    }

    /// In UTF-16 only half a pair is passed over, not the letter behind it.
    ///
    /// Some programs write an astral letter as two surrogates of three bytes each (CESU-8). They
    /// are read as what is meant; where one stands alone, the text is unclean there.
    private static int passOver(CoderResult error, ByteBuffer in, CharBuffer out, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && isSurrogate(in)) {
            int middle = in.get(in.position() + 1) & 0x3F;
            int last = in.get(in.position() + 2) & 0x3F;
            out.put((char) (0xD000 | middle << 6 | last));
            in.position(in.position() + 3);
            return 0;
        }
        out.put(REPLACEMENT);
        int unit = charset.name().startsWith("UTF-16") ? 2 : error.length();
        in.position(in.position() + Math.min(unit, in.remaining()));
        return 1;
    }

    private static boolean isSurrogate(ByteBuffer in) {
        int at = in.position();
        return in.remaining() >= 3
                && in.get(at) == (byte) 0xED
                && (in.get(at + 1) & 0xE0) == 0xA0
                && (in.get(at + 2) & 0xC0) == 0x80;
    }

    private static String withoutMark(CharBuffer text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) start++;
        return text.subSequence(start, text.length()).toString();
    }
}
