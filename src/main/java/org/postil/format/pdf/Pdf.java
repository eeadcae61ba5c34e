package org.postil.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Stated;
import org.postil.message.Refused;

/// Reads the text that a PDF holds, page by page. What is a picture only is refused: it would have
/// to be recognised first. Nothing in the file is run, nothing is fetched.
public final class Pdf {

    private static final String PARAGRAPH = "\n\n";

    private Pdf() {}

    public static Composed read(String fileName, byte[] pdf) throws Refused {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(fileName, document);
        } catch (Refused refused) {
            throw refused;
        } catch (InvalidPasswordException _) {
            throw Refused.because("format.locked", fileName);
        } catch (IOException | RuntimeException _) {
            // Of a file that was made to break it, the library throws what it likes.
            throw Refused.because("format.damaged", fileName);
        }
    }

    private static Composed read(String fileName, PDDocument document) throws IOException, Refused {
        var composer = new Composer(fileName);
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        boolean speaks = false;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document).replace("\r", "").strip();
            speaks |= !text.isEmpty();
            if (page > 1) composer.page("");
            for (String paragraph : text.split(PARAGRAPH, -1)) {
                composer.paragraph();
                composer.text(paragraph);
            }
        }
        if (!speaks) throw Refused.because("format.pdf.no-text", fileName);
        return composer.composed(stated(document.getDocumentInformation()));
    }

    private static Stated stated(PDDocumentInformation told) {
        String title = told.getTitle();
        return title == null ? Stated.NOTHING : Stated.NOTHING.titled(title);
    }
}
