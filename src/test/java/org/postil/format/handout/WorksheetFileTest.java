package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Arrangement.Glosses;
import org.postil.model.excerpt.Arrangement.Layout;
import org.postil.model.excerpt.Arrangement.Variants;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.excerpt.SheetStyle.Numbering;
import org.postil.model.excerpt.SheetStyle.Paper;
import org.postil.model.id.Id;
import org.postil.session.comparing.Worksheets;

/// Two versions side by side, in every file, read back; what differs is only in the key.
class WorksheetFileTest {

    private static final String A =
            "𝔘 We came at noon & waited. He made a strong request to the Marshal of the Soviet Union."
                    + " It rained that day.\n\nWe left.";
    private static final String B =
            "𝔘 We came at noon & waited. He made a strong demand to the old Marshal of the Soviet"
                    + " Union.\n\nWe left.";

    @Test
    void aLineHasTheSameNumberInEveryFile() throws IOException {
        SetSheet sheet = sheet(Variants.MARKED, Edition.STUDENT);
        var lines = SheetReadBack.lines(sheet);
        assertThat(lines).hasSizeGreaterThan(5);
        var text = new TreeMap<Integer, String>();
        SheetReadBack.ofText(written(sheet, HandoutFile.TXT))
                .forEach((number, line) -> text.put(number, bare(line.replaceAll("\\|.*", ""))));
        var html = SheetReadBack.ofHtml(written(sheet, HandoutFile.HTML));
        for (int number : lines.keySet()) {
            String words = bare(lines.getOrDefault(number, ""));
            assertThat(text.get(number)).isEqualTo(words);
            assertThat(bare(html.getOrDefault(number, ""))).isEqualTo(words);
        }
        String word = word(sheet);
        assertThat(word).contains("<w:t xml:space=\"preserve\">1</w:t>", "<w:tblHeader/>");
        String printed = SheetReadBack.pdfText(written(sheet, HandoutFile.PDF));
        for (String line : lines.values()) {
            assertThat(bare(printed)).contains(bare(line.replace("𝔘", "□")));
        }
    }

