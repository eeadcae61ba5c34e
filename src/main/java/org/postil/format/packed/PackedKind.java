package org.postil.format.packed;

import java.util.Locale;
import org.postil.message.Message;
import org.postil.message.Refused;

/// What a zip file is, by what is in it.
public enum PackedKind {
    DOCX,
    ODT,
    EPUB,
    SPREADSHEET,
    SLIDES,
    OTHER;

    private static final String OPEN = "application/vnd.oasis.opendocument.";

    public static PackedKind of(Archive archive) throws Refused {
        String type = archive.words("mimetype");
        if (type.startsWith("application/epub+zip") || archive.has("META-INF/container.xml")) {
            return EPUB;
        }
        if (type.startsWith(OPEN)) return open(type.substring(OPEN.length()));
        String parts = archive.words("[Content_Types].xml");
        if (parts.contains("wordprocessingml")) return DOCX;
        if (parts.contains("spreadsheetml")) return SPREADSHEET;
        if (parts.contains("presentationml")) return SLIDES;
        return archive.has("content.xml") && archive.has("META-INF/manifest.xml") ? ODT : OTHER;
    }

    private static PackedKind open(String type) {
        if (type.startsWith("text")) return ODT;
        if (type.startsWith("spreadsheet")) return SPREADSHEET;
        return type.startsWith("presentation") ? SLIDES : OTHER;
    }

    /// Its name, as in "is a table".
    public Message words() {
        return Message.of("format.packed." + name().toLowerCase(Locale.ROOT));
    }
}
