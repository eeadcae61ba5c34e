package org.postil.format.rtf;

import java.util.Map;
import java.util.Optional;

/// The words and symbols of RTF that stand for letters.
final class RtfSigns {

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("tab", "\t"),
                    Map.entry("emdash", "—"),
                    Map.entry("endash", "–"),
                    Map.entry("lquote", "‘"),
                    Map.entry("rquote", "’"),
                    Map.entry("ldblquote", "“"),
                    Map.entry("rdblquote", "”"),
                    Map.entry("bullet", "•"),
                    Map.entry("emspace", "\u2003"),
                    Map.entry("enspace", "\u2002"),
                    Map.entry("qmspace", "\u2005"),
                    Map.entry("zwj", "\u200D"),
                    Map.entry("zwnj", "\u200C"),
                    Map.entry("~", "\u00A0"),
                    Map.entry("_", "\u2011"),
                    Map.entry("\t", "\t"),
                    Map.entry("\\", "\\"),
                    Map.entry("{", "{"),
                    Map.entry("}", "}"));

    private RtfSigns() {}

    static Optional<String> of(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }
}
