package org.postil.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.postil.message.Message;

/// The kinds of files that can be brought in: which there are, how their names end. A file is known
/// by what is in it; its name only helps where that leaves it open.
public enum TextKind {
    PLAIN,
    DOCX,
    ODT,
    RTF,
    HTML,
    EPUB,
    PDF,
    TEI;

    /// How names of such files end, without the dot, the usual ending first.
    public List<String> endings() {
        return switch (this) {
            case PLAIN -> List.of("txt", "text", "asc", "md");
            case DOCX -> List.of("docx", "docm", "dotx");
            case ODT -> List.of("odt", "fodt", "ott");
            case RTF -> List.of("rtf");
            case HTML -> List.of("html", "htm", "xhtml");
            case EPUB -> List.of("epub");
            case PDF -> List.of("pdf");
            case TEI -> List.of("xml", "tei");
        };
    }

    /// What such files are called in a list to choose from.
    public Message words() {
        return Message.of("format.file." + name().toLowerCase(Locale.ROOT));
    }

    /// The endings of all kinds.
    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings().stream()).toList();
    }
}
