package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `postil excerpt`, run within this program.
class ExcerptCommandTest {

    @TempDir Path folder;

    private int exit;

    @BeforeEach
    void aProjectWithOneCable() throws IOException {
        Path text = folder.resolve("Cable.txt");
        Files.writeString(text, "𝔘 We came. It did not rain today. We left.\n");
        run("new", project());
        run("import", project(), text.toString());
        assertThat(exit).isZero();
    }

    @Test
    void anExcerptIsMadeAndPrinted() {
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33");
        run("excerpt", project(), "Rain", "--gloss", "rain=water from above", "--cut", "We came.");
        run("excerpt", project(), "Rain", "--ask", "Did it?=No.", "--about", "did not");
        assertThat(exit).isZero();
        String sheet = run("excerpt", project(), "Rain", "--format", "txt");
        assertThat(sheet)
                .contains("𝔘 […]. It did not rain{1} today.")
                .contains("1 rain: water from above")
                .contains("1. Did it? (line\u00a01)")
                .doesNotContain("No.");
        String key = run("excerpt", project(), "Rain", "--format", "txt", "--edition", "key");
        assertThat(key)
                .contains("1. Did it? (line\u00a01)")
                .contains("No.")
                .doesNotContain("today");
        assertThat(run("excerpt", project())).contains("Rain", "one passage, one question");
    }

    @Test
    void whatWasExplainedOnceIsKnown() {
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33");
        run("excerpt", project(), "Rain", "--gloss", "rain=water from above");
        run("excerpt", project(), "Again", "--new", "--add", "Cable:0-33", "--gloss", "rain");
        assertThat(run("excerpt", project(), "Again", "--format", "txt"))
                .contains("1 rain: water from above");
    }

    @Test
    void everyFormatIsWrittenIntoAFile() throws IOException {
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33");
        for (String format : List.of("pdf", "docx", "html", "txt")) {
            Path out = folder.resolve("sheet." + format);
            run("excerpt", project(), "Rain", "--format", format, "-o", out.toString());
            assertThat(exit).isZero();
            byte[] asked = Files.readAllBytes(out);
            assertThat(asked).isNotEmpty();
            run("excerpt", project(), "Rain", "-o", out.toString());
            assertThat(Files.readAllBytes(out)).startsWith(asked[0], asked[1], asked[2]);
        }
    }

    @Test
    void anExcerptGoesThroughJsonAndBack() {
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33", "--cut", "did not");
        Path json = folder.resolve("p.json");
        run("export", project(), "-o", json.toString());
        String again = folder.resolve("again.postil").toString();
        run("new", again, "--from", json.toString());
        assertThat(exit).isZero();
        assertThat(run("excerpt", again, "Rain", "--format", "txt"))
                .isEqualTo(run("excerpt", project(), "Rain", "--format", "txt"));
    }

