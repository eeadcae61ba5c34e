package org.postil.format.writeup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.format.TextFile;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WriteUpFileTest {

    private static final WriteUp ALL =
            new WriteUp(
                    "Differences: <Telegram> & \u0001 \"1053\"",
                    "A",
                    "B",
                    List.of(
                            new WriteUp.Row("Only in B", "¶ 9", "", "or to give\nsupport", "", ""),
                            new WriteUp.Row(
                                    "Other words",
                                    "¶ 18 / ¶ 19",
                                    "concession",
                                    "concessions",
                                    "Two forms of one word.",
                                    "Does it matter?\nI think not.")),
                    List.of("A: FRUS 1946.", "B: Truman Papers."));

    @TempDir Path folder;

    @Test
    void textHasEachDifferenceWithItsReadingsNoteAndSources() throws IOException {
        assertThat(new String(written(WriteUpFile.TXT), UTF_8))
                .isEqualTo(
                        """
                        Differences: <Telegram> & \u0001 "1053"

                        1. Only in B (¶ 9)
                           A: (nothing)
                           B: “or to give support”

                        2. Other words (¶ 18 / ¶ 19)
                           A: “concession”
                           B: “concessions”
                           Two forms of one word.
                           Does it matter?
                           I think not.

                        A: FRUS 1946.
                        B: Truman Papers.
                        """);
    }

    @Test
    void theWebPageHoldsNoMarkupOfTheTexts() throws IOException {
        String page = new String(written(WriteUpFile.HTML), UTF_8);
        assertThat(page)
                .contains("&lt;Telegram&gt; &amp;")
                .doesNotContain("<Telegram>", "\u0001", "http")
                .contains("<td>“concession”</td><td>“concessions”</td>");
    }

    @Test
    void theWordFileIsReadBackWithARowForEachDifference() throws Exception {
        byte[] bytes = written(WriteUpFile.DOCX);
        Document text = xml(Objects.requireNonNull(parts(bytes).get("word/document.xml")));
        NodeList rows = text.getElementsByTagName("w:tr");
        assertThat(rows.getLength()).isEqualTo(3);
        assertThat(rows.item(2).getTextContent())
                .contains("2", "¶ 18 / ¶ 19", "“concession”", "“concessions”", "I think not.");
        Path file = folder.resolve("writeup.docx");
        Files.write(file, bytes);
        String read =
                TextFile.read(file, java.util.Optional.empty(), java.time.Instant.EPOCH)
                        .document()
                        .mainWitness()
                        .text();
        assertThat(read).contains("or to give support", "B: Truman Papers.");
    }

    @Test
    void everyPartOfTheWordFileIsXmlAndDeclared() throws Exception {
        Map<String, byte[]> parts = parts(written(WriteUpFile.DOCX));
        String types = new String(Objects.requireNonNull(parts.get("[Content_Types].xml")), UTF_8);
        for (var part : parts.entrySet()) {
            xml(part.getValue());
            boolean declared =
                    part.getKey().endsWith(".rels")
                            || part.getKey().startsWith("[")
                            || types.contains("/" + part.getKey());
            assertThat(declared).as(part.getKey()).isTrue();
        }
    }

    private static byte[] written(WriteUpFile format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(ALL, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part)
            throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part));
    }
}
