package org.postil.format.handout.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.xml.XmlText;

/// Writes a sheet as a Word file (DOCX).
public final class HandoutDocx {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private HandoutDocx() {}

    /// Writes the file and leaves the stream open.
    public static void write(SetSheet sheet, OutputStream out) throws IOException {
        var fonts = new DocxFonts(DocxText.faces(sheet));
        try (var file = new DocxPackage(out)) {
            file.add("[Content_Types].xml", types());
            file.add("_rels/.rels", relations());
            file.add("docProps/core.xml", core(sheet));
            file.add("word/document.xml", DocxText.of(sheet));
            file.add("word/_rels/document.xml.rels", documentRelations());
            file.add("word/styles.xml", DocxStyleSheet.of(sheet));
            file.add("word/footnotes.xml", DocxFootnotes.of(sheet));
            file.add("word/settings.xml", settings());
            file.add("word/fontTable.xml", fonts.table());
            file.add("word/_rels/fontTable.xml.rels", fonts.relations());
            for (Map.Entry<String, byte[]> font : fonts.files().entrySet()) {
                file.add(font.getKey(), font.getValue());
            }
        }
    }

    private static String types() {
        return "<Types xmlns=\""
                + PACKAGE
                + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"odttf\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.obfuscatedFont\"/>"
                + type("word/document.xml", WORD + "document.main+xml")
                + type("word/styles.xml", WORD + "styles+xml")
                + type("word/footnotes.xml", WORD + "footnotes+xml")
                + type("word/settings.xml", WORD + "settings+xml")
                + type("word/fontTable.xml", WORD + "fontTable+xml")
                + type(
                        "docProps/core.xml",
                        "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations() {
        return DocxPackage.RELATIONS_HEAD
                + DocxPackage.relation("rId1", OFFICE + "officeDocument", "word/document.xml")
                + DocxPackage.relation(
                        "rId2",
                        PACKAGE + "relationships/metadata/core-properties",
                        "docProps/core.xml")
                + "</Relationships>";
    }

    private static String documentRelations() {
        return DocxPackage.RELATIONS_HEAD
                + DocxPackage.relation("rId1", OFFICE + "styles", "styles.xml")
                + DocxPackage.relation("rId2", OFFICE + "footnotes", "footnotes.xml")
                + DocxPackage.relation("rId3", OFFICE + "settings", "settings.xml")
                + DocxPackage.relation("rId4", OFFICE + "fontTable", "fontTable.xml")
                + "</Relationships>";
    }

    private static byte[] settings() {
        var out = new PartWriter("settings");
        out.empty("embedTrueTypeFonts").open("footnotePr");
        out.empty("footnote", "id", "-1").empty("footnote", "id", "0").close();
        out.open("compat");
        out.empty(
                "compatSetting",
                "name",
                "compatibilityMode",
                "uri",
                "http://schemas.microsoft.com/office/word",
                "val",
                "15");
        out.close();
        return out.bytes();
    }

    private static String core(SetSheet sheet) {
        String title =
                XmlText.of(sheet.title())
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        return "<cp:coreProperties xmlns:cp=\""
                + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>"
                + title
                + "</dc:title><dc:creator>Postil</dc:creator><dc:language>"
                + sheet.language()
                + "</dc:language></cp:coreProperties>";
    }
}
