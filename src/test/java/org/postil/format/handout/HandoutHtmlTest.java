package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.model.excerpt.SheetStyle;

/// A web page stands by itself and means what it shows.
class HandoutHtmlTest {

    private static final SetSheet SHEET =
            HandoutFileTest.sheet(SheetStyle.Type.STANDARD, Edition.STUDENT);

    @Test
    void nothingIsFetched() throws IOException {
        assertThat(html()).doesNotContain("http", "src=", "@import", "url(", "<script");
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
