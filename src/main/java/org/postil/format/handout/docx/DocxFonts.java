package org.postil.format.handout.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.excerpt.layout.Face;
import org.postil.format.handout.font.FontFile;
import org.postil.model.id.Kebab;

/// The typefaces that a Word file brings along, so that its lines are as long as they were set.
/// Word wants their first 32 bytes mixed with a key. Source: ECMA-376, part 4, 17.8.1.
final class DocxFonts {

    private static final String FONT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

    private final List<Face> faces;

    DocxFonts(List<Face> faces) {
        this.faces = faces;
    }

    /// The names of the files and their bytes.
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Face face : faces) files.put(file(face), mixed(FontFile.bytes(face), key(face)));
        return files;
    }

    byte[] table() {
        var out = new PartWriter("fonts");
        for (boolean serif : new boolean[] {true, false}) {
            List<Face> family = faces.stream().filter(one -> one.isSerif() == serif).toList();
            if (family.isEmpty()) continue;
            out.open("font", "name", FontFile.family(family.getFirst()));
            out.empty("altName", "val", serif ? "Georgia" : "Arial");
            out.empty("family", "val", serif ? "roman" : "swiss");
            for (Face face : family) embed(out, face);
            out.close();
        }
        return out.bytes();
    }

    private static void embed(PartWriter out, Face face) {
        String kind =
                face.isBold() ? "embedBold" : face.isItalic() ? "embedItalic" : "embedRegular";
        out.empty(
                kind,
                "r:id",
                id(face),
                "fontKey",
                "{" + key(face).toUpperCase(java.util.Locale.ROOT) + "}");
    }

    String relations() {
        var text = new StringBuilder(DocxPackage.RELATIONS_HEAD);
        for (Face face : faces) {
            String file = file(face).substring("word/".length());
            text.append(DocxPackage.relation(id(face), FONT, file));
        }
        return text.append("</Relationships>").toString();
    }

    private static String id(Face face) {
        return "font-" + Kebab.of(face);
    }

    private static String file(Face face) {
        return "word/fonts/" + Kebab.of(face) + ".odttf";
    }

    /// The same for the same face, so that the same sheet gives the same file.
    private static String key(Face face) {
        return UUID.nameUUIDFromBytes(Kebab.of(face).getBytes(UTF_8)).toString();
    }

    static byte[] mixed(byte[] font, String key) {
        String digits = key.replace("-", "");
        for (int i = 0; i < 32; i++) {
            int at = 2 * (15 - i % 16);
            font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return font;
    }
}
