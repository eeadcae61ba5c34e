package org.postil.format.plain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-16 and UTF-32 without a byte order mark, known by where the zero bytes stand.
///
/// A letter of an alphabet is less than U+2000, so that in one order the first byte of almost every
/// unit is smaller than 0x20. Chinese, Japanese and Korean are not: there every pair of bytes makes
/// a letter or sign of theirs, which it hardly ever does in the other order.
final class WideUnicode {

    /// Of a hundred units, so many begin with a small byte where an alphabet is written.
    private static final int ALPHABETIC = 80;

    /// Of a hundred bytes, so many are beyond ASCII where Han, kana or Hangul is written. Two
    /// letters of ASCII can look like one of Han.
    private static final int SPREAD = 5;

    private WideUnicode() {}

    static Optional<Charset> of(byte[] bytes) {
        if (!hasZero(bytes)) return Optional.empty();
        if (isUtf32(bytes, ByteOrder.LITTLE_ENDIAN)) return Optional.of(StandardCharsets.UTF_32LE);
        if (isUtf32(bytes, ByteOrder.BIG_ENDIAN)) return Optional.of(StandardCharsets.UTF_32BE);
        if (isUtf16(bytes, 1)) return Optional.of(StandardCharsets.UTF_16LE);
        if (isUtf16(bytes, 0)) return Optional.of(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) if (b == 0) return true;
        return false;
    }

    /// At least two units, or four bytes of anything with zeros would do.
    private static boolean isUtf32(byte[] bytes, ByteOrder order) {
        if (bytes.length < 8 || bytes.length % 4 != 0) return false;
        var units = ByteBuffer.wrap(bytes).order(order).asIntBuffer();
        while (units.hasRemaining()) {
            int unit = units.get();
            if (!Character.isValidCodePoint(unit) || unit == 0) return false;
        }
        return true;
    }

    /// @param high where in a unit of two bytes the more significant one stands: 0 or 1
    private static boolean isUtf16(byte[] bytes, int high) {
        int units = bytes.length / 2;
        long small = 0;
        for (int i = high; i < 2 * units; i += 2) if (isSmall(bytes[i])) small++;
        return 100 * small >= ALPHABETIC * (long) units || isHan(bytes, high);
    }

    /// Line ends and tabs are what bytes of ordinary text may be.
    private static boolean isSmall(byte b) {
        return 0 <= b && b < 0x20 && b != '\t' && b != '\n' && b != '\r';
    }

    private static boolean isHan(byte[] bytes, int high) {
        long beyondAscii = 0;
        for (byte b : bytes) if (b < 0) beyondAscii++;
        Charset charset = high == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return 100 * beyondAscii >= SPREAD * (long) bytes.length
                && Decoded.of(bytes, charset)
                        .text()
                        .codePoints()
                        .allMatch(WideUnicode::isEastAsian);
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, LATIN -> true;
            default -> isSign(letter);
        };
    }

    /// A digit, line end or punctuation mark, as they stand between East Asian letters.
    private static boolean isSign(int letter) {
        return letter < 0x100
                || (0x2010 <= letter && letter <= 0x2026)
                || (0x3000 <= letter && letter < 0x3100)
                || (0xFF00 <= letter && letter < 0xFFF0);
    }
}
