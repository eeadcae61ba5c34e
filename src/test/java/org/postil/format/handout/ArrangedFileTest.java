package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;

/// A script, and glosses in the margin, in every file, read back.
class ArrangedFileTest {

    private static final String FIRST =
            "“I am 𝔘 glad to have this opportunity; I start from two points, & there is <room>.”";
    private static final String SECOND =
            "“That is true. Suspicions are preventing our relations from improving.\n\n"
                    + "“On this point the Ambassador is right. Ἀρχὴ καὶ τέλος.”";
    private static final String TEXT =
            "The Ambassador began.\n\nKelly: " + FIRST + "\n\nStalin: " + SECOND + " He sat down.";

    @ParameterizedTest
    @EnumSource(SheetStyle.Type.class)
    void aLineOfAScriptHasTheSameNumberInEveryFile(SheetStyle.Type type) throws IOException {
        SetSheet sheet = sheet(Layout.SCRIPT, Glosses.FOOT, type);
        SortedMap<Integer, String> lines = SheetReadBack.lines(sheet);
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(SheetReadBack.ofText(written(sheet, HandoutFile.TXT))).isEqualTo(lines);
        assertThat(SheetReadBack.ofHtml(written(sheet, HandoutFile.HTML))).isEqualTo(lines);
        assertThat(SheetReadBack.ofDocx(written(sheet, HandoutFile.DOCX))).isEqualTo(lines);
        SortedMap<Integer, String> printed = SheetReadBack.ofPdf(written(sheet, HandoutFile.PDF));
        lines.forEach((number, words) ->
                assertThat(letters(printed.getOrDefault(number, "")))
                        .isEqualTo(letters(words.replace("𝔘", "□"))));
    }

    @Test
    void namesStandOutAndTheReporterStandsApart() throws IOException {
        SetSheet sheet = sheet(Layout.SCRIPT, Glosses.FOOT, SheetStyle.Type.STANDARD);
        Document page = Jsoup.parse(new String(written(sheet, HandoutFile.HTML), UTF_8));
        assertThat(page.select(".turn b").eachText()).containsExactly("Kelly:", "Stalin:");
        assertThat(page.select(".stage i").eachText())
                .containsExactly("The Ambassador began.", "He sat down.");
        assertThat(page.select(".turn.on").text())
                .contains("On this point")
                .doesNotContain("Stalin");
        String word = word(sheet);
        assertThat(word)
                .contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">Kelly:</w:t>")
                .contains("<w:i/></w:rPr><w:t xml:space=\"preserve\">He sat down.</w:t>");
        assertThat(new String(written(sheet, HandoutFile.TXT), UTF_8))
                .contains(" 1        The Ambassador began.\n\n")
                .contains("  Kelly: “I am");
    }

    @Test
    void glossesInTheMarginStandInTheFilesThatHaveOne() throws IOException {
        SetSheet sheet = sheet(Layout.TEXT, Glosses.MARGIN, SheetStyle.Type.STANDARD);
        Document page = Jsoup.parse(new String(written(sheet, HandoutFile.HTML), UTF_8));
        assertThat(page.select(".glosses")).isEmpty();
        assertThat(page.select(".beside").eachText())
                .containsExactly(
                        "1 Suspicions: doubts & <fears> ↩", "2 Ambassador is: Sir David ↩");
        for (var link : page.select("a")) assertThat(page.select(link.attr("href"))).hasSize(1);
        assertThat(SheetReadBack.pdfText(written(sheet, HandoutFile.PDF)))
                .contains("doubts &\n<fears>", "Sir David");
        assertThat(word(sheet)).contains("<w:footnoteReference w:id=\"1\"");
        assertThat(SheetReadBack.ofHtml(written(sheet, HandoutFile.HTML)))
                .isEqualTo(SheetReadBack.lines(sheet));
    }

    private static SetSheet sheet(Layout layout, Glosses glosses, SheetStyle.Type type) {
        Handouts handouts = Handouts.of(TEXT).addAll();
        handouts.says("Kelly", FIRST, Mode.DIRECT).says("Stalin", SECOND, Mode.DIRECT);
        handouts.gloss("Suspicions", "doubts & <fears>").gloss("Ambassador is", "Sir David");
        var arrangement = new Arrangement(layout, glosses, Variants.MARKED, "");
        var style = new SheetStyle(Paper.A4, type, Numbering.EVERY, false, arrangement);
        handouts.does(handouts.excerpting().change(handouts.excerpt().withStyle(style)));
        SetSheet sheet = SetSheet.of(handouts.sheet(), Edition.STUDENT, new FontMetrics());
        assertThat(sheet.remarks()).isEmpty();
        return sheet;
    }

    private static String word(SetSheet sheet) throws IOException {
        byte[] docx = written(sheet, HandoutFile.DOCX);
        return new String(SheetReadBack.parts(docx).get("word/document.xml"), UTF_8);
    }

    private static byte[] written(SetSheet sheet, HandoutFile as) throws IOException {
        return SheetReadBack.written(sheet, as);
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\\d]", "");
    }
}
