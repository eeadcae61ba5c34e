package org.postil.format.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.excerpt.Handouts;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.WholeFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Refused;

/// What nobody wants to print is printed all the same, or refused in a sentence; no file is left
/// half written, and what was there before stays.
class BadInputTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(HandoutFile.class)
    void anEmptyExcerptSaysSo(HandoutFile format) throws IOException {
        SetSheet sheet = set(Handouts.of("𝔘 Nothing of this."));
        assertThat(read(sheet, format)).contains("This excerpt has no passages yet.");
    }

    @ParameterizedTest
    @EnumSource(HandoutFile.class)
    void aPassageOfARemovedDocumentIsShownAsLost(HandoutFile format) throws IOException {
        Handouts handouts = Handouts.of("𝔘 It is gone & so are we.").addAll();
        handouts.ask("Why?", "gone");
        var document = handouts.project().documents().getFirst().id();
        handouts.does(new BinDocument(document, true));
        SetSheet sheet = set(handouts);
        assertThat(read(sheet, format)).contains("This passage is lost", "1. Why?");
        assertThat(sheet.warnings()).extracting(one -> one.key()).contains("handout.unplaced");
    }

    @ParameterizedTest
    @EnumSource(HandoutFile.class)
    void aParagraphOf100KilobytesIsWhole(HandoutFile format) throws IOException {
        Handouts handouts = Handouts.of("wort & ".repeat(14_400) + "Schluß𝔘").addAll();
        assertThat(read(set(handouts), format)).contains("Schluß");
    }

    @ParameterizedTest
    @EnumSource(HandoutFile.class)
    void aWordOf100KilobytesIsBrokenIntoLines(HandoutFile format) throws IOException {
        Handouts handouts = Handouts.of("x".repeat(100_000)).addAll();
        SetSheet sheet = set(handouts);
        assertThat(sheet.numbered()).isGreaterThan(900);
        assertThat(read(sheet, format).replaceAll("[^x]", "")).hasSizeGreaterThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @EnumSource(HandoutFile.class)
    void fiveHundredGlossesOnAPageAreAllThere(HandoutFile format) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 500; i++) text.append('w').append(i).append("x ");
        Handouts handouts = Handouts.of(text.toString().strip()).addAll();
        for (int i = 0; i < 500; i++) handouts.gloss("w" + i + "x", "meaning of " + i + ".");
        String read = read(set(handouts), format);
        for (int i = 0; i < 500; i++) assertThat(read).contains("meaning of " + i + ".");
        assertThat(Pagination.of(set(handouts)).size()).isBetween(8, 60);
    }

    @ParameterizedTest
    @EnumSource(HandoutFile.class)
    void wordsFromTheRightAreKeptOrReplacedInSight(HandoutFile format) throws IOException {
        SetSheet sheet = set(Handouts.of("אמר שלום להם.\n\nقال لهم.").addAll());
        assertThat(sheet.warnings())
                .extracting(one -> one.key())
                .containsExactly("handout.missing");
        String read = read(sheet, format);
        if (format == HandoutFile.PDF) assertThat(read).contains("□□□");
        else assertThat(read).contains("שלום", "قال");
        byte[] written = SheetReadBack.written(sheet, format);
        if (format == HandoutFile.HTML) {
            var page = Jsoup.parse(new String(written, UTF_8));
            assertThat(page.select(".passage").eachAttr("dir")).containsOnly("auto");
        }
        if (format == HandoutFile.DOCX) {
            String word = new String(SheetReadBack.parts(written).get("word/document.xml"), UTF_8);
            assertThat(word).contains("<w:rtl/>");
        }
    }

    @Test
    void aFolderThatMayNotBeChangedIsASentence() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        // One who may do everything is kept out of the folders of the system only.
        boolean mayAll = Files.isWritable(closed);
        Path place = mayAll ? Path.of("/sys") : closed;
        assumeTrue(Files.isDirectory(place));
        assertRefused(place.resolve("sheet.pdf"), "handout.denied");
    }

    @Test
    void aNameThatTheDiskDoesNotTakeIsASentence() {
        assertRefused(folder.resolve("n".repeat(300) + ".pdf"), "handout.failed");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aNameAsLongAsTheDiskTakesIsWritten() throws IOException {
        Path file = folder.resolve("n".repeat(250) + ".txt");
        HandoutFile.TXT.write(set(Handouts.of("𝔘 Words.").addAll()), file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void whereTheDiskIsFullWhatWasThereStays() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        Files.writeString(file, "before");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(new byte[100_000]);
                                    throw new IOException("No space left on device");
                                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    /// On systems that let an open file be replaced, who has it open goes on reading the old one;
    /// on others it is refused. Half of a file is read on none.
    @Test
    void aTargetThatIsOpenElsewhereIsWholeForBoth() throws IOException {
        Path file = folder.resolve("sheet.txt");
        Files.writeString(file, "before");
        try (InputStream open = Files.newInputStream(file)) {
            try {
                HandoutFile.TXT.write(set(Handouts.of("𝔘 Words.").addAll()), file);
                assertThat(Files.readString(file)).contains("Words.");
            } catch (Refused refused) {
                assertThat(file).hasContent("before");
            }
            assertThat(new String(open.readAllBytes(), UTF_8)).isEqualTo("before");
        }
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private static void assertRefused(Path file, String key) {
        SetSheet sheet = set(Handouts.of("𝔘 Words.").addAll());
        assertThatThrownBy(() -> HandoutFile.PDF.write(sheet, file))
                .isInstanceOfSatisfying(
                        Refused.class, one -> assertThat(one.problem().key()).isEqualTo(key));
    }

    private static SetSheet set(Handouts handouts) {
        return SetSheet.of(handouts.sheet(), Edition.STUDENT, new FontMetrics());
    }

    /// All words of the file, with single spaces.
    private static String read(SetSheet sheet, HandoutFile format) throws IOException {
        byte[] file = SheetReadBack.written(sheet, format);
        String read =
                switch (format) {
                    case PDF -> SheetReadBack.pdfText(file);
                    case DOCX ->
                            SheetReadBack.parsed(file, "word/document.xml").getTextContent()
                                    + SheetReadBack.parsed(file, "word/footnotes.xml")
                                            .getTextContent();
                    case HTML -> Jsoup.parse(new String(file, UTF_8)).text();
                    case TXT -> new String(file, UTF_8);
                };
        return read.replaceAll("\\s+", " ");
    }
}