    @Test
    void theArrangementIsKeptAndPrintedAndGoesThroughJson() throws IOException {
        Path other = folder.resolve("Copy.txt");
        Files.writeString(other, "𝔘 We came. It did not snow today. We left.\n");
        run("import", project(), other.toString(), "--document", "Cable");
        assertThat(exit).isZero();
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33", "--layout", "worksheet");
        String marked = run("excerpt", project(), "Rain", "--format", "txt");
        assertThat(marked).contains("*rain*(1)", "*snow*(1)");
        run("excerpt", project(), "Rain", "--variants", "blank", "--against", "B");
        assertThat(run("excerpt", project(), "Rain", "--format", "txt"))
                .contains("1. ____")
                .doesNotContain("*");
        assertThat(run("excerpt", project(), "Rain", "--format", "txt", "--edition", "key"))
                .contains("1. line\u00a02: A “rain”; B “snow”. Other words.");
        Path json = folder.resolve("p.json");
        run("export", project(), "-o", json.toString());
        assertThat(Files.readString(json))
                .containsPattern("\"layout\" ?: ?\"worksheet\"")
                .containsPattern("\"variants\" ?: ?\"blank\"");
        String again = folder.resolve("again.postil").toString();
        run("new", again, "--from", json.toString());
        assertThat(run("excerpt", again, "Rain", "--format", "txt"))
                .isEqualTo(run("excerpt", project(), "Rain", "--format", "txt"));
        run("excerpt", project(), "Rain", "--against", "X");
        assertThat(run("excerpt", project(), "Rain", "--format", "txt")).contains("stands alone");
        assertThat(run("excerpt", project(), "Rain", "--layout", "script", "--format", "txt"))
                .contains("no words are tagged");
        run("excerpt", project(), "Rain", "--layout", "poem");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void aWholeDocumentIsCopiedWithItsTagsAndAnExcerptMarksThem() {
        run(
                "tag",
                project(),
                "--document",
                "Cable",
                "--layer",
                "topic",
                "--find",
                "rain",
                "--value",
                "Weather",
                "--note",
                "From above.");
        assertThat(exit).isZero();
        assertThat(run("reading-copy", project(), "Cable", "--format", "txt"))
                .contains("It did not ‹T1›rain{1}‹/T1› today. We left.")
                .contains("1 rain: From above.")
                .contains("T1 Weather");
        assertThat(run("reading-copy", project(), "Cable", "--format", "txt", "--mark", "none"))
                .contains("It did not rain today.")
                .doesNotContain("Weather");
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33", "--mark", "topic,date");
        assertThat(run("excerpt", project(), "Rain", "--format", "txt")).contains("‹T1›rain");
        Path json = folder.resolve("p.json");
        run("export", project(), "-o", json.toString());
        String again = folder.resolve("again.postil").toString();
        run("new", again, "--from", json.toString());
        assertThat(run("excerpt", again, "Rain", "--format", "txt"))
                .isEqualTo(run("excerpt", project(), "Rain", "--format", "txt"));
        run("excerpt", project(), "Rain", "--mark", "none");
        assertThat(run("excerpt", project(), "Rain", "--format", "txt")).doesNotContain("‹");
        assertRefused("None", "excerpt", project(), "Rain", "--mark", "None");
        assertRefused("No document", "reading-copy", project(), "Other");
    }

    @Test
    void aCutOfANegationIsWarnedOf() {
        run("excerpt", project(), "Rain", "--new", "--add", "Cable:0-33", "--cut", "not");
        String said = run("excerpt", project(), "Rain", "-o", folder.resolve("s.pdf").toString());
        assertThat(exit).isZero();
        assertThat(said).contains("a negation is left out", "It did not rain today.");
    }

    @Test
    void badInputIsASentenceAndLeavesNoFile() {
        assertRefused("No excerpt is called “None”", "excerpt", project(), "None");
        run("excerpt", project(), "Rain", "--new");
        String out = folder.resolve("s.pdf").toString();
        assertRefused("no passages yet", "excerpt", project(), "Rain", "-o", out);
        assertThat(Path.of(out)).doesNotExist();
        assertRefused("No excerpt is called", "excerpt", project(), "Snow");
        assertRefused(
                "no passage from", "excerpt", project(), "Snow", "--new", "--add", "Cable:0-99");
        assertThat(run("excerpt", project())).doesNotContain("Snow");
        assertRefused("already", "excerpt", project(), "Rain", "--new");
        assertRefused("START-END", "excerpt", project(), "Rain", "--add", "Cable");
        assertRefused("no passage from", "excerpt", project(), "Rain", "--add", "Cable:0-999");
        assertRefused("No document", "excerpt", project(), "Rain", "--add", "Other:0-9");
        run("excerpt", project(), "Rain", "--add", "Cable:0-33");
        assertRefused("in no passage", "excerpt", project(), "Rain", "--cut", "left");
        assertRefused("3 places", "excerpt", project(), "Rain", "--cut", "a");
        assertRefused("never said", "excerpt", project(), "Rain", "--gloss", "rain");
        assertRefused("equals sign", "excerpt", project(), "Rain", "--gloss", "rain=");
        assertRefused("there is no folder", "excerpt", project(), "Rain", "-o", out + "/x/s.pdf");
        assertRefused("is a folder", "excerpt", project(), "Rain", "-o", folder.toString());
        run("excerpt", project(), "Rain", "--format", "odt");
        assertThat(exit).isEqualTo(2);
    }

    private void assertRefused(String words, String... arguments) {
        String said = run(arguments);
        assertThat(exit).as(said).isEqualTo(1);
        assertThat(said).contains(words).hasLineCount(1);
    }

    private String project() {
        return folder.resolve("p.postil").toString();
    }

    /// What was printed, also as an error.
    private String run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            exit = CommandLineTool.run(new ArrayList<>(List.of(arguments)).toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
