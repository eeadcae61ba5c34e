package org.postil.format.writeup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.format.handout.docx.DocxPackage;
import org.postil.format.handout.docx.PartWriter;

/// A write-up as a Word file: a heading, a table whose first row returns on each page, the sources.
final class WriteUpDocx {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// In twentieths of a point; together the width of A4 between margins of 2 cm.
    private static final List<Integer> WIDTHS = List.of(500, 1200, 2900, 2900, 2140);

    private final WriteUp all;
    private final PartWriter out = new PartWriter("document");

    private WriteUpDocx(WriteUp all) {
        this.all = all;
    }

    /// Writes the file and leaves the stream open.
    static void write(WriteUp all, OutputStream stream) throws IOException {
        try (var file = new DocxPackage(stream)) {
            file.add("[Content_Types].xml", types());
            file.add(
                    "_rels/.rels",
                    DocxPackage.RELATIONS_HEAD
                            + DocxPackage.relation(
                                    "rId1", OFFICE + "officeDocument", "word/document.xml")
                            + "</Relationships>");
            file.add("word/document.xml", new WriteUpDocx(all).document());
            file.add(
                    "word/_rels/document.xml.rels",
                    DocxPackage.RELATIONS_HEAD
                            + DocxPackage.relation("rId1", OFFICE + "styles", "styles.xml")
                            + "</Relationships>");
            file.add("word/styles.xml", styles());
        }
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + WORD
                + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
                + WORD
                + "styles+xml\"/></Types>";
    }

    private static byte[] styles() {
        var out = new PartWriter("styles");
        out.open("style", "type", "paragraph", "default", "1", "styleId", "Normal");
        out.empty("name", "val", "Normal").close();
        out.open("style", "type", "paragraph", "styleId", "Heading1");
        out.empty("name", "val", "heading 1").empty("basedOn", "val", "Normal");
        out.open("pPr").empty("spacing", "after", "240").empty("outlineLvl", "val", "0").close();
        out.open("rPr").empty("b").empty("sz", "val", "32").close().close();
        return out.bytes();
    }

    private byte[] document() {
        out.open("body");
        out.open("p").open("pPr").empty("pStyle", "val", "Heading1").close();
        run(all.title()).close();
        table();
        all.sources().forEach(source -> paragraph(source, ""));
        out.open("sectPr").empty("pgSz", "w", "11906", "h", "16838");
        out.empty("pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134");
        out.close().close();
        return out.bytes();
    }

    private void table() {
        out.open("tbl").open("tblPr").empty("tblW", "w", "9640", "type", "dxa");
        out.empty("tblLayout", "type", "fixed").open("tblBorders");
        for (String side : List.of("top", "bottom", "insideH")) {
            out.empty(side, "val", "single", "sz", "4", "color", "999999");
        }
        out.close().close().open("tblGrid");
        WIDTHS.forEach(width -> out.empty("gridCol", "w", width.toString()));
        out.close();
        out.open("tr").open("trPr").empty("tblHeader").close();
        List<String> heads = WriteUpHtml.heads(all);
        for (int i = 0; i < heads.size(); i++) cell(i, List.of(heads.get(i)), "b");
        out.close();
        for (int i = 0; i < all.rows().size(); i++) row(i + 1, all.rows().get(i));
        out.close();
        paragraph("", "");
    }

    private void row(int number, WriteUp.Row row) {
        out.open("tr").open("trPr").empty("cantSplit").close();
        cell(0, List.of(Integer.toString(number)), "");
        cell(1, List.of(row.place()), "");
        cell(2, List.of(WriteUpText.reading(row.inA())), "");
        cell(3, List.of(WriteUpText.reading(row.inB())), "");
        String said = row.reason().isEmpty() ? row.kind() + "." : row.kind() + ". " + row.reason();
        out.open("tc").open("tcPr").empty("tcW", "w", WIDTHS.get(4).toString(), "type", "dxa");
        out.close();
        paragraph(said, "");
        row.note().lines().forEach(line -> paragraph(line, "i"));
        out.close().close();
    }

    private void cell(int column, List<String> paragraphs, String look) {
        out.open("tc").open("tcPr");
        out.empty("tcW", "w", WIDTHS.get(column).toString(), "type", "dxa").close();
        paragraphs.forEach(words -> paragraph(words, look));
        out.close();
    }

    private void paragraph(String words, String look) {
        out.open("p").open("r");
        if (!look.isEmpty()) out.open("rPr").empty(look).close();
        out.words(words).close().close();
    }

    private PartWriter run(String words) {
        return out.open("r").words(words).close();
    }
}
