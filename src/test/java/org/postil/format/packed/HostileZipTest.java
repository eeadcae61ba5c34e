package org.postil.format.packed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.format.Shown;
import org.postil.format.Zip;

/// Zip files that lie, are cut short or would burst: a sentence each.
class HostileZipTest {

    private static final String DAMAGED =
            "“x.docx” is damaged, or was not copied to its end. Nothing was brought in; look for"
                    + " another copy of it.";
    private static final String BURSTS =
            "“x.docx” unpacks to more than a text could take (200 MB) and was left alone.";
    private static final String TYPES = "<T t=\"wordprocessingml\"/>";

    @ParameterizedTest
    @ValueSource(strings = {"cable.docx", "cable.odt"})
    void aFileThatBreaksOffAnywhereIsDamaged(String name) throws IOException {
        byte[] whole = Shown.file(name);
        for (int length = 100; length < whole.length; length += 100) {
            assertThat(Shown.text("x.docx", Arrays.copyOf(whole, length)))
                    .as("%d", length)
                    .isEqualTo(DAMAGED);
        }
    }

    /// Law: whatever byte is wrong, a text or a sentence comes of it.
    @ParameterizedTest
    @ValueSource(strings = {"cable.docx", "cable.odt"})
    void wrongBytesAreSurvived(String name) throws IOException {
        var random = new Random(20261122);
        byte[] whole = Shown.file(name);
        for (int i = 0; i < 100; i++) {
            byte[] wrong = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            assertThat(Shown.text("x.docx", wrong)).isNotBlank();
        }
    }

    @Test
    void whatGrowsAsNoTextDoesIsLeftAlone() {
        assertThat(bomb(new byte[11_000_000])).isEqualTo(BURSTS);
    }

    @Test
    void aBombThatLiesAboutItsSizeIsDamaged() {
        byte[] zip =
                new Zip()
                        .with("[Content_Types].xml", TYPES)
                        .with("word/document.xml", new byte[12_000_000])
                        .bytes();
        int entry = last(zip, "PK\u0001\u0002");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 1000);
        assertThat(Shown.text("x.docx", zip)).isEqualTo(DAMAGED);
    }

    @Test
    void aDeclaredSizeBeyondAllBoundsIsNotBelieved() {
        byte[] zip = new Zip().with("mimetype", TYPES).bytes();
        int entry = last(zip, "PK\u0001\u0002");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, -1);
        assertThat(Shown.text("x.docx", zip)).isEqualTo(BURSTS);
    }

    @Test
    void whatIsNotAskedForIsNotUnpacked() {
        byte[] zip =
                new Zip()
                        .with("[Content_Types].xml", TYPES)
                        .with("word/document.xml", "<d><p><r><t>𝔘</t></r></p></d>")
                        .with("word/media/huge.bmp", new byte[20_000_000])
                        .bytes();
        assertThat(Shown.text("x.docx", zip)).isEqualTo("𝔘");
    }

    @Test
    void tooManyFilesAreNotLookedThrough() {
        var zip = new Zip();
        for (int i = 0; i < 20_001; i++) zip.with("f" + i, "");
        assertThat(Shown.text("x.docx", zip.bytes()))
                .isEqualTo(
                        "“x.docx” holds 20,001 packed files, more than the 20,000 that are looked"
                                + " through, and was left alone.");
    }

    @Test
    void aZipInAZipIsNotOpened() throws IOException {
        byte[] zip = new Zip().with("cable.docx", Shown.file("cable.docx")).bytes();
        assertThat(Shown.text("x.zip", zip))
                .isEqualTo(
                        "“x.zip” is a packed file with other files in it. Nothing was brought in;"
                                + " save the text in it as a text document and import that.");
    }

    @Test
    void anOfficeFileThatIsNoTextSaysWhatItIs() {
        byte[] sheet = new Zip().with("[Content_Types].xml", "<T t=\"spreadsheetml\"/>").bytes();
        assertThat(Shown.text("x.xlsx", sheet)).startsWith("“x.xlsx” is a spreadsheet.");
        byte[] slides =
                new Zip()
                        .with("mimetype", "application/vnd.oasis.opendocument.presentation")
                        .bytes();
        assertThat(Shown.text("x.odp", slides)).startsWith("“x.odp” is a set of slides.");
    }

    @Test
    void aLockedFileIsSaid() {
        byte[] odt =
                new Zip()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("META-INF/manifest.xml", "<m><encryption-data/></m>")
                        .with("content.xml", "#")
                        .bytes();
        assertThat(Shown.text("x.odt", odt)).startsWith("“x.odt” is locked with a password.");
    }

    @Test
    void aFileWithoutAnyWordIsSaid() {
        byte[] zip =
                new Zip()
                        .with("[Content_Types].xml", TYPES)
                        .with("word/document.xml", "<d><p/></d>")
                        .bytes();
        assertThat(Shown.text("x.docx", zip))
                .isEqualTo("“x.docx” holds no words that could be read as a text.");
    }

    private static String bomb(byte[] content) {
        byte[] zip =
                new Zip()
                        .with("[Content_Types].xml", TYPES)
                        .with("word/document.xml", content)
                        .bytes();
        return Shown.text("x.docx", zip);
    }

    private static int last(byte[] zip, String signature) {
        return new String(zip, ISO_8859_1).lastIndexOf(signature);
    }
}
