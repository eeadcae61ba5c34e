package org.postil.format.handout.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.postil.excerpt.layout.Face;
import org.postil.format.handout.font.FontFile;

/// The typefaces that a document uses, each embedded once with the letters that it has.
final class PdfFaces implements AutoCloseable {

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final List<TrueTypeFont> opened = new ArrayList<>();

    PdfFaces(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known != null) return known;
        TrueTypeFont file = FontFile.parse(face);
        opened.add(file);
        PDFont font = PDType0Font.load(document, file, true);
        fonts.put(face, font);
        return font;
    }

    /// To be called when the document was saved.
    @Override
    public void close() throws IOException {
        for (TrueTypeFont one : opened) one.close();
    }
}
