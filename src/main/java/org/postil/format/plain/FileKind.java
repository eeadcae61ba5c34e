package org.postil.format.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.postil.message.Message;

/// Kinds of files that hold a text but are no plain text, known by their first bytes.
public enum FileKind {
    PDF("%PDF-"),
    RTF("{\\rtf"),
    OFFICE("\u00D0\u00CF\u0011\u00E0"),
    ZIP("PK\u0003\u0004"),
    DATABASE("SQLite format 3\0"),
    PNG("\u0089PNG\r\n"),
    JPEG("\u00FF\u00D8\u00FF"),
    TIFF("II*\0"),
    TIFF_BIG_END("MM\0*");

    /// Each byte as the character of that number.
    private final String beginning;

    FileKind(String beginning) {
        this.beginning = beginning;
    }

    public static Optional<FileKind> of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> head.startsWith(kind.beginning)).findFirst();
    }

    /// True where a text may be in it that Postil reads, and much besides.
    boolean isPacked() {
        return this == PDF || this == RTF || this == ZIP;
    }

    /// Its name, as in "is a PDF".
    public Message words() {
        String key =
                switch (this) {
                    case PNG, JPEG, TIFF, TIFF_BIG_END -> "image";
                    case PDF, RTF, OFFICE, ZIP, DATABASE -> name().toLowerCase(Locale.ROOT);
                };
        return Message.of("format.kind." + key);
    }
}
