package org.postil.format.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.excerpt.SheetStyle;

/// A PDF brings its typefaces, its bookmarks, its title and its language along.
class HandoutPdfTest {

    private static final SetSheet SHEET =
            HandoutFileTest.sheet(SheetStyle.Type.STANDARD, Edition.STUDENT);

    @Test
    void itSaysWhatItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetReadBack.written(SHEET, HandoutFile.PDF))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Sheet");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).hasSize(1);
            var titles = new ArrayList<String>();
            for (PDOutlineItem one : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(one.getTitle());
            }
            assertThat(titles).containsExactly("Sheet", "Cable", "Questions");
        }
    }

    @Test
    void everyTypefaceIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetReadBack.written(SHEET, HandoutFile.PDF))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    /// Latin with the diacritics of Europe, Cyrillic, Greek with breathings, typographic signs.
    @Test
    void noLetterOfEuropeIsMissing() throws IOException {
        var all = new StringBuilder();
        for (int[] range :
                new int[][] {
                    {0x21, 0x7E},
                    {0xA1, 0x17F},
                    {0x218, 0x21B},
                    {0x386, 0x3CE},
                    {0x400, 0x45F},
                    {0x462, 0x463},
                    {0x472, 0x475},
                    {0x1F00, 0x1FFF}
                }) {
            for (int letter = range[0]; letter <= range[1]; letter++) {
                if (Character.isDefined(letter) && letter != 0xAD) all.appendCodePoint(letter);
                if (letter % 16 == 15) all.append(' ');
            }
        }
        // Croatian, Welsh, Irish, Sámi, Ukrainian, stressed vowels, typographic signs.
        all.append(" Ǎǎ ẀẁẂẃẄẅỲỳ ḂḃĊċḊḋḞḟĠġṀṁṖṗṠṡṪṫ ǤǥǦǧǨǩǮǯ Ґґ а́е́о́ū́ė́ą̃ ẞ");
        all.append(" ‐‑‒–—―‘’‚‛“”„†‡•…‰′″‹›⁄€№™ §¶©®°±×÷¼½¾");
        SetSheet sheet = sheet(all.toString());
        assertThat(sheet.missing()).isEmpty();
        String read = SheetReadBack.pdfText(SheetReadBack.written(sheet, HandoutFile.PDF));
        // Of a letter that the typefaces lack as one, base and mark are there.
        String composed =
                Normalizer.normalize(all, Normalizer.Form.NFC).replaceAll("[Ǩǩ]", "Kk\u030C");
        String lost =
                composed.codePoints()
                        .filter(one -> read.indexOf(glyph(one)) < 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        assertThat(lost).isEmpty();
    }

    /// The typeface has one glyph for the sign of micro and the Greek letter, and for all hyphens.
    private static int glyph(int letter) {
        return switch (letter) {
            case 'μ' -> 'µ';
            case '‐', '‑' -> '-';
            default -> letter;
        };
    }

    @Test
    void aLetterThatNoTypefaceHasIsShownAndTold() throws IOException {
        SetSheet sheet = sheet("He said שלום to them. 汉");
        assertThat(sheet.warnings()).hasSize(1);
        assertThat(sheet.warnings().getFirst().key()).isEqualTo("handout.missing");
        assertThat(sheet.missing()).hasSize(5);
        String read = SheetReadBack.pdfText(SheetReadBack.written(sheet, HandoutFile.PDF));
        assertThat(read).contains("He said □□□□ to them. □");
        String html =
                new String(
                        SheetReadBack.written(sheet, HandoutFile.HTML),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html).contains("שלום").contains("汉");
    }

    private static SetSheet sheet(String text) {
        return SetSheet.of(Handouts.of(text).addAll().sheet(), Edition.STUDENT, new FontMetrics());
    }
}
