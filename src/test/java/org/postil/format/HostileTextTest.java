package org.postil.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Refused;
import org.postil.message.Words;
import org.postil.text.CleanText;
import org.postil.text.NaughtyStrings;

/// Whatever is in a file or in its name: a clean document, or a sentence.
class HostileTextTest {

    private static final int FILES = 100_000;

    @TempDir Path folder;

    @Test
    void naughtyStringsAsContentComeThrough() throws IOException {
        String letter = "Dear Mr President, I was glad to receive your message.\n".repeat(30);
        for (String naughty : NaughtyStrings.all()) {
            String text = CleanText.of("𝔘 " + letter + naughty + "\nend");
            assertThat(read("x.txt", text.getBytes(UTF_8))).as(naughty).isEqualTo(text);
        }
    }

    @Test
    void naughtyStringsAsNamesAreKept() throws IOException {
        for (String naughty : NaughtyStrings.all()) {
            var imported = PlainText.read(naughty, bytes("𝔘"), Optional.empty(), Instant.EPOCH);
            var document = imported.document();
            assertThat(document.mainWitness().source().orElseThrow().name())
                    .isEqualTo(CleanText.of(naughty));
            assertThat(document.title()).isNotBlank().doesNotContain("\n", "\0", "\u202E");
            assertThat(CleanText.isClean(document.title())).isTrue();
        }
    }

    @Test
    void naughtyStringsAsNamesOfFilesAreRead() throws IOException {
        for (String naughty : NaughtyStrings.all()) {
            Path file;
            try {
                file = folder.resolve(naughty.replace('/', '_') + ".txt");
                Files.write(file, bytes("𝔘"));
            } catch (InvalidPathException | IOException noSuchNameHere) {
                continue;
            }
            var imported = PlainText.read(file, Optional.empty(), Instant.EPOCH);
            assertThat(imported.document().mainWitness().source().orElseThrow().name())
                    .isEqualTo(CleanText.of(file.getFileName().toString()));
        }
    }

    /// Law: what was read is clean, and read again from UTF-8 it is the same.
    @Test
    void randomBytesAreReadOrRefused() throws IOException {
        var random = new Random(20261122);
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = randomBytes(random);
            try {
                String text = read("x.txt", bytes);
                assertThat(CleanText.isClean(text)).isTrue();
                assertThat(read("x.txt", bytes(text))).isEqualTo(text);
                read++;
            } catch (Refused refused) {
                assertThat(Words.inEnglish().of(refused.problem())).startsWith("“x.txt” ");
            }
        }
        assertThat(read).isBetween(FILES / 10, FILES * 9 / 10);
    }

    /// Law: in each encoding that Java knows, any bytes are read or refused.
    @Test
    void anyBytesAreReadOrRefusedInAnyEncoding() throws IOException {
        var random = new Random(4);
        for (String encoding : Charset.availableCharsets().keySet()) {
            for (int i = 0; i < 50; i++) {
                byte[] bytes = randomBytes(random);
                try {
                    PlainText.read("x.txt", bytes, Optional.of(encoding), Instant.EPOCH);
                } catch (Refused refused) {
                    assertThat(Words.inEnglish().of(refused.problem())).startsWith("“x.txt” ");
                }
            }
        }
    }

    /// Noise, and texts with a little noise in several encodings.
    private static byte[] randomBytes(Random random) {
        byte[] noise = new byte[random.nextInt(60)];
        random.nextBytes(noise);
        byte[] bytes =
                switch (random.nextInt(5)) {
                    case 0 -> noise;
                    case 1 -> bytes("𝔘 Сталин принял посла.\r\n".repeat(random.nextInt(6)));
                    case 2 -> "𝔘 Стал\n".repeat(random.nextInt(9)).getBytes(UTF_16LE);
                    case 3 ->
                            "à la même époque\n"
                                    .repeat(3)
                                    .getBytes(Charset.forName("windows-1252"));
                    default -> new byte[random.nextInt(20)];
                };
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String read(String name, byte[] bytes) throws IOException {
        return PlainText.read(name, bytes, Optional.empty(), Instant.EPOCH)
                .document()
                .mainWitness()
                .text();
    }
}
