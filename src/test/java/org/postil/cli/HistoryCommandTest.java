package org.postil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.session.Sample;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot.Kind;

/// Earlier states are listed and restored without a window.
class HistoryCommandTest {

    @TempDir Path folder;
    private String sample = "";
    private String data = "";

    /// What a command said, and how it ended.
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void keepsTwoStates() throws IOException {
        sample = folder.resolve("sample 𝔘.postil").toString();
        data = folder.resolve("data").toString();
        Sample.create(Path.of(sample));
        try (ProjectFile file = ProjectFile.open(Path.of(sample))) {
            var states = SafetyFolder.in(Path.of(data)).of(file);
            states.keep(file, Kind.OPENED);
            states.keepNamed(file, "Before\nthe seminar");
        }
    }

    @Test
    void statesAreListedTheNewestFirst() {
        Run run = history();
        assertThat(run.code).isZero();
        assertThat(run.out)
                .matches(
                        """
                        1\t[0-9TZ:.-]+\t“Before the seminar”\t\\d+
                        2\t[0-9TZ:.-]+\twhen it was opened\t\\d+
                        """);
        assertThat(run.err)
                .isEqualTo(
                        "2 earlier states of “%s” are kept, together 1 MB. Over 2 GB the oldest go.\n"
                                .formatted(sample));
    }

    @Test
    void aStateBecomesANewProjectThatSaysTheSame() throws IOException {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        String restored = folder.resolve("restored.postil").toString();
        postil("export", sample, "--with-originals", "-o", before.toString());
        postil("import", sample, "sample-docs/1945-12-23-stalin-to-truman.txt");
        byte[] project = Files.readAllBytes(Path.of(sample));
        Run run = history("--restore", "2", "-o", restored);
        assertThat(run.code).as(run.err).isZero();
        assertThat(run.err).contains("when it was opened").contains(restored);
        postil("export", restored, "--with-originals", "-o", after.toString());
        assertThat(after).hasSameBinaryContentAs(before);
        assertThat(Path.of(sample)).hasBinaryContent(project);
    }

    @Test
    void beforeACommandWritesTheStateIsKeptOnceForManyAndAlwaysBeforeDocumentsComeIn()
            throws IOException {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        String restored = folder.resolve("restored.postil").toString();
        withDataFolder(() -> {
            for (int i = 0; i < 3; i++) makesAnExcerpt("Sheet " + i);
            assertThat(history().out.lines()).as("kept a moment ago").hasSize(2);
            postil("export", sample, "-o", before.toString());
            postil("import", sample, "sample-docs/1945-12-23-stalin-to-truman.txt");
            assertThat(history().out.lines()).hasSize(3);
            makesAnExcerpt("Sheet 4");
            assertThat(history().out.lines()).hasSize(3);
        });
        assertThat(history("--restore", "1", "-o", restored).code).isZero();
        postil("export", restored, "-o", after.toString());
        assertThat(after).hasSameBinaryContentAs(before);
    }

    @Test
    void aStateThatCannotBeKeptIsToldAndKeepsNobodyFromWorking() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        data = folder.resolve("file").toString();
        withDataFolder(() -> {
            Run run = postil("import", sample, "sample-docs/1945-12-23-stalin-to-truman.txt");
            assertThat(run.code).isZero();
            assertThat(run.err).contains("could not be kept in the safety folder");
        });
    }

    private void makesAnExcerpt(String title) {
        assertThat(postil("excerpt", sample, title, "--new").code).isZero();
    }

    private void withDataFolder(Runnable work) {
        String before = System.setProperty("postil.data", data);
        try {
            work.run();
        } finally {
            if (before == null) System.clearProperty("postil.data");
            else System.setProperty("postil.data", before);
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedInASentence() {
        String next = folder.resolve("new.postil").toString();
        assertThat(history("--restore", "3", "-o", next))
                .isEqualTo(
                        new Run(1, "", "There is no state 3 of “" + sample + "”: 2 are kept.\n"));
        assertThat(history("--restore", "0", "-o", next).err).startsWith("There is no state 0 of");
        assertThat(history("--restore", "1", "-o", sample))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "There is already a file “sample 𝔘.postil”. Choose another name.\n"));
        assertThat(history("--restore", "1").code).isEqualTo(2);
        assertThat(Path.of(next)).doesNotExist();
    }

    @Test
    void whereNothingIsKeptThatIsSaid() {
        String nowhere = folder.resolve("nowhere.postil").toString();
        assertThat(postil("history", nowhere, "--data", data))
                .isEqualTo(new Run(0, "", "No earlier state of “" + nowhere + "” is kept.\n"));
    }

    private Run history(String... more) {
        var arguments = new ArrayList<>(List.of("history", sample));
        arguments.addAll(List.of("--data", data));
        arguments.addAll(List.of(more));
        return postil(arguments.toArray(String[]::new));
    }

    private static Run postil(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, UTF_8));
            System.setErr(new PrintStream(complained, true, UTF_8));
            int code = CommandLineTool.run(arguments);
            return new Run(code, said.toString(UTF_8), complained.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
