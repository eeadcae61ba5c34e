package org.postil.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postil.message.Words;
import org.postil.model.Metadata;
import org.postil.model.Original;
import org.postil.model.Source;
import org.postil.model.Witness;

/// Files that can be read, and what is said of them.
class PlainTextTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir Path folder;

    /// A file, and what is read in it.
    ///
    /// @param bytes each as the character of that number
    record Case(String named, String bytes, String text, String encoding, List<String> problems) {
        @Override
        public String toString() {
            return named;
        }
    }

    static Stream<Case> files() {
        return Stream.of(
                good("𝔘 stands first", "𝔘 and 😀", "UTF-8"),
                of("a byte order mark", "\uFEFF𝔘 one", UTF_8, "𝔘 one", "UTF-8"),
                of("UTF-16", "\uFEFF𝔘", StandardCharsets.UTF_16LE, "𝔘", "UTF-16LE"),
                of("UTF-16 big end", "\uFEFF𝔘", StandardCharsets.UTF_16BE, "𝔘", "UTF-16BE"),
                of("UTF-32", "\uFEFF𝔘", Charset.forName("UTF-32LE"), "𝔘", "UTF-32LE"),
                of("UTF-32 big end", "\uFEFF𝔘", Charset.forName("UTF-32BE"), "𝔘", "UTF-32BE"),
                of("line ends", "a\r\nb\rc\nd\n\r", UTF_8, "a\nb\nc\nd\n\n", "UTF-8"),
                good("pages end with a form feed", "page 1\fpage 2\tand more", "UTF-8"),
                good("what a program could run", "=1+1 <script> ' \" \\ %s ${x}", "UTF-8"),
                of(
                        "NUL",
                        "Moscow\0 5 April",
                        UTF_8,
                        "Moscow\uFFFD 5 April",
                        "UTF-8",
                        "“x.txt” holds one NUL, which no text can keep; it is shown as \uFFFD. The"
                                + " file itself is kept as it came."),
                raw(
                        "half a surrogate pair",
                        "a\u00ED\u00A0\u00B5bcd",
                        "a\uFFFDbcd",
                        "UTF-8",
                        "In “x.txt”, read as UTF-8, one place stands for no letter and is shown as"
                                + " \uFFFD. The file itself is kept as it came."),
                raw(
                        "an astral letter as two surrogates",
                        "a\u00ED\u00A0\u00B5\u00ED\u00B4\u0098b",
                        "a𝔘b",
                        "UTF-8"),
                raw(
                        "UTF-16 cut in a unit, with half a pair",
                        "\u00FF\u00FEa\u00005\u00D8b\u0000c",
                        "a\uFFFDb\uFFFD",
                        "UTF-16LE",
                        "In “x.txt”, read as UTF-16LE, 2 places stand for no letter and are shown"
                                + " as \uFFFD. The file itself is kept as it came."),
                of(
                        "writing that turns",
                        "abc \u202Edef\u202C",
                        UTF_8,
                        "abc \u202Edef\u202C",
                        "UTF-8",
                        "“x.txt” holds 2 unseen marks that turn the direction of writing; words may"
                                + " stand in another order than they are read. They are kept."),
                of(
                        "control characters",
                        "a bell \u0007 here, and the end of a file\u001A",
                        UTF_8,
                        "a bell \u0007 here, and the end of a file\u001A",
                        "UTF-8",
                        "“x.txt” holds 2 control characters that are not seen; they are kept."),
                of(
                        "an encoding that was guessed",
                        "Le ministre a reçu l’ambassadeur à l’hôtel ; étonné.",
                        Charset.forName("windows-1252"),
                        "Le ministre a reçu l’ambassadeur à l’hôtel ; étonné.",
                        "windows-1252",
                        "“x.txt” does not say how its letters are encoded and was read as"
                                + " windows-1252, with letters as in: reçu, à, hôtel. If they look"
                                + " wrong, import it again and name the encoding."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadAndSaysWhatWasOdd(Case file) throws IOException {
        Path path = Files.write(folder.resolve("x.txt"), file.bytes.getBytes(ISO_8859_1));
        Imported imported = PlainText.read(path, Optional.empty(), NOW);
        Witness witness = imported.document().mainWitness();
        assertThat(witness.text()).isEqualTo(file.text);
        assertThat(witness.source().orElseThrow().encoding()).isEqualTo(file.encoding);
        assertThat(imported.problems().stream().map(Words.inEnglish()::of))
                .isEqualTo(file.problems);
    }

    @Test
    void nothingOfTheOriginalIsDropped() throws IOException {
        byte[] bytes = "\uFEFF𝔘\0\r\nJ. Stalin".getBytes(UTF_8);
        Path path = Files.write(folder.resolve("1945-12-23-stalin-𝔘😀.txt"), bytes);
        Imported imported = PlainText.read(path, Optional.empty(), NOW);
        Original original = imported.originals().getFirst();
        assertThat(original.copy()).isEqualTo(bytes);
        assertThat(imported.document().mainWitness().sources())
                .containsExactly(
                        new Source(
                                "1945-12-23-stalin-𝔘😀.txt",
                                Original.sha256(bytes),
                                bytes.length,
                                "UTF-8",
                                NOW));
    }

    @Test
    void aDocumentHasItsTitleDateAndSiglum() throws IOException {
        Path sample = Path.of("sample-docs/1946-04-05-smith-cable-1053-published.txt");
        var document = PlainText.read(sample, Optional.empty(), NOW).document();
        assertThat(document.title()).isEqualTo("Smith cable 1053, published");
        assertThat(document.metadata())
                .isEqualTo(Metadata.NONE.with(Metadata.Field.DATE, "1946-04-05"));
        assertThat(document.witnesses()).extracting(Witness::siglum).containsExactly("A");
        assertThat(document.mainWitness().text()).isEqualTo(Files.readString(sample));
    }

    @Test
    void aLineOfAMillionLettersIsReadLetterForLetter() throws IOException {
        for (String piece : List.of("a", "ш", "é", "a ", "1", "A. ", "“")) {
            String text = "𝔘" + piece.repeat(1_000_000);
            byte[] bytes = text.getBytes(UTF_8);
            var document = PlainText.read("x.txt", bytes, Optional.empty(), NOW).document();
            assertThat(document.mainWitness().text()).as(piece).isEqualTo(text);
        }
    }

    private static Case good(String named, String text, String encoding) {
        return of(named, text, UTF_8, text, encoding);
    }

    private static Case of(String named, String file, Charset written, String... read) {
        return raw(named, new String(file.getBytes(written), ISO_8859_1), read);
    }

    /// @param read the text, the encoding, the problems
    private static Case raw(String named, String bytes, String... read) {
        List<String> problems = List.of(read).subList(2, read.length);
        return new Case(named, bytes, read[0], read[1], problems);
    }
}
