package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.docx.Docx;
import org.postil.format.handout.font.FontMetrics;
import org.postil.format.packed.Archive;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;

/// A Word file has real styles, footnotes and line numbers.
class HandoutDocxTest {

    private static final SetSheet SHEET =
            HandoutFileTest.sheet(SheetStyle.Type.STANDARD, Edition.STUDENT);

    @Test
    void everyPartIsWellFormedAndEveryRelationLeadsToAPart() throws IOException {
        byte[] docx = SheetReadBack.written(SHEET, HandoutFile.DOCX);
        Map<String, byte[]> parts = SheetReadBack.parts(docx);
        for (String part : parts.keySet()) {
            if (part.endsWith(".odttf")) continue;
            assertThat(SheetReadBack.parsed(docx, part).getLocalName()).isNotEmpty();
            if (!part.endsWith(".rels")) continue;
            var relations = SheetReadBack.parsed(docx, part).getElementsByTagName("Relationship");
            String folder = part.startsWith("word/") ? "word/" : "";
            for (int i = 0; i < relations.getLength(); i++) {
                var target = relations.item(i).getAttributes().getNamedItem("Target");
                assertThat(parts).containsKey(folder + target.getTextContent());
            }
        }
    }

    @Test
    void glossesAreFootnotes() throws IOException {
        byte[] docx = SheetReadBack.written(SHEET, HandoutFile.DOCX);
        Map<String, byte[]> parts = SheetReadBack.parts(docx);
        assertThat(new String(parts.get("word/document.xml"), UTF_8))
                .contains("<w:footnoteReference w:id=\"1\"", "<w:footnoteReference w:id=\"2\"");
        assertThat(new String(parts.get("word/footnotes.xml"), UTF_8))
                .contains("Suspicions: doubts &amp; &lt;fears")
                .contains("footing: basis");
    }

    @Test
    void wordCountsAsTheStyleSays() throws IOException {
        assertThat(document(style(Numbering.EVERY, false)))
                .contains("w:countBy=\"1\"", "w:restart=\"continuous\"");
        assertThat(document(style(Numbering.FIFTH, true)))
                .contains("w:countBy=\"5\"", "w:restart=\"newSection\"");
        assertThat(document(style(Numbering.NONE, false))).doesNotContain("lnNumType");
    }

    @Test
    void whereEachPassageCountsFromOneEachIsASection() throws IOException {
        assertThat(document(style(Numbering.EVERY, true)).split("<w:sectPr>", -1)).hasSize(3);
        assertThat(document(style(Numbering.EVERY, false)).split("<w:sectPr>", -1)).hasSize(2);
    }

    @Test
    void postilItselfReadsIt() throws IOException {
        byte[] docx = SheetReadBack.written(SHEET, HandoutFile.DOCX);
        assertThat(Docx.read("sheet.docx", Archive.of("sheet.docx", docx)).text())
                .contains("Ἀρχὴ καὶ τέλος");
    }

    /// As a reader takes the key of the table of fonts off.
    @Test
    void theTypefaceThatItBringsCanBeRead() throws IOException {
        Map<String, byte[]> parts =
                SheetReadBack.parts(SheetReadBack.written(SHEET, HandoutFile.DOCX));
        String table = new String(parts.get("word/fontTable.xml"), UTF_8);
        Matcher key = Pattern.compile("embedRegular[^>]*fontKey=\"\\{([^}]*)}").matcher(table);
        assertThat(key.find()).isTrue();
        byte[] bytes = HexFormat.of().parseHex(key.group(1).replace("-", ""));
        byte[] font = Objects.requireNonNull(parts.get("word/fonts/serif.odttf"));
        for (int i = 0; i < 32; i++) font[i] ^= bytes[15 - i % 16];
        assertThat(font).startsWith(0, 1, 0, 0);
    }

    private static SheetStyle style(Numbering numbering, boolean restart) {
        return new SheetStyle(SheetStyle.Paper.A4, SheetStyle.Type.STANDARD, numbering, restart);
    }

    private static String document(SheetStyle style) throws IOException {
        Handouts handouts = Handouts.of("𝔘 One. Two.").add("One.").add("Two.");
        handouts.does(handouts.excerpting().change(handouts.excerpt().withStyle(style)));
        SetSheet sheet = SetSheet.of(handouts.sheet(), Edition.STUDENT, new FontMetrics());
        byte[] docx = SheetReadBack.written(sheet, HandoutFile.DOCX);
        return new String(SheetReadBack.parts(docx).get("word/document.xml"), UTF_8);
    }
}
