package org.postil.format.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// In which encoding the letters of each font are written: RTF of the nineties has Cyrillic only in
/// fonts that are Cyrillic.
final class RtfFonts {

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private Charset ofFile = RtfCharsets.WESTERN;

    /// The font whose entry in the table is read.
    private int listed;

    void file(Charset charset) {
        ofFile = charset;
    }

    /// A word of the table of fonts.
    void list(String word, int number) {
        switch (word) {
            case "f" -> listed = number;
            case "fcharset" -> put(RtfCharsets.ofFont(number));
            case "cpg" -> put(RtfCharsets.ofPage(number));
            default -> {}
        }
    }

    Charset charset(int font) {
        return charsets.getOrDefault(font, ofFile);
    }

    private void put(Optional<Charset> charset) {
        charset.ifPresent(one -> charsets.put(listed, one));
    }
}
