package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;

/// A web page stands by itself and means what it shows.
class HandoutHtmlTest {

    private static final String TYPEFACE = "url\\(data:font/ttf;base64,([^)]*)\\)";

    private static final SetSheet SHEET =
            HandoutFileTest.sheet(SheetStyle.Type.STANDARD, Edition.STUDENT);

    @Test
    void nothingIsFetched() throws IOException {
        String page = html().replaceAll(TYPEFACE, "");
        assertThat(page).doesNotContain("http", "src=", "@import", "url(", "<script");
    }

    /// So that the lines are as long in the browser as they were set.
    @Test
    void itBringsTheLettersThatItHas() throws IOException {
        List<MatchResult> faces = Pattern.compile(TYPEFACE).matcher(html()).results().toList();
        assertThat(faces).hasSize(Face.values().length);
        for (MatchResult face : faces) {
            byte[] file = Base64.getDecoder().decode(face.group(1));
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                for (Block block : SHEET.blocks()) {
                    block.words()
                            .codePoints()
                            .filter(one -> one > ' ' && one < 127)
                            .forEach(one -> assertThat(glyph(font, one)).isPositive());
                }
            }
        }
    }

    private static int glyph(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyMarkLeadsToItsGlossAndBack() throws IOException {
        Document page = Jsoup.parse(html());
        assertThat(page.select("sup a")).hasSize(2);
        for (var link : page.select("a")) {
            assertThat(page.select(link.attr("href"))).hasSize(1);
        }
        assertThat(page.select(".glosses li").eachText())
                .containsExactly("Suspicions: doubts & <fears> ↩", "footing: basis ↩");
    }

    @Test
    void headingsAndLanguageAreSaid() throws IOException {
        Document page = Jsoup.parse(html());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Sheet");
        assertThat(page.select("h1").eachText()).containsExactly("Sheet");
        assertThat(page.select("h2").eachText()).containsExactly("Cable", "Questions");
        assertThat(html()).contains("@page { size: letter;", "@media print");
    }

    private static String html() throws IOException {
        return new String(SheetReadBack.written(SHEET, HandoutFile.HTML), UTF_8);
    }
}
