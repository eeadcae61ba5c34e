package org.postil.format.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first bytes by which a file of Unicode text says how it is encoded.
///
/// The longer ones come first: the mark of UTF-32, little end first, begins with that of UTF-16.
enum ByteOrderMark {
    UTF_32_LE(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
    UTF_32_BE(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16_LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;

    /// Each byte as the character of that number.
    private final String bytes;

    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    Charset charset() {
        return charset;
    }

    static Optional<ByteOrderMark> of(byte[] file) {
        return Arrays.stream(values()).filter(mark -> mark.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        boolean cutInAUnit = bytes.length() == 4 && file.length % 4 != 0;
        if (cutInAUnit || file.length < bytes.length()) return false;
        String beginning = new String(file, 0, bytes.length(), StandardCharsets.ISO_8859_1);
        return beginning.equals(bytes);
    }
}