    @Test
    void markedDifferencesAreNumberedOnBothSides() throws IOException {
        SetSheet sheet = sheet(Variants.MARKED, Edition.STUDENT);
        Document page = Jsoup.parse(new String(written(sheet, HandoutFile.HTML), UTF_8));
        assertThat(page.select("th").eachText()).containsExactly("A", "B");
        assertThat(page.select("td:first-of-type b").eachText())
                .contains("request", "1", "[–]", "2")
                .doesNotContain("demand");
        assertThat(page.select("td:last-of-type b").eachText())
                .contains("demand", "1", "old", "2", "[–]", "3");
        String text = new String(written(sheet, HandoutFile.TXT), UTF_8);
        assertThat(text)
                .contains("*request*(1)", "*demand*(1)", "*old*(2)")
                .doesNotContain("Other words");
        assertThat(word(sheet)).contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">request</w:t>");
    }

    @Test
    void toBeFoundNothingIsMarkedAndThereIsRoomForEach() throws IOException {
        SetSheet sheet = sheet(Variants.BLANK, Edition.STUDENT);
        Document page = Jsoup.parse(new String(written(sheet, HandoutFile.HTML), UTF_8));
        assertThat(page.select("b").eachText()).containsExactly("A", "B", "A", "B");
        String text = new String(written(sheet, HandoutFile.TXT), UTF_8);
        assertThat(text)
                .contains("request", "demand", "differ in 3 places")
                .doesNotContain("*", "(1)", "[–]", "Other words");
        for (int number : List.of(1, 2, 3)) {
            assertThat(text).containsPattern("(?m)^ +" + number + "\\. _{20,} +\\| _{20,}$");
        }
        assertThat(text).doesNotContain("4. _");
    }

    @Test
    void theTeacherAndTheKeyListEachDifference() throws IOException {
        for (Edition edition : List.of(Edition.TEACHER, Edition.KEY)) {
            for (HandoutFile format : List.of(HandoutFile.TXT, HandoutFile.PDF)) {
                byte[] file = written(sheet(Variants.BLANK, edition), format);
                String read =
                        format == HandoutFile.PDF
                                ? SheetReadBack.pdfText(file)
                                : new String(file, UTF_8);
                assertThat(read).doesNotContain("____");
                assertThat(bare(read))
                        .contains(bare("Where the versions differ"))
                        .containsPattern(
                                "1\\.lines?\\d.*A“request”;B“demand”\\.Otherwords\\.Anotherword")
                        .containsPattern("2\\.line\\d:Ahasnothing;B“old”\\.OnlyinB\\.")
                        .containsPattern(
                                "3\\.lines?\\d.*A“Itrainedthatday\\.”;Bhasnothing\\.OnlyinA\\.");
            }
        }
        assertThat(sheet(Variants.BLANK, Edition.KEY).blocks().toString()).doesNotContain("waited");
    }

    @Test
    void aScreenReaderFindsATable() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(written(sheet(Variants.MARKED, Edition.STUDENT), HandoutFile.PDF))) {
            var whole =
                    (PDStructureElement)
                            pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            var tables = kids(whole, "Table");
            assertThat(tables).hasSize(1);
            var rows = kids(tables.getFirst(), "TR");
            assertThat(kids(rows.getFirst(), "TH")).hasSize(2);
            assertThat(rows.subList(1, rows.size()))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(kids(row, "TD")).hasSize(2));
        }
    }

    private static List<PDStructureElement> kids(PDStructureElement parent, String type) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .filter(one -> one.getStructureType().equals(type))
                .toList();
    }

    @Test
    void withoutAnotherVersionThePassageSaysSo() {
        Handouts handouts = Handouts.of("𝔘 Alone.").addAll();
        handouts.arranged(arrangement(Variants.MARKED));
        SetSheet sheet = set(handouts, Edition.STUDENT);
        assertThat(sheet.warnings()).extracting(one -> one.key()).contains("handout.alone");
        assertThat(sheet.blocks().toString()).contains("No other version stands beside");
    }

    /// For the eye: target/sheets.
    @Test
    void theTwoCopiesOfTelegram1053() throws IOException {
        Handouts handouts = versions(sample("A"), sample("B"));
        String text = handouts.witness().text();
        int start = text.indexOf("I had an interview");
        handouts.add(text.substring(start, text.indexOf("\n\n", start + 3000)));
        Files.createDirectories(Path.of("target", "sheets"));
        for (Variants variants : Variants.values()) {
            handouts.arranged(arrangement(variants));
            for (Edition edition : Edition.values()) {
                for (HandoutFile format : HandoutFile.values()) {
                    String name =
                            "worksheet-" + variants + "-" + edition + "." + format.extension();
                    Path file =
                            Path.of("target", "sheets", name.toLowerCase(java.util.Locale.ROOT));
                    format.write(set(handouts, edition), file);
                    assertThat(file).isNotEmptyFile();
                }
            }
        }
    }

    private static String sample(String siglum) throws IOException {
        try (var files = Files.list(Path.of("sample-docs"))) {
            Path file =
                    files.filter(one -> one.toString().contains("1053"))
                            .sorted()
                            .collect(Collectors.toList())
                            .get(siglum.equals("A") ? 0 : 1);
            return Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
        }
    }

    private static SetSheet sheet(Variants variants, Edition edition) {
        Handouts handouts = versions(A, B).addAll().arranged(arrangement(variants));
        var style =
                new SheetStyle(
                        Paper.A4,
                        SheetStyle.Type.LARGE_16,
                        Numbering.EVERY,
                        false,
                        arrangement(variants));
        handouts.does(handouts.excerpting().change(handouts.excerpt().withStyle(style)));
        return set(handouts, edition);
    }

    private static Handouts versions(String a, String b) {
        Witness first = witness("A", a);
        var document = org.postil.model.Document.of("Cable", first);
        document = document.withWitnesses(List.of(first, witness("B", b)));
        return Handouts.of(Project.named("P").withDocuments(List.of(document)));
    }

    private static Witness witness(String siglum, String text) {
        return new Witness(
                Id.fresh(),
                siglum,
                Metadata.NONE,
                Transcription.of(text),
                Marks.NONE,
                List.of(),
                List.of(),
                false);
    }

    private static Arrangement arrangement(Variants variants) {
        return new Arrangement(Layout.WORKSHEET, Glosses.FOOT, variants, "");
    }

    private static SetSheet set(Handouts handouts, Edition edition) {
        var sheet = Worksheets.of(handouts.project(), handouts.excerpt());
        return SetSheet.of(sheet, edition, new FontMetrics());
    }

    private static String word(SetSheet sheet) throws IOException {
        byte[] docx = written(sheet, HandoutFile.DOCX);
        return new String(SheetReadBack.parts(docx).get("word/document.xml"), UTF_8);
    }

    private static byte[] written(SetSheet sheet, HandoutFile as) throws IOException {
        return SheetReadBack.written(sheet, as);
    }

    /// Without white space, stars and the numbers of differences.
    private static String bare(String words) {
        return words.replaceAll("[\\s\u00a0*]|\\(\\d+\\)|(?<=[a-z\\].])\\d", "");
    }
}
