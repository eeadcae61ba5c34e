package org.postil.format.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.postil.format.Imported;
import org.postil.format.Shown;
import org.postil.message.Refused;
import org.postil.model.Metadata.Field;

class HtmlTest {

    @Test
    void aPageBecomesItsParagraphs() {
        String page =
                """
                <!DOCTYPE html><html lang="en"><head><title>Telegram 1053</title>
                <style>p { color: red }</style></head><body>
                <h1>Telegram</h1><p>I had an <em>interview</em>
                 with   Stalin.</p><div>One line<br>and another</div>
                <script>alert("x")</script><p hidden>Unseen</p><p style="display: none">Unseen</p>
                </body></html>
                """;
        assertThat(read(page).document().mainWitness().text())
                .isEqualTo("Telegram\n\nI had an interview with Stalin.\n\nOne line\nand another");
    }

    @Test
    void titleAndLanguageAreTaken() {
        Imported read =
                read(
                        "<!DOCTYPE html><html lang='ru'><head><title>Telegram 1053 from Moscow</title>"
                                + "</head><body><p>Words of it</p></body></html>");
        assertThat(read.document().title()).isEqualTo("Telegram 1053 from Moscow");
        assertThat(read.document().mainWitness().metadata().get(Field.LANGUAGE)).isEqualTo("ru");
    }

    @Test
    void aTableIsARowALineAndPreformattedTextKeepsItsSpaces() {
        String page =
                "<!DOCTYPE html><html><body><table><tr><th>Day</th><td>5</td></tr><tr><td>Month</td>"
                        + "<td>April</td></tr></table><pre>a   b\nc</pre></body></html>";
        assertThat(read(page).document().mainWitness().text())
                .isEqualTo("Day\t5\nMonth\tApril\n\na   b\nc");
    }

    @Test
    void theEncodingThatAPageStatesIsTaken() throws Refused {
        String page =
                "<!DOCTYPE html><html><head><meta charset='windows-1251'></head>"
                        + "<body><p>Сталин</p></body></html>";
        Imported read = Shown.read("page.html", page.getBytes(Charset.forName("windows-1251")));
        assertThat(read.document().mainWitness().text()).isEqualTo("Сталин");
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        assertThat(Shown.text("page.html", "<!DOCTYPE html><html><body><img></body></html>"))
                .contains("no words");
    }

    @Test
    void aPageThatIsNestedWithoutEndIsReadAllTheSame() {
        String page = "<!DOCTYPE html><html><body>" + "<div>".repeat(50_000) + "deep";
        assertThat(read(page).document().mainWitness().text()).isEqualTo("deep");
    }

    private static Imported read(String page) {
        try {
            return Shown.read("page.html", page.getBytes(UTF_8));
        } catch (Refused refused) {
            throw new AssertionError(refused);
        }
    }
}
