package org.postil.store.sql;

import java.util.Arrays;
import java.util.UUID;

/// Reads UUIDs where they stand in a file's bytes.
final class Hexadecimal {

    private static final int[] DIGITS = new int[128];

    static {
        Arrays.fill(DIGITS, -1);
        for (int i = 0; i < 16; i++) {
            DIGITS["0123456789abcdef".charAt(i)] = i;
            DIGITS["0123456789ABCDEF".charAt(i)] = i;
        }
    }

    private Hexadecimal() {}

    /// Throws an IllegalArgumentException for what is no UUID in its usual form.
    static UUID uuid(byte[] bytes, int start, int end) {
        boolean usual =
                end - start == 36
                        && bytes[start + 8] == '-'
                        && bytes[start + 13] == '-'
                        && bytes[start + 18] == '-'
                        && bytes[start + 23] == '-';
        if (!usual) throw new IllegalArgumentException("not a UUID");
        long high = digits(bytes, start, 8) << 32;
        high |= digits(bytes, start + 9, 4) << 16 | digits(bytes, start + 14, 4);
        long low = digits(bytes, start + 19, 4) << 48 | digits(bytes, start + 24, 12);
        return new UUID(high, low);
    }

    private static long digits(byte[] bytes, int start, int count) {
        long value = 0;
        int wrong = 0;
        for (int i = start; i < start + count; i++) {
            int digit = bytes[i] < 0 ? -1 : DIGITS[bytes[i]];
            wrong |= digit;
            value = value << 4 | digit;
        }
        if (wrong < 0) throw new IllegalArgumentException("not a UUID");
        return value;
    }
}
