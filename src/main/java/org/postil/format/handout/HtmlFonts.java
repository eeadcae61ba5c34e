package org.postil.format.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.postil.excerpt.layout.Face;
import org.postil.format.handout.font.FontFile;

/// The typefaces that a web page brings along, each with the letters that the page has, so that its
/// lines are as long as they were set wherever it is opened.
final class HtmlFonts {

    /// Those that a browser needs. What refers to letters by number, such as pairs of letters that
    /// stand closer, would refer to others among fewer letters.
    private static final List<String> TABLES =
            List.of(
                    "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca",
                    "maxp", "name", "post", "prep");

    private HtmlFonts() {}

    /// Rules for a style sheet.
    ///
    /// @param serif whether the page has letters with serifs
    /// @param words all letters of the page
    static String rules(boolean serif, String words) throws IOException {
        int[] letters =
                words.codePoints().filter(Character::isBmpCodePoint).distinct().sorted().toArray();
        var rules = new StringBuilder();
        for (Face face : Face.values()) {
            if (face.isSerif() && !serif) continue;
            rules.append("@font-face { font-family: \"").append(FontFile.family(face));
            rules.append("\"; font-weight: ").append(face.isBold() ? 700 : 400);
            rules.append("; font-style: ").append(face.isItalic() ? "italic" : "normal");
            rules.append("; src: url(data:font/ttf;base64,");
            rules.append(Base64.getEncoder().encodeToString(part(face, letters)));
            rules.append("); }\n");
        }
        return rules.toString();
    }

    private static byte[] part(Face face, int[] letters) throws IOException {
        try (TrueTypeFont font = FontFile.parse(face)) {
            var part = new TTFSubsetter(font, TABLES);
            Arrays.stream(letters).forEach(part::add);
            var out = new ByteArrayOutputStream();
            part.writeToStream(out);
            return out.toByteArray();
        }
    }
}
