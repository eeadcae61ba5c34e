package org.postil.format.rtf;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The encodings that RTF names by numbers.
final class RtfCharsets {

    static final Charset WESTERN = Charset.forName("windows-1252");

    /// The one of fonts whose letters are signs.
    static final int SYMBOLS = 2;

    /// By the number of a font's `\fcharset`. 0 and 1 say nothing.
    private static final Map<Integer, String> OF_FONTS =
            Map.ofEntries(
                    Map.entry(77, "x-MacRoman"),
                    Map.entry(89, "x-MacCyrillic"),
                    Map.entry(128, "windows-31j"),
                    Map.entry(129, "x-windows-949"),
                    Map.entry(130, "x-Johab"),
                    Map.entry(134, "GBK"),
                    Map.entry(136, "x-windows-950"),
                    Map.entry(161, "windows-1253"),
                    Map.entry(162, "windows-1254"),
                    Map.entry(163, "windows-1258"),
                    Map.entry(177, "windows-1255"),
                    Map.entry(178, "windows-1256"),
                    Map.entry(186, "windows-1257"),
                    Map.entry(204, "windows-1251"),
                    Map.entry(222, "x-windows-874"),
                    Map.entry(238, "windows-1250"),
                    Map.entry(254, "IBM437"),
                    Map.entry(255, "IBM850"));

    private static final Map<Integer, String> PAGES =
            Map.of(
                    932, "windows-31j",
                    936, "GBK",
                    949, "x-windows-949",
                    950, "x-windows-950",
                    1361, "x-Johab",
                    10000, "x-MacRoman",
                    10007, "x-MacCyrillic",
                    65001, "UTF-8");

    private RtfCharsets() {}

    /// By the number behind `\fcharset`.
    static Optional<Charset> ofFont(int number) {
        return first(List.of(OF_FONTS.getOrDefault(number, "")));
    }

    /// By the number of a code page of Windows, DOS or the Macintosh.
    static Optional<Charset> ofPage(int number) {
        return first(
                List.of(
                        PAGES.getOrDefault(number, ""),
                        "windows-" + number,
                        "IBM" + number,
                        "x-IBM" + number));
    }

    /// By the word that begins a file: `\ansi`, `\mac`, `\pc`, `\pca`.
    static Charset ofFile(String word) {
        return switch (word) {
            case "mac" -> ofPage(10000).orElse(WESTERN);
            case "pc" -> ofPage(437).orElse(WESTERN);
            case "pca" -> ofPage(850).orElse(WESTERN);
            default -> WESTERN;
        };
    }

    private static Optional<Charset> first(List<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty() && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName);
    }
}
