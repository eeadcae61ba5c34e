package org.postil.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.message.Refused;
import org.postil.message.Words;

/// Files that are no text: each gets a sentence, and none hangs or crashes.
class RefusedTextTest {

    @TempDir Path folder;

    @Test
    void anAstralNameStandsInTheSentence() throws IOException {
        assertThat(refusal(Files.createFile(folder.resolve("𝔘 😀.txt"))))
                .isEqualTo("“𝔘 😀.txt” is empty: there is nothing in it to read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\n\n\t\r\n", "\uFEFF", "\u00A0\u2003\u200B", "\f", "\uFEFF\uFEFF\n"})
    void whiteSpaceAloneIsNoText(String content) throws IOException {
        assertThat(refusal(file(content.getBytes(UTF_8))))
                .isEqualTo("“x.txt” holds nothing but white space.");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(refusal(folder)).endsWith("is a folder, not a file. Choose the files in it.");
    }

    @Test
    void aVanishedFileIsMissed() {
        assertThat(refusal(folder.resolve("x.txt")))
                .startsWith("“x.txt” is not there any more, or never was.");
    }

    @Test
    void aHundredMegabytesAreRefusedUnread() throws IOException {
        Path path = folder.resolve("x.txt");
        try (var sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        assertThat(refusal(path))
                .isEqualTo(
                        "“x.txt” has 100 MB; a text may have up to 20 MB, some ten thousand pages."
                                + " Divide it into several files and import those.");
    }

    @Test
    void aDeviceNeverHangs() {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(refusal(zeros))
                                .isEqualTo(
                                        "“zero” is a pipe or a device, not a file with a text in"
                                                + " it, and was left alone."));
    }

    @Test
    void aPipeNeverHangs() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(refusal(pipe)).startsWith("“pipe” is a pipe or a device"));
    }

    /// A file of the system that has a size and rights, and fails all the same.
    @Test
    void aDiskThatFailsIsSaid() {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(memory));
        assertThat(refusal(memory))
                .startsWith("“mem” could not be read (")
                .endsWith("try again, or copy the file to another disk first.");
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("%PDF-1.7", "a PDF"),
                Arguments.of("{\\rtf1 Dear Mr President", "a text with formatting (RTF)"),
                Arguments.of("PK\u0003\u0004", "an office document or another packed file"),
                Arguments.of("SQLite format 3\0", "a project of Postil or another database"),
                Arguments.of("\u00D0\u00CF\u0011\u00E0", "a document of an office program"),
                Arguments.of("\u0089PNG\r\n", "a picture"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0", "a picture"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKnownKindOfFileIsNamed(String beginning, String kind) throws IOException {
        assertThat(refusal(file((beginning + " and so on").getBytes(ISO_8859_1))))
                .isEqualTo(
                        "“x.txt” is %s, not plain text. Save its text as a plain text file (.txt)"
                                        .formatted(kind)
                                + " and import that.");
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        var random = new Random(7);
        for (int size : new int[] {100, 1_000, 100_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            assertThat(refusal(file(bytes))).startsWith("“x.txt” is no text: too much of it is");
        }
        assertThat(refusal(file(new byte[1000]))).startsWith("“x.txt” is no text");
    }

    @Test
    void anUnknownEncodingIsSaid() throws IOException {
        Path path = file("𝔘".getBytes(UTF_8));
        for (String name : new String[] {"UTF-9", "", "no such thing!", "𝔘"}) {
            assertThat(refusal(path, name))
                    .startsWith("There is no encoding with the name “" + name + "”.");
        }
    }

    @Test
    void anEncodingThatDoesNotFitIsRefused() throws IOException {
        byte[] bytes = "Сталин принял посла".getBytes(Charset.forName("windows-1251"));
        assertThat(refusal(file(bytes), "UTF-8"))
                .isEqualTo(
                        "“x.txt” is not in UTF-8: 17 places in it stand for nothing there. Name"
                                + " another encoding, or leave it out to have it found.");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.txt"), bytes);
    }

    private static String refusal(Path file) {
        return refusal(file, Optional.empty());
    }

    private static String refusal(Path file, String encoding) {
        return refusal(file, Optional.of(encoding));
    }

    private static String refusal(Path file, Optional<String> encoding) {
        var sentence = new StringBuilder();
        assertThatThrownBy(() -> PlainText.read(file, encoding, Instant.EPOCH))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> sentence.append(Words.inEnglish().of(refused.problem())));
        return sentence.toString();
    }
}
