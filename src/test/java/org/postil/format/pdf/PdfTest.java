package org.postil.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.postil.format.Shown;
import org.postil.message.Refused;

class PdfTest {

    @Test
    void thePagesFollowOneAnotherWithTheirBreaksSetAside() throws IOException, Refused {
        var witness =
                Shown.read("cable.pdf", pdf("", "I had an interview", "with Stalin"))
                        .document()
                        .mainWitness();
        assertThat(witness.text()).startsWith("I had an interview").endsWith("with Stalin");
        assertThat(witness.setAside()).hasSize(1);
    }

    @Test
    void aPdfOfPicturesSaysThatItHoldsNoText() throws IOException {
        assertThat(Shown.text("scan.pdf", pdf("", ""))).contains("PDF of pictures");
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        assertThat(Shown.text("secret.pdf", pdf("password", "Secret"))).contains("locked");
    }

    @Test
    void aPdfThatIsCutShortIsReadOrRefusedWithASentence() throws IOException {
        byte[] whole = pdf("", "I had an interview");
        assertThat(Shown.text("cut.pdf", Arrays.copyOf(whole, 40))).contains("damaged");
    }

    private static byte[] pdf(String password, String... pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (String words : List.of(pages)) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
