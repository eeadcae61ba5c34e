package org.postil.format.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.postil.format.Shown;

class EpubTest {

    private static final String CONTAINER =
            "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>";

    private static final String PACKAGE =
            "<package><metadata><title>Cables from Moscow</title><creator>Smith</creator></metadata>"
                    + "<manifest><item id='b' href='two.xhtml'/><item id='a' href='chapter%201.xhtml'/>"
                    + "</manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>";

    @Test
    void theChaptersFollowOneAnotherInTheOrderOfTheSpine() throws IOException {
        var book =
                Shown.read(
                        "book.epub",
                        epub(Map.of("OPS/chapter 1.xhtml", "First", "OPS/two.xhtml", "Second")));
        assertThat(book.document().mainWitness().text()).isEqualTo("First\n\nSecond");
        assertThat(book.document().title()).isEqualTo("Cables from Moscow");
    }

    @Test
    void aBookThatLacksAChapterIsDamaged() throws IOException {
        assertThat(Shown.text("book.epub", epub(Map.of("OPS/two.xhtml", "Second"))))
                .contains("damaged");
    }

    @Test
    void aChapterThatIsNamedAgainIsReadOnce() throws IOException {
        String twice = PACKAGE.replace("</spine>", "<itemref idref='b'/></spine>");
        var book =
                Shown.read(
                        "book.epub",
                        epub(
                                Map.of(
                                        "OPS/chapter 1.xhtml",
                                        "First",
                                        "OPS/two.xhtml",
                                        "Second",
                                        "OPS/book.opf",
                                        twice)));
        assertThat(book.document().mainWitness().text()).isEqualTo("First\n\nSecond");
    }

    @Test
    void aBookWithALockedChapterIsRefused() throws IOException {
        var files =
                Map.of(
                        "OPS/chapter 1.xhtml",
                        "x",
                        "OPS/two.xhtml",
                        "y",
                        "META-INF/encryption.xml",
                        "<CipherReference URI=\"OPS/two.xhtml\"/>");
        assertThat(Shown.text("book.epub", epub(files))).contains("locked");
    }

    private static byte[] epub(Map<String, String> chapters) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("mimetype", "application/epub+zip");
        files.put("META-INF/container.xml", CONTAINER);
        files.put("OPS/book.opf", PACKAGE);
        chapters.forEach(
                (path, words) -> files.put(path, "<html><body><p>" + words + "</p></body></html>"));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
